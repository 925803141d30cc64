using System.Collections.Immutable;
using SiteGen.Reports.Structure;

namespace SiteGen.Reports;

/// <summary>Makes blocks of the headings that stand inside sections.</summary>
internal static class ReportHeadings
{
    // Markdown knows six levels; the page's own heading has the first.
    private const int Deepest = 5;

    /// <summary>The headings inside sections, by the line's number, each with its level below its section.</summary>
    public static IReadOnlyDictionary<int, ReportHeading> Inside(
        ImmutableArray<OutlineHeading> headings, ImmutableArray<SectionStart> places, ImmutableArray<TextLine> lines)
    {
        var begins = places.ToDictionary(place => place.Heading.Index);
        var parts = places.Where(place => place.From < place.Heading.Index).Select(place => place.From).ToHashSet();
        var inside = new Dictionary<int, ReportHeading>();
        var (section, shift, above) = (1, 0, 0);
        foreach (var heading in headings.Where(heading => !parts.Contains(heading.Index)))
        {
            if (begins.ContainsKey(heading.Index))
            {
                (section, shift, above) = (heading.Level, 0, 0);
                continue;
            }

            // A heading of the sections' rank that has no number cannot be one; it and what is below it go one level down.
            if (heading.Level <= section)
                shift = 1;
            above = Math.Clamp(heading.Level - section + shift, 1, Math.Min(above + 1, Deepest));
            inside[lines[heading.Index].Number] = new ReportHeading(lines[heading.Index].Number, above, heading.Numbering?.Number ?? "", heading.Title);
        }

        return inside;
    }
}
