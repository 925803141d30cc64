using SiteGen.Text;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Parts words between which there is hardly any room: a blank is drawn there but the next word stands on it, or the gap is narrow and yet wider than the
/// others of its line. What both sides spell decides: two syllables that are none together are two words.
/// </summary>
internal static class PdfFusedWords
{
    // In letter sizes: how much wider than others a gap is.
    private const double Narrow = 0.06;

    // So many letters may be drawn between two that stand beside each other, when one of them is a blank.
    private const int MostBetween = 4;

    /// <summary>Finds such places.</summary>
    /// <param name="letters">The letters of a line, from left to right.</param>
    /// <param name="found">Whether a blank stands before each; changed.</param>
    /// <param name="drawn">Which of the letters that the page draws are blanks.</param>
    public static void Part(List<PdfGlyph> letters, bool[] found, HashSet<int> drawn)
    {
        var usual = Usual(letters, found);
        var stops = found.ToArray();
        for (var i = 1; i < letters.Count; i++)
            stops[i] |= MayPart(letters, i, usual, drawn);
        for (var i = 1; i < letters.Count; i++)
        {
            if (found[i] || !stops[i])
                continue;
            var before = PdfBlanks.Before(letters, found, i);
            found[i] = AreTwo(before, PdfBlanks.After(letters, stops, i))
                || AreTwo(before, PdfBlanks.After(letters, found, i))
                || (IsDrawn(letters, i, drawn) && IsOtherwiseTwo(letters, i, before, PdfBlanks.After(letters, stops, i)));
        }
    }

    /// <summary>Whether a blank is drawn somewhere that is not kept, and what stands there is no syllable of one piece.</summary>
    public static bool LosesBlank(List<PdfGlyph> letters, bool[] found, HashSet<int> drawn)
    {
        for (var i = 1; i < letters.Count; i++)
        {
            if (found[i] || letters[i].IsMark || !IsDrawn(letters, i, drawn))
                continue;
            var (before, after) = (PdfBlanks.Before(letters, found, i), PdfBlanks.After(letters, found, i));
            if (char.IsLetterOrDigit(letters[i - 1].Value[^1]) && char.IsLetterOrDigit(letters[i].Value[0]) && !VietnameseSyllable.IsWellFormed(before + after))
                return true;
        }

        return false;
    }

    private static bool MayPart(List<PdfGlyph> letters, int i, double usual, HashSet<int> drawn) =>
        !letters[i].IsMark && (IsDrawn(letters, i, drawn) || letters[i].Left - letters[i - 1].Right > (Narrow * letters[i].Size) + Math.Max(0, usual));

    private static bool AreTwo(string before, string after) =>
        VietnameseSyllable.IsWellFormed(before) && VietnameseSyllable.IsWellFormed(after) && !VietnameseSyllable.IsWellFormed(before + after);

    // A blank that is drawn parts what is no piece of a syllable: abbreviations, foreign words, the end of a sentence. Between figures it must be seen.
    private static bool IsOtherwiseTwo(List<PdfGlyph> letters, int i, string before, string after) =>
        after.Length == 0
            ? before.Length > 0 && char.IsDigit(letters[i].Value[0])
            : before.Length == 0
                ? letters[i - 1].Value[^1] is '.' or ',' or ';' or ':' or ')' or (>= '0' and <= '9')
                : !VietnameseSyllable.IsWellFormed(before + after) && !PdfBlanks.IsPiece(before, after);

    private static bool IsDrawn(List<PdfGlyph> letters, int i, HashSet<int> drawn)
    {
        var (from, to) = (letters[i - 1].Order, letters[i].Order);
        if (to <= from || to - from > MostBetween)
            return false;
        for (var order = from + 1; order < to; order++)
        {
            if (drawn.Contains(order))
                return true;
        }

        return false;
    }

    private static double Usual(List<PdfGlyph> letters, bool[] found)
    {
        var gaps = Enumerable.Range(1, letters.Count - 1)
            .Where(i => !found[i] && !letters[i].IsMark)
            .Select(i => letters[i].Left - letters[i - 1].Right)
            .Order()
            .ToList();
        return gaps.Count == 0 ? 0 : gaps[gaps.Count / 2];
    }
}
