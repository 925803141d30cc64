using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Documents;

/// <summary>The typed header of a section file.</summary>
/// <param name="Term"><c>term</c>: the same as the report's.</param>
/// <param name="Number"><c>section</c>: the section's number as the source writes it, without its full stop: <c>III</c>.</param>
/// <param name="Title"><c>title</c>: the heading's words.</param>
/// <param name="Date"><c>date</c>: the same day as the report's.</param>
public sealed record SectionFrontMatter(Located<TermName> Term, Located<string> Number, Located<string> Title, Located<DateOnly> Date)
{
    /// <summary>
    /// <c>part</c>: the heading of the part that the section is in, as written: <c>PHẦN THỨ NHẤT KIỂM ĐIỂM …</c>, the same in all its sections;
    /// null in reports without parts.
    /// </summary>
    public Located<string>? Part { get; init; }

    /// <summary><c>draft</c>: whether the section is not to be published yet.</summary>
    public Located<bool> Draft { get; init; }

    /// <summary><c>withdrawn</c>: when and why the whole section was withdrawn; null while it is published.</summary>
    public Withdrawn? Withdrawn { get; init; }

    /// <summary><c>withdrawn-paragraphs</c>: the paragraphs of the file that were withdrawn.</summary>
    public ImmutableArray<WithdrawnParagraph> WithdrawnParagraphs { get; init; } = [];

    /// <summary><c>topics</c>: the subjects of paragraphs for which the rules are overruled.</summary>
    public ImmutableArray<ParagraphTopics> Topics { get; init; } = [];

    /// <summary>What every address in the section begins with: <c>iii</c>; in a part <c>phan-thu-nhat-iii</c>.</summary>
    public string Id =>
        Part is { } part ? $"{HeadingNumber.IdOfPart(part.Value)}-{HeadingNumber.IdOfNumber(Number.Value)}" : HeadingNumber.IdOfNumber(Number.Value);

    /// <summary>
    /// Whether the heading of its part stands above it: the section before is in another part, and does not have that heading as its own,
    /// as the first section of a part with text of its own has.
    /// </summary>
    /// <param name="before">The section before it in the report; null for the first.</param>
    public bool BeginsPart(SectionFrontMatter? before) =>
        Part is { } part && part.Value != before?.Part?.Value && before?.Heading != VietnameseText.ComparisonKey(part.Value);

    /// <summary>The number of its part as written, without the part's name: <c>PHẦN THỨ NHẤT</c>; null without a part, or where that has none.</summary>
    public string? NumberOfPart => Part is { } part ? HeadingNumber.OfPart(part.Value)?.Numeral : null;

    private string Heading => VietnameseText.ComparisonKey($"{Number.Value} {Title.Value}");

    /// <summary>The number as it is told from that of another part: <c>III</c>; in a part <c>PHẦN THỨ NHẤT, III</c>.</summary>
    public Located<string> NumberInReport =>
        Part is { } part ? Number.With($"{NumberOfPart ?? part.Value}, {Number.Value}") : Number;
}
