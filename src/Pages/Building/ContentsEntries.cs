using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Builds the contents of a report, numbered to subsection level.</summary>
internal static class ContentsEntries
{
    /// <summary>The contents as links to pages.</summary>
    /// <param name="frame">The page that shows them.</param>
    /// <param name="report">The report.</param>
    /// <param name="current">What is being read.</param>
    public static Contents OfPages(PageFrame frame, ReportEntry report, ReportText current) => new(
        frame,
        new PageLink(report.Title, report.Path),
        Entries(frame.Strings, report, text => text.Path, text => frame.Path == text.Path),
        Position(frame.Strings, report, current))
    {
        OtherLanguage = new ReportOnPage(frame, report).OtherLanguage,
    };

    /// <summary>The contents as places on the full-text page.</summary>
    public static Contents OfPlaces(PageFrame frame, ReportEntry report) => new(
        frame,
        new PageLink(report.Title, report.Path),
        Entries(frame.Strings, report, _ => report.FullTextPath, _ => false),
        frame.Strings["contents"])
    {
        OtherLanguage = new ReportOnPage(frame, report).OtherLanguage,
    };

    /// <summary>The lines of a report's sections, those of a part below its own.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lineOf">The line of a section.</param>
    /// <param name="partIdOf">The place of a part on the page of its first section; null for the page as a whole.</param>
    public static ImmutableArray<ContentsEntry> InParts(
        ReportEntry report, Func<Section, ContentsEntry> lineOf, Func<PartTitle, string?> partIdOf)
    {
        var lines = ImmutableArray.CreateBuilder<ContentsEntry>();
        var sections = report.Sections;
        for (var i = 0; i < sections.Length;)
        {
            var first = i++;
            while (sections[first].Part is not null && i < sections.Length && sections[i].Part == sections[first].Part)
                i++;
            ImmutableArray<ContentsEntry> below = [.. sections[first..i].Select(lineOf)];
            if (PartTitle.Of(sections[first]) is { } part)
                lines.Add(new ContentsEntry("", part.Title, below[0].Path, partIdOf(part), false, below) { IsPart = true });
            else if (sections[first].Part is null)
                lines.AddRange(below);
            // A part with text of its own is the section before.
            else
                lines[^1] = lines[^1] with { Children = [.. lines[^1].Children, .. below], IsPart = true };
        }

        return lines.ToImmutable();
    }

    /// <summary>The line of a section with its headings.</summary>
    /// <param name="section">The section.</param>
    /// <param name="path">The page that it is on.</param>
    /// <param name="id">Its place on that page; null for the page as a whole.</param>
    public static ContentsEntry Line(Section section, PagePath path, string? id) =>
        Line(section.Number + ".", section.Title, path, id) with { Children = Headings(section, path) };

    private static ImmutableArray<ContentsEntry> Entries(
        Strings strings,
        ReportEntry report,
        Func<ReportText, PagePath> pathOf,
        Func<ReportText, bool> isCurrent)
    {
        var preamble = report.Preamble;
        var onePage = pathOf(preamble) == report.FullTextPath;
        var sections = InParts(
            report,
            section => Marked(strings, section, Line(section, pathOf(section), onePage ? section.Id : null)) with { IsCurrent = isCurrent(section) },
            part => onePage ? part.Id : null);
        return preamble.IsEmpty
            ? sections
            : [new("", strings["preamble"], pathOf(preamble), onePage ? preamble.Id : null, isCurrent(preamble), []), .. sections];
    }

    private static ContentsEntry Marked(Strings strings, Section section, ContentsEntry line) =>
        section.IsDraft ? line with { Title = $"{line.Title} ({strings["draft"]})" } : line;

    // "PHẦN THỨ HAI." and "Điều 12." have no room in the column of numbers.
    private static ContentsEntry Line(string number, string title, PagePath path, string? id) =>
        ShortNumber.Is(number)
            ? new(number, title, path, id, false, [])
            : new("", $"{number} {title}", path, id, false, []);

    private static ImmutableArray<ContentsEntry> Headings(Section section, PagePath path) =>
        [.. section.Document.Body.Blocks.OfType<HeadingBlock>()
            .Where(heading => heading.Level == 1)
            .Select(heading => Line(heading.Number, InlineText.Of(heading.Title).Trim(), path, heading.Id))];

    private static string Position(Strings strings, ReportEntry report, ReportText current) => current is Section section
        ? strings.Format("position", strings.Number(report.Sections.IndexOf(section) + 1), strings.Number(report.Sections.Length))
        : strings["contents"];
}
