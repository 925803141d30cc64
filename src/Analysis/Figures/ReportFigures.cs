using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;

namespace SiteGen.Analysis.Figures;

/// <summary>The figures of a report.</summary>
internal static class ReportFigures
{
    /// <summary>How many a report has at most; a report with more has its first ones.</summary>
    public const int Most = 20_000;

    /// <summary>Those of its paragraphs, tables and footnotes, in reading order. Headings have none, nor has what was withdrawn.</summary>
    public static ImmutableArray<PlacedFigure> Of(ReportEntry report) => [.. All(report).Take(Most)];

    /// <summary>Whether it has one.</summary>
    public static bool HasAny(ReportEntry report) => All(report).Any();

    // Numbers are written otherwise in other languages.
    private static IEnumerable<PlacedFigure> All(ReportEntry report) =>
        from text in report.Language.StartsWith("vi", StringComparison.Ordinal) ? report.Texts : []
        from block in BodyWalk.Blocks(text.Body)
        from figure in Read(block)
        select new PlacedFigure(text.Path, BodyWalk.IdOf(block)!, figure);

    private static IEnumerable<Figure> Read(Block block) => block switch
    {
        ParagraphBlock paragraph => FigureReader.Read(InlineText.Of(paragraph.Content)),
        TableBlock table => TableFigures.Read(table),
        _ => [],
    };
}
