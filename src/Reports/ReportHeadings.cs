using System.Collections.Immutable;
using SiteGen.Reports.Structure;

namespace SiteGen.Reports;

/// <summary>Makes blocks of the headings that stand inside sections.</summary>
internal static class ReportHeadings
{
    // Markdown knows six levels; the page's own heading has the first.
    private const int Deepest = 5;

    /// <summary>The headings inside sections, by the line's number, each with its level below its section: 0 for one of the section's rank.</summary>
    public static IReadOnlyDictionary<int, ReportHeading> Inside(
        ImmutableArray<OutlineHeading> headings, ImmutableArray<SectionStart> places, ImmutableArray<TextLine> lines) =>
        Placed(headings, places)
            .Where(placed => placed.Below is not null)
            .ToDictionary(
                placed => lines[placed.Heading.Index].Number,
                placed => new ReportHeading(
                    lines[placed.Heading.Index].Number, placed.Below!.Value, placed.Heading.Numbering?.Number ?? "", placed.Heading.Title));

    /// <summary>The level of each heading as the Markdown has it, 1 for the highest: that of its section, and how far below it stands.</summary>
    public static IEnumerable<int> Levels(ImmutableArray<OutlineHeading> headings, ImmutableArray<SectionStart> places) =>
        Placed(headings, places).Select(placed => placed.Below is { } below ? placed.Section + below : placed.Heading.Level);

    // How far below its section a heading stands; null for one that begins a section, or is the part above it. Before the first section they stand below the
    // title of the whole.
    private static IEnumerable<(OutlineHeading Heading, int Section, int? Below)> Placed(
        ImmutableArray<OutlineHeading> headings, ImmutableArray<SectionStart> places)
    {
        var begins = places.Select(place => place.Heading.Index).ToHashSet();
        var parts = places.Where(place => place.From < place.Heading.Index).Select(place => place.From).ToHashSet();
        var (section, isInside, shift, below) = (1, false, 0, 0);
        foreach (var heading in headings)
        {
            if (parts.Contains(heading.Index) || begins.Contains(heading.Index))
            {
                (section, isInside, shift, below) = parts.Contains(heading.Index) ? (section, isInside, shift, below) : (heading.Level, true, 0, 0);
                yield return (heading, section, null);
                continue;
            }

            // A heading of the sections' rank that has no number cannot be one: it stands in the file of the one before, and is of its rank.
            if (!isInside && heading.Level <= section)
                shift = 1;
            below = Math.Clamp(heading.Level - section + shift, isInside ? 0 : 1, Math.Min(below + 1, Deepest));
            yield return (heading, isInside ? section : 0, below);
        }
    }
}
