using System.Text;
using SiteGen.Text;

namespace SiteGen.Sources.Pdf;

/// <summary>Finds where words end. What counts is what can be seen: a blank without room for it is none, and room without a blank is one.</summary>
internal static class PdfBlanks
{
    // In letter sizes: the least room that a blank has, what is room enough without one, and the most that a misprint inside a word leaves open.
    private const double LeastWritten = 0.08;
    private const double LeastUnwritten = 0.2;
    private const double MostInWord = 0.5;

    private static readonly HashSet<string> Initials =
        ["b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x"];

    private static readonly HashSet<string> Finals = ["c", "ch", "m", "n", "ng", "nh", "p", "t"];

    /// <summary>Whether a blank stands before each letter.</summary>
    /// <param name="letters">The letters from left to right, marks after theirs.</param>
    /// <param name="blanks">The middles of the blanks that the page writes, from left to right.</param>
    /// <param name="drawn">Which of the letters that the page draws are blanks (<see cref="PdfGlyph.Order"/>).</param>
    public static bool[] Find(List<PdfGlyph> letters, double[] blanks, HashSet<int> drawn)
    {
        var (found, torn) = (new bool[letters.Count], new bool[letters.Count]);
        var right = letters[0].Right;
        for (var i = 1; i < letters.Count; i++)
        {
            var isWritten = IsWritten(letters[i], right, blanks);
            found[i] = !letters[i].IsMark && letters[i].Left - right > (isWritten ? LeastWritten : LeastUnwritten) * letters[i].Size;
            torn[i] = found[i] && !isWritten && letters[i].Left - right < MostInWord * letters[i].Size;
            right = Math.Max(right, letters[i].Right);
        }

        CloseWords(letters, found, torn);
        PdfFusedWords.Part(letters, found, drawn);
        return found;
    }

    private static bool IsWritten(PdfGlyph letter, double right, double[] blanks)
    {
        var at = Array.BinarySearch(blanks, right - (0.3 * letter.Size));
        var next = at < 0 ? ~at : at;
        return next < blanks.Length && blanks[next] < letter.Left + (0.1 * letter.Size);
    }

    // "khai t hác", "thố ng": a consonant is no word, and with what stands close to it it makes a syllable. Of two gaps beside it the smaller one closes.
    private static void CloseWords(List<PdfGlyph> letters, bool[] found, bool[] torn)
    {
        for (var i = 1; i < found.Length; i++)
        {
            if (!torn[i] || !IsTorn(letters, found, i))
                continue;
            var next = Array.FindIndex(found, i + 1, blank => blank);
            found[i] = next > 0 && !IsWord(After(letters, found, i)) && torn[next] && Gap(letters, next) < Gap(letters, i) && IsTorn(letters, found, next);
        }
    }

    /// <summary>Whether two pieces look like those of one word: the first is a consonant, or the second.</summary>
    public static bool IsPiece(string before, string after) => Initials.Contains(before) || Finals.Contains(after);

    private static bool IsTorn(List<PdfGlyph> letters, bool[] found, int at)
    {
        var (before, after) = (Before(letters, found, at), After(letters, found, at));
        return IsPiece(before, after) && VietnameseSyllable.IsWellFormed(before + after) && !(IsWord(before) && IsWord(after));
    }

    private static double Gap(List<PdfGlyph> letters, int at) => letters[at].Left - letters[at - 1].Right;

    private static bool IsWord(string letters) => letters.Any("aeiouyAEIOUY".Contains) || letters.Any(c => c > '\u007F' && c is not ('đ' or 'Đ'));

    /// <summary>The letters of a word before a place.</summary>
    public static string Before(List<PdfGlyph> letters, bool[] found, int end)
    {
        var start = end;
        while (start > 0 && !(start < end && found[start]) && IsLetter(letters[start - 1].Value))
            start--;
        return Join(letters, start, end);
    }

    /// <summary>The letters of a word from a place on.</summary>
    public static string After(List<PdfGlyph> letters, bool[] found, int start)
    {
        var end = start;
        while (end < letters.Count && !(end > start && found[end]) && IsLetter(letters[end].Value))
            end++;
        return Join(letters, start, end);
    }

    private static bool IsLetter(string value) => value.Length > 0 && (char.IsLetter(value[0]) || value[0] is >= '\u0300' and <= '\u036F');

    private static string Join(List<PdfGlyph> letters, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
            text.Append(letters[i].Value);
        return text.ToString();
    }
}
