using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Html;

/// <summary>The cells of a table in a page.</summary>
internal static class HtmlTables
{
    private const int LargestSpan = 100;

    /// <summary>The cells; null when there are none.</summary>
    public static RawTable? Read(IElement element, Func<IElement, ImmutableArray<EncodedLine>> linesOf)
    {
        if (element is not IHtmlTableElement table || table.QuerySelector("td,th") is null)
            return null;
        var rows = table.Rows.Where(row => row.Cells.Length > 0).ToList();
        return new RawTable([.. rows.Select((row, index) => row.Cells
            .Select(cell =>
                new RawCell(linesOf(cell), Math.Clamp(cell.ColumnSpan, 1, LargestSpan), Math.Clamp(cell.RowSpan, 1, Math.Min(LargestSpan, rows.Count - index))))
            .ToImmutableArray())]);
    }

    /// <summary>Whether lines are drawn around its cells; null when it does not say.</summary>
    public static bool? HasBorders(IElement table)
    {
        var border = table.GetAttribute("border");
        if (border is not null)
            return border != "0";
        return table.QuerySelector("th") is not null
            || (table.QuerySelector("td[style*='border']") is { } cell && !cell.GetAttribute("style")!.Contains("none", StringComparison.Ordinal))
            ? true
            : null;
    }
}
