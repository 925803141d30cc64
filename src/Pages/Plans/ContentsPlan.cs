using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Plans;

/// <summary>Plans the contents of a report, numbered to subsection level.</summary>
public static class ContentsPlan
{
    private const int LongestNumber = 6;

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
        var sections = InParts(report.Sections, section => Entry(
            section.Number + ".", section.Title, pathOf(section), onePage ? section.Id : null, isCurrent(section), Headings(section, pathOf(section))));
        if (report.Document.Body.Blocks.IsEmpty)
            return sections;
        var preamble = new ContentsEntry("", strings["preamble"], pathOf(null), onePage ? DocumentParser.PreamblePrefix : null, isCurrent(null), []);
        return [preamble, .. sections];
    }

    // A part is a line above its sections; one that has text of its own is a section already, and the line above the others.
    private static ImmutableArray<ContentsEntry> InParts(ImmutableArray<Section> sections, Func<Section, ContentsEntry> entryOf)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        for (var i = 0; i < sections.Length;)
        {
            var part = sections[i].Part;
            var first = i;
            while (i < sections.Length && sections[i].Part == part && (part is not null || i == first))
                i++;
            ImmutableArray<ContentsEntry> below = [.. sections[first..i].Select(entryOf)];
            var isSaid = part is not null && first > 0 && VietnameseText.ComparisonKey($"{sections[first - 1].Number} {sections[first - 1].Title}") == VietnameseText.ComparisonKey(part);
            if (part is null)
                entries.AddRange(below);
            else if (isSaid)
                entries[^1] = entries[^1] with { Children = [.. entries[^1].Children, .. below] };
            else
                entries.Add(new ContentsEntry("", part, below[0].Path, below[0].Id, false, below));
        }

        return entries.ToImmutable();
    }

    // "PHẦN THỨ HAI." and "Điều 12." have no room in the column of numbers.
    private static ContentsEntry Entry(string number, string title, string path, string? id, bool isCurrent, ImmutableArray<ContentsEntry> children) =>
        number.Length <= LongestNumber ? new(number, title, path, id, isCurrent, children) : new("", $"{number} {title}", path, id, isCurrent, children);

    private static ImmutableArray<ContentsEntry> Headings(Section section, string path) =>
        [.. section.Document.Body.Blocks.OfType<HeadingBlock>()
            .Where(heading => heading.Level == 1)
            .Select(heading => Entry(heading.Number, InlineText.Of(heading.Title).Trim(), path, heading.Id, false, []))];

    private static string Position(Strings strings, ReportEntry report, Section? current) => current is null
        ? strings["contents"]
        : strings.Format("position", strings.Number(report.Sections.IndexOf(current) + 1), strings.Number(report.Sections.Length));
}
