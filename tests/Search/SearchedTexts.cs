using CsCheck;

namespace SiteGen.Tests.Search;

/// <summary>
/// Texts by chance: every Vietnamese letter, other scripts, letters beyond the first 65,536, figures, and everything that stands between words.
/// </summary>
internal static class SearchedTexts
{
    private static readonly string[] VietnameseLetters =
        [
            .. "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".SelectMany(vowel =>
                new[] { "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323" }.Select(tone => (vowel + tone).Normalize())),
            .. "bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX".Select(letter => $"{letter}"),
        ];

    private static readonly string[] OtherLetters = ["ß", "Σ", "я", "中", "𠮷", "𝐀", "𝒷", "ǅ", "x\u0331"];

    /// <summary>A letter, most often a Vietnamese one.</summary>
    public static Gen<string> Letter { get; } = Gen.Frequency((12, AnyOf(VietnameseLetters)), (1, AnyOf(OtherLetters)));

    /// <summary>A word; often one of a few, so that words come again.</summary>
    public static Gen<string> Word { get; } = Gen.Frequency(
        (3, AnyOf("ban", "bản", "bán", "Bản", "đảng", "Đảng", "dang", "quý", "quí", "y", "kỹ", "kĩ", "hoà", "hòa", "𝐀𝒷c", "𝐀")),
        (2, Letter.Array[1, 5].Select(string.Concat)));

    /// <summary>Words and figures with what stands between them, on one line as the index has it: nothing at its ends, no blank twice.</summary>
    public static Gen<string> Line { get; } = Gen.Select(
        Word,
        Gen.OneOf(Word, AnyOf("36,9", "%", "1.234", "5", "24/11/2024", "٣", "𝟗", "²")).Array[0, 12],
        AnyOf(" ", " ", " ", ", ", " – ", "-", "… ", "/", " 😀 ", "; ").Array[12])
        .Select((first, more, between) => first + string.Concat(more.Select((word, i) => between[i] + word)));

    /// <summary>Anything that a file can hold, also what needs an escape in a script.</summary>
    public static Gen<string> Anything { get; } = Gen.OneOf(
        Gen.Char['\0', '\u007E'].Select(c => $"{c}"),
        AnyOf("\"", "\\", "\u2028", "\u2029", "\r\n", "\u00A0", "\uFEFF", "\u0301", "</script>", "<!--", "${x}", "\\u0041"),
        Letter,
        AnyOf("😀", "👨‍👩‍👧", "𝟗")).Array[0, 30].Select(string.Concat);

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
