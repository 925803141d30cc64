using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Sources.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Sources;

/// <summary>Puts a report together: which headings begin a section, which stand above sections as parts, which are headings inside.</summary>
internal static class ReportAssembly
{
    /// <summary>The report.</summary>
    /// <param name="frontMatter">Its header.</param>
    /// <param name="lines">The lines of its text.</param>
    /// <param name="outline">The headings among them.</param>
    public static Report Assemble(ReportFrontMatter frontMatter, ImmutableArray<TextLine> lines, Outline outline)
    {
        var places = SectionPlaces.Of(outline.Headings, lines);
        var inside = ReportHeadings.Inside(outline.Headings, places, lines);
        ImmutableArray<ReportBlock> Blocks(int from, int to) => ReportBlocks.Of(lines[from..to], inside);
        var ends = places.Skip(1).Select(place => place.From).Append(lines.Length);
        return new Report(
            frontMatter,
            Blocks(0, places.IsEmpty ? lines.Length : places[0].From),
            [.. places.Zip(ends, (place, end) => new ReportSection(
                lines[place.Heading.Index].Number, place.Heading.Numbering!.Numeral, place.Heading.Title, Blocks(place.Heading.Index + 1, end)) { Part = place.Part })]);
    }
}

/// <summary>Where a section begins.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="From">The index of the first line that belongs to it: its heading, or that of the part which begins with it.</param>
/// <param name="Part">The heading of the part that it is in; null without parts.</param>
internal sealed record SectionPlace(OutlineHeading Heading, int From, string? Part);

/// <summary>Decides which headings begin a section.</summary>
internal static class SectionPlaces
{
    /// <summary>
    /// The sections: the highest headings with a number. Where those are parts (<c>Phần thứ nhất</c>, or letters above roman numbers), the headings below them are,
    /// and a part is a section by itself only when it has text of its own.
    /// </summary>
    public static ImmutableArray<SectionPlace> Of(ImmutableArray<OutlineHeading> headings, ImmutableArray<TextLine> lines)
    {
        var places = ImmutableArray.CreateBuilder<SectionPlace>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // A section needs a title, and an address that no other has; what lacks one stays a heading inside.
        bool CanBe(OutlineHeading heading, string part) => heading.Title.Length > 0 && taken.Add($"{HeadingNumber.IdOfHeading(part)}-{HeadingNumber.IdOf(heading.Numbering!.Numeral)}");
        for (var i = 0; i < headings.Length; i++)
        {
            // An article is a few lines; a page of its own would be too much.
            if (headings[i].Level != 1 || headings[i].Numbering is null or { Style.Name: "article" })
                continue;
            var heading = headings[i];
            ImmutableArray<OutlineHeading> below = [.. headings.Skip(i + 1).TakeWhile(next => next.Level > 1).Where(next => next.Level == 2 && IsSectionOf(heading, next))];
            // A part that has text of its own is a section too; if it cannot be one, it is a heading inside, and no key of sections.
            var hasText = below.IsEmpty || below[0].Index > heading.Index + 1;
            var name = $"{heading.Numbering!.Number} {heading.Title}".Trim();
            var isSection = hasText && CanBe(heading, "");
            // After a section or a part of the same name a part of that name would be taken for the former.
            var isAgain = !isSection && places.Count > 0 && (places[^1].Part == name || IsSame(places[^1].Heading, heading));
            var part = isAgain || (hasText && !isSection) ? null : name;
            ImmutableArray<OutlineHeading> sections = [.. below.Where(section => CanBe(section, part ?? ""))];
            var beginsWithPart = part is not null && !hasText && !sections.IsEmpty && sections[0] == below[0];
            if (isSection)
                places.Add(new SectionPlace(heading, heading.Index, null));
            if (part is not null && !isSection && !beginsWithPart)
            {
                if (CanBe(heading, ""))
                    places.Add(new SectionPlace(heading, heading.Index, null));
                continue;
            }

            places.AddRange(sections.Select((section, n) => new SectionPlace(section, n == 0 && beginsWithPart ? heading.Index : section.Index, part)));
        }

        return places.ToImmutable();
    }

    private static bool IsSame(OutlineHeading first, OutlineHeading second) =>
        VietnameseText.ComparisonKey($"{first.Numbering!.Numeral} {first.Title}") == VietnameseText.ComparisonKey($"{second.Numbering!.Number} {second.Title}");

    private static bool IsSectionOf(OutlineHeading part, OutlineHeading heading) => heading.Numbering is { } numbering && part.Numbering!.Style.Name switch
    {
        "part" => true,
        "capital" => numbering.Style.Name == "roman",
        _ => false,
    };
}

/// <summary>Makes blocks of the headings that stand inside sections.</summary>
internal static class ReportHeadings
{
    // Markdown knows six levels; the page's own heading has the first.
    private const int Deepest = 5;

    /// <summary>The headings inside sections, by the line's number, each with its level below its section.</summary>
    public static IReadOnlyDictionary<int, ReportHeading> Inside(ImmutableArray<OutlineHeading> headings, ImmutableArray<SectionPlace> places, ImmutableArray<TextLine> lines)
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
