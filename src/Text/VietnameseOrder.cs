using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// The order of names in Vietnamese lists, which is that of the dictionaries (Viện Ngôn ngữ học, Từ điển tiếng Việt): syllable by syllable,
/// first by letters (a ă â b c d đ e ê …), then by tone (none, huyền, hỏi, ngã, sắc, nặng). Figures come before letters and by their value.
/// Case and what stands between words make no difference.
/// </summary>
internal static class VietnameseOrder
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    // Ends the letters of a syllable, before any letter and any figure, so that the shorter one comes first.
    private const char End = '\u0001';

    private const char BeforeFigures = '\u0002';
    private const char FirstLetter = '\u0100';

    /// <summary>What names are compared by, letter by letter: the key of the one that comes first is the smaller one by its code points.</summary>
    public static string KeyOf(string name)
    {
        var key = new StringBuilder(name.Length + 8);
        var text = name.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        for (var start = 0; start < text.Length;)
        {
            var isFigure = IsFigure(text[start]);
            var end = start;
            while (end < text.Length && IsFigure(text[end]) == isFigure && (isFigure || IsLetter(text[end])))
                end++;
            if (end == start)
                start++;
            else if (isFigure)
                AppendFigures(key, text.AsSpan(start..end));
            else
                AppendSyllable(key, text[start..end]);
            start = Math.Max(start, end);
        }

        return key.ToString();
    }

    private static bool IsFigure(char c) => char.IsAsciiDigit(c);

    private static bool IsLetter(char c) => char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // Of two numbers without zeros before them the longer one is the greater one.
    private static void AppendFigures(StringBuilder key, ReadOnlySpan<char> figures)
    {
        var digits = figures.TrimStart('0');
        key.Append(BeforeFigures).Append((char)(FirstLetter + digits.Length)).Append(digits).Append(End);
    }

    private static void AppendSyllable(StringBuilder key, string syllable)
    {
        var toneless = new StringBuilder(syllable.Length);
        var tones = new StringBuilder();
        foreach (var c in syllable.Normalize(NormalizationForm.FormD))
        {
            var tone = Tones.IndexOf(c, StringComparison.Ordinal);
            if (tone < 0)
                toneless.Append(c);
            else
                tones.Append((char)(End + 1 + tone));
        }

        foreach (var letter in toneless.ToString().Normalize(NormalizationForm.FormC))
            key.Append(RankOf(letter));
        key.Append(End).Append(tones).Append(End);
    }

    // Letters of other alphabets come after those of this one.
    private static char RankOf(char letter) =>
        (char)(Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var rank ? FirstLetter + rank : Math.Max(letter, '\u0200'));
}
