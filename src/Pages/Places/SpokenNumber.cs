using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Pages.Places;

/// <summary>How the number of a part, a section or a heading is said in a citation.</summary>
internal static class SpokenNumber
{
    /// <summary>A number without its sign: <c>1.</c> is <c>1</c>, <c>a)</c> is <c>a</c>.</summary>
    public static string Trim(string number) => HeadingNumber.TryParseNumber(number)?.Numeral ?? number.Trim();

    /// <summary>Whether it is nothing but a number, which needs a word before it: <c>III</c>, <c>1.2</c>, <c>a</c>.</summary>
    public static bool IsBare(string number) => HeadingNumber.TryParseNumber(number) is { Name: "" };

    /// <summary>
    /// A number that says itself what it numbers, in lower case but for its first letter: <c>Phần thứ nhất</c>, <c>Phụ lục II</c>; null for others.
    /// </summary>
    public static string? TryName(string number)
    {
        if (HeadingNumber.TryParseNumber(number) is not { Name.Length: > 0 } named)
            return null;
        // An ordinal is words, a numeral is not.
        var count = named.Count.Any(char.IsWhiteSpace) ? named.Count.ToLowerInvariant() : named.Count;
        return Capital(VietnameseText.CollapseWhiteSpace($"{named.Name.ToLowerInvariant()} {count}"));
    }

    /// <summary>The same words with a capital at their beginning.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
