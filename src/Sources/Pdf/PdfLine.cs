using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Pdf;

/// <summary>A line of words on a page, or one of several pieces of it that stand far apart.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The line that it stands on, in points from the bottom.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsBold">Whether all its words are bold.</param>
internal sealed record PdfLine(EncodedLine Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>Whether it stands in a column beside others, as in the header of a document: such lines are never joined.</summary>
    public bool IsBeside { get; init; }

    /// <summary>The table that stands at this place; null for words.</summary>
    public RawTable? Table { get; init; }

    /// <summary>The size of most of its letters.</summary>
    public double TextSize { get; init; } = Size;

    /// <summary>The column of running text that it stands in, from left to right; null for the whole width of the page.</summary>
    public (double Left, double Right)? Column { get; init; }

    /// <summary>The how-manieth of the letters that its page draws each of its letters is, from left to right; for a table, those of its cells.</summary>
    public int[] Orders { get; init; } = [];

    /// <summary>Whether a blank that the page draws between two words is not kept, since there is no room for it.</summary>
    public bool LosesBlank { get; init; }

    /// <summary>Where the columns of its table begin and end.</summary>
    public double[] Columns { get; init; } = [];

    // Pieces of a line that are this many times the size of the letters apart stand in columns.
    private const double ColumnGap = 2.2;

    // Pieces of two cells may be nearer; so many letters of the first one are drawn between them.
    private const double CellGap = 0.8;
    private const int LeastOfCell = 3, MostOfCell = 400;

    // Letters of one line do not all stand on the same height: figures of footnotes, marks.
    private const double LineTolerance = 0.45;

    /// <summary>Its words, white space collapsed.</summary>
    public string Words { get; } = VietnameseText.CollapseWhiteSpace(Text.Text);

    /// <summary>The lines of a page from top to bottom, each with its pieces from left to right.</summary>
    public static List<List<PdfLine>> Of(List<PdfGlyph> glyphs)
    {
        var lines = new List<List<PdfGlyph>>();
        var largest = 1.0;
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            if (lines.Count > 0 && lines[^1][0].Baseline - glyph.Baseline <= LineTolerance * largest)
                lines[^1].Add(glyph);
            else
            {
                lines.Add([glyph]);
                largest = 1;
            }

            largest = Math.Max(largest, glyph.Size);
        }

        var gutters = PdfGutters.Find(lines);
        return Level([.. lines.Select((line, i) => Pieces(line, gutters[i])).Where(pieces => pieces.Count > 0)]);
    }

    // Two columns need not stand on the same height: pieces that are clear of each other and overlap from top to bottom are one line.
    private static List<List<PdfLine>> Level(List<List<PdfLine>> rows)
    {
        for (var i = rows.Count - 1; i > 0; i--)
        {
            var (upper, lower) = (rows[i - 1], rows[i]);
            if (upper.Count != 1 || lower.Count != 1 || upper[0].Baseline - lower[0].Baseline > 1.05 * Math.Min(upper[0].Size, lower[0].Size))
                continue;
            var gap = Math.Max(upper[0].Left, lower[0].Left) - Math.Min(upper[0].Right, lower[0].Right);
            if (gap < 0.8 * lower[0].Size)
                continue;
            rows[i - 1] = [.. upper.Concat(lower).OrderBy(piece => piece.Left)];
            rows.RemoveAt(i);
        }

        return rows;
    }

    private static List<PdfLine> Pieces(List<PdfGlyph> line, List<double> gutters)
    {
        var letters = PdfMarks.Attach([.. line.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Value)).OrderBy(glyph => glyph.Left)]);
        var blanks = line.Where(glyph => string.IsNullOrWhiteSpace(glyph.Value)).ToList();
        var middles = blanks.Select(blank => (blank.Left + blank.Right) / 2).Order().ToArray();
        var drawn = blanks.Select(blank => blank.Order).ToHashSet();
        var pieces = new List<PdfLine>();
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && !IsGap(letters, end, gutters) && !IsOfOtherCell(letters, end, drawn))
                end++;
            pieces.Add(Piece(letters[start..end], middles, drawn));
            start = end;
        }

        return pieces;
    }

    private static PdfLine Piece(List<PdfGlyph> letters, double[] blanks, HashSet<int> drawn)
    {
        var gaps = PdfBlanks.Find(letters, blanks, drawn);
        var text = new LineBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            if (gaps[i])
                text.Add(" ", letters[i].Font.IsBold, null);
            text.Add(letters[i].Value, letters[i].Font.IsBold, letters[i].Font.Encoding);
        }

        var isBold = text.IsBold;
        return new PdfLine(text.Take(), letters[0].Left, letters.Max(letter => letter.Right), letters[0].Baseline, letters.Max(letter => letter.Size), isBold)
        {
            TextSize = letters.Select(letter => letter.Size).Order().ElementAt(letters.Count / 2),
            Orders = [.. letters.Select(letter => letter.Order)],
            LosesBlank = PdfFusedWords.LosesBlank(letters, gaps, drawn),
        };
    }

    private static bool IsGap(List<PdfGlyph> letters, int index, List<double> gutters) =>
        GapBefore(letters, index) >= ColumnGap * letters[index].Size
        || gutters.Exists(gutter => letters[index - 1].Right <= gutter && gutter <= letters[index].Left);

    // Between the pieces something else is drawn: the rest of a cell, whose words come near those of the next one.
    private static bool IsOfOtherCell(List<PdfGlyph> letters, int index, HashSet<int> blanks)
    {
        var (from, to) = (letters[index - 1].Order, letters[index].Order);
        if (GapBefore(letters, index) < CellGap * letters[index].Size || to - from is < LeastOfCell or > MostOfCell)
            return false;
        var others = 0;
        for (var order = from + 1; order < to; order++)
            others += blanks.Contains(order) ? 0 : 1;
        return others >= LeastOfCell;
    }

    private static double GapBefore(List<PdfGlyph> letters, int index) => letters[index].Left - letters[index - 1].Right;
}
