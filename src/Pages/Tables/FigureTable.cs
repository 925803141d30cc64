using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Archives;

namespace SiteGen.Pages.Tables;

/// <summary>The figures of reports as a table for programs.</summary>
internal static class FigureTable
{
    /// <summary>Its columns.</summary>
    public static ImmutableArray<TableColumn<FigureRow>> Columns { get; } =
    [
        new("address", "string", "column-address", row => row.Placed.Address),
        new("number", "string", "column-number", row => row.Figure.Number),
        new("value", "number", "column-value", row => Plain(row.Figure.Value)),
        new("value_max", "number", "column-value-max", row => Plain(row.Figure.ValueMax)),
        new("of", "number", "column-of", row => Plain(row.Figure.Of)),
        new("unit", "string", "column-unit", row => row.Figure.Unit),
        new("qualifier", "string", "column-qualifier", row => row.Figure.Qualifier),
        new("counted", "string", "column-counted", row => row.Figure.Counted),
        new("period", "string", "column-period", row => row.Figure.Period),
        new("sentence", "string", "column-sentence", row => row.Figure.Sentence),
        new("term", "string", "column-term", row => row.Report.Term.ToString()),
        new("organisation", "string", "column-organisation", row => row.Report.FrontMatter.Organisation ?? ""),
        new("report", "string", "column-report", row => row.Report.Title),
    ];

    /// <summary>The figures of some reports.</summary>
    public static byte[] Render(SiteContext context, IEnumerable<ReportEntry> reports) => TableText.Of(
        Columns, reports.SelectMany(report => context.Figures.Of(report).Select(placed => new FigureRow(report, placed))));

    private static string Plain(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
