using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Reports.Structure;

namespace SiteGen.Reports;

/// <summary>Puts a report together: which headings begin a section, which stand above sections as parts, which are headings inside.</summary>
internal static class ReportAssembly
{
    /// <summary>The report that its lines and headings make.</summary>
    /// <param name="frontMatter">Its header.</param>
    /// <param name="lines">The lines of its text.</param>
    /// <param name="outline">The headings among them.</param>
    public static Report Assemble(ReportFrontMatter frontMatter, ImmutableArray<TextLine> lines, Outline outline)
    {
        var places = SectionStarts.Of(outline.Headings);
        var inside = ReportHeadings.Inside(outline.Headings, places, lines);
        ImmutableArray<ReportBlock> Blocks(int from, int to) => ReportBlocks.Of(lines[from..to], inside);
        var ends = places.Skip(1).Select(place => place.From).Append(lines.Length);
        return new Report(
            frontMatter,
            Blocks(0, places.IsEmpty ? lines.Length : places[0].From),
            [.. places.Zip(ends, (place, end) => new ReportSection(
                lines[place.Heading.Index].Number, place.Heading.Numbering!.Numeral, place.Heading.Title,
                Blocks(place.Heading.Index + 1, end)) { Part = place.Part })]);
    }
}
