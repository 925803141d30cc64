namespace SiteGen.Sources.Pdf;

/// <summary>The lines of a page in the order in which they are read.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PdfPageLines(int Number, List<PdfLine> Lines)
{
    /// <summary>Its second, independent order: for each letter that it draws the place of that letter; below 0 for none.</summary>
    public int[] Ranks { get; init; } = [];

    /// <summary>How many pictures stand among its text.</summary>
    public int Pictures { get; init; }

    /// <summary>The words of layers that are not shown.</summary>
    public List<string> HiddenWords { get; init; } = [];

    /// <summary>How wide the page is, in whole points.</summary>
    public int Width { get; init; }

    /// <summary>The height of the short rule above its footnotes; null when it has none.</summary>
    public double? NoteRule { get; init; }

    // The header of a document and its sign-off have no more lines side by side.
    private const int TallestColumns = 14;

    /// <summary>Reads a page: where two columns stand beside each other for a few lines, the left one comes first.</summary>
    public static PdfPageLines Of(int number, List<List<PdfLine>> rows)
    {
        var lines = new List<PdfLine>();
        rows = [.. rows.Select((row, i) => IsStretched(rows, i) ? [Joined(row, " ")] : row)];
        for (var start = 0; start < rows.Count;)
        {
            if (PdfTextColumns.At(rows, start) is { } columns)
            {
                lines.AddRange(columns.Lines);
                start = columns.End;
                continue;
            }

            var (end, gutter) = Columns(rows, start);
            if (end > start)
            {
                var pieces = rows[start..end].SelectMany(row => row).Select(piece => piece with { IsBeside = true }).ToList();
                lines.AddRange(pieces.Where(piece => piece.Left < gutter));
                lines.AddRange(pieces.Where(piece => piece.Left >= gutter));
                start = end;
            }
            else
            {
                lines.Add(Joined(rows[start++], "\t"));
            }
        }

        return new PdfPageLines(number, lines);
    }

    // From a line of two pieces on, as far as every line stays on its side of the gap; at least two such lines, or a header would be a table.
    private static (int End, double Gutter) Columns(List<List<PdfLine>> rows, int start)
    {
        if (rows[start].Count != 2)
            return (start, 0);
        var (left, right) = (rows[start][0].Right, rows[start][1].Left);
        var (end, doubles) = (start + 1, 1);
        for (; end < Math.Min(rows.Count, start + TallestColumns) && rows[end].Count <= 2 && rows[end][0].Table is null; end++)
        {
            var (newLeft, newRight) = (left, right);
            foreach (var piece in rows[end])
            {
                if ((piece.Left + piece.Right) / 2 < (left + right) / 2)
                    newLeft = Math.Max(newLeft, piece.Right);
                else
                    newRight = Math.Min(newRight, piece.Left);
            }

            // A line across the gap, or one that would close it, is below the columns.
            if (newRight - newLeft < 0.8 * rows[end][0].Size || rows[end - 1][0].Baseline - rows[end][0].Baseline > 3.5 * rows[end][0].Size)
                break;
            (left, right) = (newLeft, newRight);
            doubles += rows[end].Count == 2 ? 1 : 0;
        }

        // What stands below the left column alone belongs to it when it is drawn before the right one.
        var first = rows[start..end].SelectMany(row => row).Where(piece => piece.Left >= right).Min(FirstDrawn);
        while (end > start + 1 && rows[end - 1].Count == 1 && rows[end - 1][0].Left < left && FirstDrawn(rows[end - 1][0]) >= first)
            end--;
        return doubles >= 1 ? (end, (left + right) / 2) : (start, 0);
    }

    private static int FirstDrawn(PdfLine piece) => piece.Orders.Length == 0 ? 0 : piece.Orders.Min();

    // A line that was stretched to the margins has wide gaps: it is as long as the whole lines above and below it, and begins and ends where they do.
    private static bool IsStretched(List<List<PdfLine>> rows, int index)
    {
        var row = rows[index];
        return row.Count > 1
            && new[] { index - 1, index + 1 }.Any(i =>
                i >= 0
                    && i < rows.Count
                    && rows[i] is [{ Table: null } other]
                    && IsNear(other, row[0])
                    && Ends(other)
                    && other.Left - row[0].Left < 6 * row[0].Size);

        bool Ends(PdfLine other) => Math.Abs(other.Right - row[^1].Right) < 0.3 * row[0].Size && other.Left > row[0].Left - (0.3 * row[0].Size);
    }

    private static bool IsNear(PdfLine line, PdfLine other) => Math.Abs(line.Baseline - other.Baseline) < 2 * Math.Max(line.Size, other.Size);

    private static PdfLine Joined(List<PdfLine> pieces, string gap)
    {
        if (pieces.Count == 1)
            return pieces[0];
        var text = string.Join(gap, pieces.Select(piece => piece.Text.Text));
        var fonts = pieces.SelectMany((piece, i) =>
            piece.Text.Fonts.Select(font => font with { Start = font.Start + pieces.Take(i).Sum(before => before.Text.Text.Length + 1) }));
        return new PdfLine(
            new(text, [.. fonts]), pieces[0].Left, pieces[^1].Right, pieces[0].Baseline, pieces.Max(piece => piece.Size), pieces.All(piece => piece.IsBold))
        {
            TextSize = pieces.MaxBy(piece => piece.Words.Length)!.TextSize,
            Orders = [.. pieces.SelectMany(piece => piece.Orders)],
            LosesBlank = pieces.Exists(piece => piece.LosesBlank),
        };
    }
}
