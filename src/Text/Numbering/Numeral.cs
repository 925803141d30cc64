using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Text.Numbering;

/// <summary>A way of writing one part of a number.</summary>
/// <param name="Form">How it is written, as a regular expression.</param>
/// <param name="Value">What it counts, from 1; null when it is no numeral after all (<c>IIII</c>).</param>
internal sealed record Numeral(string Form, Func<string, int?> Value)
{
    // Small letters of the Vietnamese order; f, j, w and z are not part of it but occur.
    private const string Letters = "abcdđefghijklmnopqrstuvwxyz";

    private static readonly ImmutableArray<string> Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    /// <summary><c>1</c> to <c>99</c>.</summary>
    public static Numeral Arabic { get; } = new("[0-9]{1,2}", ArabicValue);

    /// <summary><c>1</c> to <c>999</c>, where a name before it tells it from a figure.</summary>
    public static Numeral LongArabic { get; } = new("[0-9]{1,3}", ArabicValue);

    /// <summary><c>IV</c>. Texts that were put into lower case and given a capital again have <c>Iv</c>.</summary>
    public static Numeral Roman { get; } = new("[IVXLC][IVXLCivxlc]{0,6}", RomanValue);

    /// <summary><c>iv</c>; of one letter it is a letter.</summary>
    public static Numeral SmallRoman { get; } = new("[ivxlc]{2,7}", RomanValue);

    /// <summary><c>A</c> to <c>Z</c> with <c>Đ</c>.</summary>
    public static Numeral Capital { get; } = new("[A-ZĐ]", LetterValue);

    /// <summary><c>a</c> to <c>z</c> with <c>đ</c>.</summary>
    public static Numeral Letter { get; } = new("[a-zđ]", LetterValue);

    /// <summary><c>ă</c>, <c>â</c>, <c>ê</c>, <c>ô</c>, <c>ơ</c>, <c>ư</c>, which very few documents count with.</summary>
    public static Numeral MarkedLetter { get; } = new("[ăâêôơưĂÂÊÔƠƯ]", _ => 1);

    /// <summary>What follows the name of a division, in small letters or capitals: <c>thứ nhất</c>, <c>IV</c>, <c>12</c>, <c>A</c>.</summary>
    public static Numeral OfName { get; } = new(
        @"(?i:thứ\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?>(?:\s+(?:một|hai))?))|[0-9]{1,3}|[IVXLC]{1,6}|[A-ZĐ])",
        numeral => OrdinalValue(numeral) ?? ArabicValue(numeral) ?? RomanValue(numeral) ?? LetterValue(numeral));

    /// <summary>Written in one of two ways.</summary>
    public Numeral Or(Numeral other) => new($"(?:{Form}|{other.Form})", numeral => Value(numeral) ?? other.Value(numeral));

    private static int? ArabicValue(string numeral) => int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // C, D, L and M alone are letters: nothing is counted up to fifty.
    private static int? RomanValue(string numeral) =>
        numeral is not ("C" or "c" or "D" or "d" or "L" or "l" or "M" or "m") && RomanNumeral.TryParse(numeral.ToUpperInvariant(), out var number)
            ? number
            : null;

    private static int? LetterValue(string numeral) =>
        numeral.Length == 1 && Letters.IndexOf(char.ToLowerInvariant(numeral[0]), StringComparison.Ordinal) is >= 0 and var index ? index + 1 : null;

    private static int? OrdinalValue(string numeral)
    {
        var words = VietnameseText.CollapseWhiteSpace(numeral).ToLowerInvariant();
        if (!words.StartsWith("thứ ", StringComparison.Ordinal))
            return null;
        return words == "thứ bốn" ? 4 : Ordinals.IndexOf(words[4..]) is >= 0 and var index ? index + 1 : null;
    }
}
