using System.Collections.Immutable;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports;

/// <summary>Decides which headings begin a section.</summary>
internal static class SectionStarts
{
    /// <summary>
    /// The sections: the highest headings with a number. Where those are parts (<c>Phần thứ nhất</c>, or letters above roman numbers), the headings below them
    /// are,
    /// and a part is a section by itself only when it has text of its own.
    /// </summary>
    public static ImmutableArray<SectionStart> Of(ImmutableArray<OutlineHeading> headings)
    {
        var places = ImmutableArray.CreateBuilder<SectionStart>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // A section needs a title, and an address that no other has; what lacks one stays a heading inside.
        bool CanBe(OutlineHeading heading, string part) =>
            heading.Title.Length > 0 && taken.Add($"{HeadingNumber.IdOfPart(part)}-{HeadingNumber.IdOfNumber(heading.Numbering!.Numeral)}");
        for (var i = 0; i < headings.Length; i++)
        {
            // An article is a few lines; a page of its own would be too much.
            if (headings[i].Level != 1 || headings[i].Numbering is null or { Style.Name: "article" })
                continue;
            var heading = headings[i];
            ImmutableArray<OutlineHeading> below = [
                .. headings.Skip(i + 1).TakeWhile(next => next.Level > 1).Where(next => next.Level == 2 && IsSectionOf(heading, next))
            ];
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
                places.Add(new SectionStart(heading, heading.Index, null));
            if (part is not null && !isSection && !beginsWithPart)
            {
                if (CanBe(heading, ""))
                    places.Add(new SectionStart(heading, heading.Index, null));
                continue;
            }

            places.AddRange(sections.Select((section, n) => new SectionStart(section, n == 0 && beginsWithPart ? heading.Index : section.Index, part)));
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
