namespace SiteGen.Sources.Pdf;

/// <summary>Puts marks that were printed by themselves right after the letters over or under which they stand.</summary>
internal static class PdfMarks
{
    /// <summary>The letters of a line, each followed by its marks.</summary>
    /// <param name="letters">The letters from left to right.</param>
    public static List<PdfGlyph> Attach(List<PdfGlyph> letters)
    {
        if (!letters.Exists(letter => letter.IsMark))
            return letters;
        var bases = letters.Where(letter => !letter.IsMark).ToList();
        var marks = new List<PdfGlyph>[bases.Count];
        foreach (var mark in letters.Where(letter => letter.IsMark))
        {
            var at = BaseOf(mark, bases);
            if (at >= 0)
                (marks[at] ??= []).Add(mark);
        }

        return [.. bases.SelectMany((letter, i) => (marks[i] ?? []).Select(mark => After(letter, mark)).Prepend(letter))];
    }

    // A mark that takes room of its own after its letter is where the letter ends; any other takes none.
    private static PdfGlyph After(PdfGlyph letter, PdfGlyph mark) =>
        mark with { Left = letter.Right, Right = mark.Left > letter.Right - (0.05 * letter.Size) ? Math.Max(mark.Right, letter.Right) : letter.Right };

    // A mark of no width stands at the end of its letter; one with a width, over the middle of it. Only a vowel can have one in Vietnamese.
    private static int BaseOf(PdfGlyph mark, List<PdfGlyph> bases)
    {
        var middle = mark.Right - mark.Left < 0.01 * mark.Size ? mark.Left - (0.2 * mark.Size) : (mark.Left + mark.Right) / 2;
        var best = -1;
        for (var i = 0; i < bases.Count; i++)
        {
            var distance = DistanceTo(bases[i], middle);
            if (best < 0 || distance < DistanceTo(bases[best], middle))
                best = i;
        }

        return best;
    }

    private static double DistanceTo(PdfGlyph letter, double middle) =>
        Math.Abs(((letter.Left + letter.Right) / 2) - middle) + (IsVowel(letter.Value) ? 0 : 0.5 * letter.Size);

    private static bool IsVowel(string letter) => "aeiouyăâêôơưAEIOUYĂÂÊÔƠƯàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ".Contains(letter, StringComparison.Ordinal);
}
