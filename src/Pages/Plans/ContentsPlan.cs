using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Plans;

/// <summary>Plans the contents of a report, numbered to subsection level.</summary>
public static class ContentsPlan
{
    /// <summary>The contents as links to pages.</summary>
    /// <param name="frame">The page that shows them.</param>
    /// <param name="report">The report.</param>
    /// <param name="current">The section that is being read; null on the report's own page.</param>
    public static Contents OfPages(PageFrame frame, ReportEntry report, Section? current) => new(
        frame,
        new PageLink(report.Title, report.Path),
        Entries(frame.Strings, report, section => section?.Path ?? report.Path, section => frame.Path == (section?.Path ?? report.Path)),
        Position(frame.Strings, report, current))
    {
        OtherLanguage = new FramedReport(frame, report).OtherLanguage,
    };

    /// <summary>The contents as places on the full-text page.</summary>
    public static Contents OfPlaces(PageFrame frame, ReportEntry report) => new(
        frame,
        new PageLink(report.Title, report.Path),
        Entries(frame.Strings, report, _ => report.FullTextPath, _ => false),
        frame.Strings["contents"])
    {
        OtherLanguage = new FramedReport(frame, report).OtherLanguage,
    };

    private static ImmutableArray<ContentsEntry> Entries(
        Strings strings,
        ReportEntry report,
        Func<Section?, string> pathOf,
        Func<Section?, bool> isCurrent)
    {
        var onePage = pathOf(null) == report.FullTextPath;
        var sections = report.Sections.Select(section => new ContentsEntry(
            section.Number + ".", section.Title, pathOf(section), onePage ? section.Id : null, isCurrent(section), Headings(section, pathOf(section))));
        if (report.Document.Body.Blocks.IsEmpty)
            return [.. sections];
        var preamble = new ContentsEntry("", strings["preamble"], pathOf(null), onePage ? DocumentParser.PreamblePrefix : null, isCurrent(null), []);
        return [preamble, .. sections];
    }

    private static ImmutableArray<ContentsEntry> Headings(Section section, string path) =>
        [.. section.Document.Body.Blocks.OfType<HeadingBlock>()
            .Where(heading => heading.Level == 1)
            .Select(heading => new ContentsEntry(heading.Number, InlineText.Of(heading.Title).Trim(), path, heading.Id, false, []))];

    private static string Position(Strings strings, ReportEntry report, Section? current) => current is null
        ? strings["contents"]
        : strings.Format("position", current.Number, report.Sections[^1].Number);
}
