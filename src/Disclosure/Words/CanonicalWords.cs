using System.Buffers;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Words in the form in which they are looked at: composed letters, one kind of blank, hyphen and digit, nothing invisible. What looks like a number to a
/// reader is one, whichever signs it is written with.
/// </summary>
internal static class CanonicalWords
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthShift = FullWidthFirst - '!';

    // Everything but ASCII, and letters that Vietnamese has.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0x80, char.MaxValue + 1 - 0x80).Select(c => (char)c).Where(c => Map(c) != c)]);

    /// <summary>The words; tabs and line breaks stay.</summary>
    public static string Of(string text)
    {
        var composed = VietnameseText.Nfc(text);
        return composed.AsSpan().ContainsAny(Special)
            ? string.Concat(composed.Select(Map).Where(c => c != '\0'))
            : composed;
    }

    // '\0' for what cannot be seen.
    private static char Map(char c)
    {
        if (c is >= FullWidthFirst and <= FullWidthLast)
            return (char)(c - FullWidthShift);
        switch (c)
        {
            case '\u00D0':
                return 'Đ';
            case '\u00F0':
                return 'đ';
            case '\u2212' or '\uFE58' or '\uFE63':
                return '-';
            case '\u2024' or '\u00B7' or '\u2219':
                return '.';
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            UnicodeCategory.Format => '\0',
            _ => c,
        };
    }
}
