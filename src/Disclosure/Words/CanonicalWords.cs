using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Words in the form in which they are looked at: composed Latin letters, one kind of blank, hyphen and digit, nothing invisible. What looks like a number
/// or a mark to a reader is one, whichever signs it is written with.
/// </summary>
internal static class CanonicalWords
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthShift = FullWidthFirst - '!';

    // Letters that look like those of Vietnamese, Cyrillic and Greek ones mostly, each before the one that it looks like.
    private const string LookAlikes = "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxіiјjѕsԁdһhΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiԛq";

    private static readonly Dictionary<char, char> Latin = LookAlikes.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);


    // Everything but ASCII, and letters that Vietnamese has. Digits and letters of formulas have two halves.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            .. "\r\v\f",
            .. Enumerable.Range(0x80, char.MaxValue + 1 - 0x80).Select(c => (char)c).Where(c => Map(c) != c || char.IsHighSurrogate(c) || IsInCircle(c)),
        ]);

    /// <summary>The words; tabs and line breaks stay.</summary>
    public static string Of(string text)
    {
        var composed = VietnameseText.Nfc(text);
        if (!composed.AsSpan().ContainsAny(Special))
            return composed;
        var mapped = string.Concat(WithPlainDigits(composed).Select(Map).Where(c => c != '\0'));
        // A mark on a Cyrillic letter belongs to a Latin one now.
        return VietnameseText.Nfc(mapped);
    }

    // Letters and digits of formulas, and those in circles, are plain ones in another dress (Unicode NFKC).
    private static string WithPlainDigits(string text)
    {
        if (!text.Any(c => char.IsHighSurrogate(c) || IsInCircle(c)))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            plain.Append(!rune.IsBmp || IsInCircle((char)rune.Value) ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString());
        return plain.ToString();
    }

    private static bool IsInCircle(char c) => c is >= '\u2460' and <= '\u24FF';

    // '\0' for what cannot be seen.
    private static char Map(char c)
    {
        if (c is >= FullWidthFirst and <= FullWidthLast)
            return (char)(c - FullWidthShift);
        if (Latin.TryGetValue(c, out var latin))
            return latin;
        switch (c)
        {
            case '\r' or '\v' or '\f' or '\u0085':
                return '\n';
            case '\u034F' or (>= '\uFE00' and <= '\uFE0F'):
                return '\0';
            case '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0':
                return ' ';
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
