using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>What every stage needs to know of Vietnamese letters.</summary>
internal static class VietnameseText
{
    private static readonly SearchValues<char> WhiteSpaceButBlank =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    // COMBINING GRAPHEME JOINER: it has no look of its own.
    private const char MarkDivider = '\u034F';
    private const int MostMarks = 30;

    /// <summary>The composed form (Unicode NFC, UAX #15) in which all text is held. Words are never changed otherwise.</summary>
    public static string Nfc(string text)
    {
        if (ComposedLetters.AreAllOf(text))
            return text;
        return Normalize(WithBoundedMarks(text), NormalizationForm.FormC);
    }

    // The runtime refuses this noncharacter, and half a pair of surrogates, which becomes U+FFFD as in any encoding.
    private static string Normalize(string text, NormalizationForm form)
    {
        if (text.Contains('\uFFFE', StringComparison.Ordinal))
            return string.Join('\uFFFE', text.Split('\uFFFE').Select(part => Normalize(part, form)));
        var whole = text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;
        return whole.IsNormalized(form) ? whole : whole.Normalize(form);
    }

    // Marks on one letter are sorted in the square of their number. More than 30 are in no language; they are divided by U+034F, as the Stream-Safe Text
    // Process of Unicode says (UAX #15, section 13).
    private static string WithBoundedMarks(string text)
    {
        StringBuilder? bounded = null;
        var (marks, copied) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]))
                continue;
            marks = text[i] >= '\u0300' && text[i] != MarkDivider && IsMark(text, i) ? marks + 1 : 0;
            if (marks <= MostMarks)
                continue;
            (bounded ??= new StringBuilder()).Append(text, copied, i - copied).Append(MarkDivider);
            (copied, marks) = (i, 1);
        }

        return bounded is null ? text : bounded.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsMark(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>
    /// Lower case without marks, <c>đ</c> as <c>d</c>: <c>Đánh giá</c> becomes <c>danh gia</c>.
    /// For addresses and comparison only; the letter đ has no decomposition in Unicode and needs a rule of its own.
    /// </summary>
    public static string Fold(string text)
    {
        if (ComposedLetters.AreAllOf(text))
            return string.Create(text.Length, text, static (folded, text) => FoldEach(text, folded));
        var folded = new StringBuilder(text.Length);
        foreach (var c in Normalize(text, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    private static void FoldEach(string text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = ComposedLetters.Fold(text[i]);
    }

    /// <summary>
    /// What two texts have in common that say the same: folded letters and digits, single blanks between words.
    /// <c>1. ĐÁNH GIÁ, KẾT QUẢ</c> and <c>1 Đánh giá kết quả</c> have the same key.
    /// </summary>
    public static string ComparisonKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Fold(text))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(c);
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>Whether a text has letters and all of them are capitals.</summary>
    public static bool IsInCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    // Nearly every line is: then nothing has to be copied.
    private static bool IsCollapsed(string text) =>
        text.Length == 0
        || (text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAny(WhiteSpaceButBlank) && !text.AsSpan().Contains("  ", StringComparison.Ordinal));

    /// <summary>White space runs as single blanks, none at the ends.</summary>
    public static string CollapseWhiteSpace(string text)
    {
        if (IsCollapsed(text))
            return text;
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
