using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Cuts texts into syllables and says which are the same. <c>theme/assets/search-words.js</c> does the same in the browser:
/// <c>tests/specs/search/syllables.yml</c> holds the cases that both must pass.
/// </summary>
/// <remarks>
/// One form are: composed and decomposed letters (UAX #15), capitals and small letters, both places of the tone (<c>hoà</c>, <c>hòa</c>), and
/// <c>i</c> and <c>y</c> as the only vowel after <c>h k l m s t</c> (decision 240/QĐ of the Ministry of Education, 5 March 1984, lets write
/// <c>kĩ</c> for <c>kỹ</c>) or after <c>qu</c>. <c>tay</c> and <c>tai</c>, <c>thuy</c> and <c>thui</c> are not. A letter that only looks Vietnamese is
/// the one that it looks like (<see cref="LookAlikes"/>).
/// </remarks>
internal static class Syllables
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    private static readonly SearchValues<char> BeforeFreeVowel = SearchValues.Create("hklmst");

    // For every UTF-16 unit that is a character by itself: whether it is part of a syllable.
    private static readonly bool[] Parts = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => IsPart(CharUnicodeInfo.GetUnicodeCategory((char)unit)))];

    /// <summary>The syllables of a text held NFC, in order.</summary>
    public static IEnumerable<Syllable> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfSyllable(text, start);
            // A run of marks alone is no syllable.
            if (end > start && KeyOf(text[start..end]) is { Fold.Length: > 0 } key)
                yield return new Syllable(start, end - start, key);
            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>What a single syllable is compared by.</summary>
    public static SyllableKey KeyOf(string syllable)
    {
        var fold = new StringBuilder(syllable.Length);
        var marked = new StringBuilder(syllable.Length + 1);
        var tones = "";
        foreach (var rune in LookAlikes.Replace(syllable).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
            if (isMark && rune.IsBmp && Tones.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                tones += (char)rune.Value;
                continue;
            }

            var lower = Rune.ToLowerInvariant(rune);
            if (!isMark)
                fold.Append(lower.Value == 'đ' ? "d" : lower.ToString());
            marked.Append(lower.ToString());
        }

        var form = marked.ToString().Normalize(NormalizationForm.FormC);
        return new SyllableKey(WithoutFreeVowel(fold.ToString()), WithoutFreeVowel(form) + tones);
    }

    /// <summary>Where the syllable that begins at <paramref name="start"/> ends; <paramref name="start"/> itself when none does.</summary>
    public static int EndOfSyllable(string text, int start)
    {
        var end = start;
        if (text[start] == '%')
            return start + 1;
        while (end < text.Length && LengthAt(text, end) is var length and > 0)
            end += length;
        // A point or comma between two digits belongs to the number: 36,9 and 1.234.
        while (end > start && end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && LengthAt(text, end) is var length and > 0)
                end += length;
        }

        return end;
    }

    private static string WithoutFreeVowel(string syllable)
    {
        if (syllable.Length == 2 && syllable[1] == 'y' && BeforeFreeVowel.Contains(syllable[0]))
            return syllable[..1] + "i";
        return syllable.StartsWith("quy", StringComparison.Ordinal) ? "qui" + syllable[3..] : syllable;
    }

    // How many UTF-16 units the letter, digit or mark at a place has; 0 when there is none.
    private static int LengthAt(string text, int index)
    {
        if (Parts[text[index]])
            return 1;
        return char.IsHighSurrogate(text[index]) && Rune.TryGetRuneAt(text, index, out var rune) && IsPart(Rune.GetUnicodeCategory(rune))
            ? rune.Utf16SequenceLength
            : 0;
    }

    private static bool IsPart(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
