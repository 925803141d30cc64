using System.Text.RegularExpressions;

namespace SiteGen.Pages.Places;

/// <summary>How the number of a part, a section or a heading is said in a citation.</summary>
internal static partial class SpokenNumber
{
    private static readonly char[] Delimiters = [' ', '.', ')', '(', '/', '-', '–', ':'];

    /// <summary>A number without its delimiter: <c>1.</c> is <c>1</c>, <c>a)</c> is <c>a</c>.</summary>
    public static string Trim(string number) => number.Trim(Delimiters);

    /// <summary>Whether it is nothing but a number, which needs a word before it: <c>III</c>, <c>1.2</c>, <c>a</c>.</summary>
    public static bool IsBare(string number) => Bare().IsMatch(number);

    /// <summary>A number that says itself what it numbers, in lower case but for its first letter: <c>Phần thứ nhất</c>, <c>Phụ lục II</c>; null for others.</summary>
    public static string? TryName(string number)
    {
        if (!Named().IsMatch(number))
            return null;
        var words = Blanks().Split(number).Select(word => Numeral().IsMatch(word) ? word : word.ToLowerInvariant());
        return Capital(string.Join(' ', words));
    }

    /// <summary>The same words with a capital at their beginning.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"^(?:[0-9]{1,4}|[IVXLCDMivxlcdm]+|\p{L})(?:\.(?:[0-9]{1,4}|[IVXLCDMivxlcdm]+|\p{L}))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"^(?:phần|chương|tiểu\s+mục|mục|điều|khoản|điểm|phụ\s+lục)(?:\s+(?:số\s+)?(?:thứ\s+\p{L}+(?:\s+(?:một|hai))?|[0-9]{1,3}|[IVXLC]+|[A-ZĐ]))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:[0-9]+|[IVXLC]+|[A-ZĐ]|[a-zđ])$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
