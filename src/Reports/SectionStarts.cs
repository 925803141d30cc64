using System.Collections.Immutable;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports;

/// <summary>Decides which headings begin a section.</summary>
internal static class SectionStarts
{
    /// <summary>
    /// The sections: the highest headings with a number. Where those are parts (<c>Phần thứ nhất</c>, or letters above roman numbers), the sections are
    /// the headings below them, and a part is a section too only when it has text of its own.
    /// </summary>
    public static ImmutableArray<SectionStart> Of(ImmutableArray<OutlineHeading> headings)
    {
        var choice = new Choice();
        for (var i = 0; i < headings.Length; i++)
        {
            var heading = headings[i];
            // An article is a few lines; a page of its own would be too much.
            if (heading.Level == 1 && heading.Numbering is not null and not { Style.Name: "article" })
                choice.Add(heading, [.. headings.Skip(i + 1).TakeWhile(next => next.Level > 1).Where(next => next.Level == 2 && IsSectionOf(heading, next))]);
        }

        return choice.Starts.ToImmutable();
    }

    private static bool IsSame(OutlineHeading first, OutlineHeading second) =>
        VietnameseText.ComparisonKey($"{first.Numbering!.Numeral} {first.Title}") == VietnameseText.ComparisonKey($"{second.Numbering!.Number} {second.Title}");

    private static bool IsSectionOf(OutlineHeading part, OutlineHeading heading) => heading.Numbering is { } numbering && part.Numbering!.Style.Name switch
    {
        "part" => true,
        "capital" => numbering.Style.Name == "roman",
        _ => false,
    };

    private sealed class Choice
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

        public ImmutableArray<SectionStart>.Builder Starts { get; } = ImmutableArray.CreateBuilder<SectionStart>();

        public void Add(OutlineHeading heading, ImmutableArray<OutlineHeading> below)
        {
            // A part that has text of its own is a section too; if it cannot be one, it is a heading inside, and no key of sections.
            var hasText = below.IsEmpty || below[0].Index > heading.Index + 1;
            var name = $"{heading.Numbering!.Number} {heading.Title}".Trim();
            var isSection = hasText && CanBe(heading, "");
            // After a section or a part of the same name a part of that name would be taken for the former.
            var isAgain = !isSection && Starts.Count > 0 && (Starts[^1].Part == name || IsSame(Starts[^1].Heading, heading));
            var part = isAgain || (hasText && !isSection) ? null : name;
            ImmutableArray<OutlineHeading> sections = [.. below.Where(section => CanBe(section, part ?? ""))];
            var beginsWithPart = part is not null && !hasText && !sections.IsEmpty && sections[0] == below[0];
            if (isSection)
                Starts.Add(new SectionStart(heading, heading.Index, null));
            if (part is not null && !isSection && !beginsWithPart)
            {
                if (CanBe(heading, ""))
                    Starts.Add(new SectionStart(heading, heading.Index, null));
                return;
            }

            Starts.AddRange(sections.Select((section, n) => new SectionStart(section, n == 0 && beginsWithPart ? heading.Index : section.Index, part)));
        }

        // A section needs a title, and an address that no other has; what lacks one stays a heading inside.
        private bool CanBe(OutlineHeading heading, string part) =>
            heading.Title.Length > 0 && _taken.Add($"{HeadingNumber.IdOfPart(part)}-{HeadingNumber.IdOfNumber(heading.Numbering!.Numeral)}");
    }
}
