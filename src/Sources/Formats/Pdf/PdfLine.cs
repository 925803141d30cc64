using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Formats.Pdf;

/// <summary>A line of words on a page, or one of several pieces of it that stand far apart.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Left">Where it begins, in points from the left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The line that it stands on, in points from the bottom.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="IsBold">Whether all its words are bold.</param>
internal sealed record PdfLine(EncodedLine Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    // Pieces of a line that are this many times the size of the letters apart stand in columns.
    private const double ColumnGap = 2.2;

    // Letters of one line do not all stand on the same height: figures of footnotes, marks.
    private const double LineTolerance = 0.45;

    /// <summary>Its words, white space collapsed.</summary>
    public string Words { get; } = VietnameseText.CollapseWhiteSpace(Text.Text);

    /// <summary>The lines of a page from top to bottom, each with its pieces from left to right.</summary>
    public static List<List<PdfLine>> Of(List<PdfGlyph> glyphs)
    {
        var lines = new List<List<PdfGlyph>>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            var own = lines.Count > 0 && lines[^1][0].Baseline - glyph.Baseline <= LineTolerance * Math.Max(lines[^1].Max(other => other.Size) is var size && lines[^1].Count < 400 ? size : lines[^1][0].Size, 1);
            if (own)
                lines[^1].Add(glyph);
            else
                lines.Add([glyph]);
        }

        return [.. lines.Select(Pieces).Where(pieces => pieces.Count > 0)];
    }

    private static List<PdfLine> Pieces(List<PdfGlyph> line)
    {
        var letters = PdfMarks.Attach([.. line.Where(glyph => !string.IsNullOrWhiteSpace(glyph.Value)).OrderBy(glyph => glyph.Left)]);
        var blanks = line.Where(glyph => string.IsNullOrWhiteSpace(glyph.Value)).Select(glyph => (glyph.Left + glyph.Right) / 2).Order().ToArray();
        var pieces = new List<PdfLine>();
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && GapBefore(letters, end) < ColumnGap * letters[end].Size)
                end++;
            pieces.Add(Piece(letters[start..end], blanks));
            start = end;
        }

        return pieces;
    }

    private static PdfLine Piece(List<PdfGlyph> letters, double[] blanks)
    {
        var text = new LineBuilder();
        var right = double.MinValue;
        for (var i = 0; i < letters.Count; i++)
        {
            if (i > 0 && !letters[i].IsMark && IsBlank(letters[i], right, blanks))
                text.Add(" ", letters[i].Font.IsBold, null);
            text.Add(letters[i].Value, letters[i].Font.IsBold, letters[i].Font.Encoding);
            right = Math.Max(right, letters[i].Right);
        }

        var isBold = text.IsBold;
        return new PdfLine(text.Take(), letters[0].Left, right, letters[0].Baseline, letters.Max(letter => letter.Size), isBold);
    }

    // What counts is what can be seen: a blank without room for it is none, and room without a blank is one.
    private static bool IsBlank(PdfGlyph letter, double right, double[] blanks)
    {
        var gap = letter.Left - right;
        var at = Array.BinarySearch(blanks, right - (0.3 * letter.Size));
        var next = at < 0 ? ~at : at;
        var written = next < blanks.Length && blanks[next] < letter.Left + (0.1 * letter.Size);
        return gap > (written ? 0.08 : 0.2) * letter.Size;
    }

    private static double GapBefore(List<PdfGlyph> letters, int index) => letters[index].Left - letters[index - 1].Right;
}
