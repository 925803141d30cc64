namespace SiteGen.Sources.Pdf;

/// <summary>
/// Columns of running text beside each other, as in a newspaper: each is read from its top to its end, and its lines are joined like those of a page.
/// </summary>
/// <param name="End">The row after the last one of them.</param>
/// <param name="Lines">Their lines in the order in which they are read.</param>
internal sealed record PdfTextColumns(int End, List<PdfLine> Lines)
{
    // How many rows have words in more than one column; what the header of a document and its sign-off have less of.
    private const int LeastRows = 5;

    // How many of the lines of a column reach its end, and how near.
    private const double LeastFull = 0.5;
    private const double FullEnd = 0.16;

    // In sizes of the letters: the white between columns, and the distance of two lines.
    private const double LeastGutter = 0.7;
    private const double MostDistance = 3.5;

    /// <summary>The columns that begin at a row; null when there are none.</summary>
    public static PdfTextColumns? At(List<List<PdfLine>> rows, int start)
    {
        if (rows[start].Count < 2 || rows[start].Exists(piece => piece.Table is not null))
            return null;
        var sides = rows[start].Select(piece => (piece.Left, piece.Right)).ToArray();
        var end = start + 1;
        while (end < rows.Count && Widened(sides, rows[end], rows[end - 1]) is { } wider)
            (sides, end) = (wider, end + 1);
        if (rows[start..end].Count(row => row.Count > 1) < LeastRows)
            return null;
        var pieces = rows[start..end].SelectMany(row => row).ToLookup(piece => ColumnOf(sides, piece));
        var columns = sides.Select((_, column) => pieces[column].ToList()).ToList();
        if (!columns.Select((lines, column) => IsText(lines, sides[column])).All(isText => isText))
            return null;
        end = EndOfFirst(rows, start, end, sides);
        var kept = rows[start..end].SelectMany(row => row).ToHashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        return new PdfTextColumns(
            end,
            [.. columns.SelectMany((lines, column) => lines.Where(kept.Contains).Select(line => line with { Column = sides[column] }))]);
    }

    private static (double Left, double Right)[]? Widened((double Left, double Right)[] sides, List<PdfLine> row, List<PdfLine> before)
    {
        if (row.Exists(piece => piece.Table is not null) || before[0].Baseline - row[0].Baseline > MostDistance * row[0].Size)
            return null;
        var wider = sides.ToArray();
        foreach (var piece in row)
        {
            var column = ColumnOf(sides, piece);
            wider[column] = (Math.Min(wider[column].Left, piece.Left), Math.Max(wider[column].Right, piece.Right));
        }

        return Enumerable.Range(1, wider.Length - 1).All(i => wider[i].Left - wider[i - 1].Right >= LeastGutter * row[0].Size) ? wider : null;
    }

    private static int ColumnOf((double Left, double Right)[] sides, PdfLine piece)
    {
        var middle = (piece.Left + piece.Right) / 2;
        var column = 0;
        while (column < sides.Length - 1 && middle > (sides[column].Right + sides[column + 1].Left) / 2)
            column++;
        return column;
    }

    private static bool IsText(List<PdfLine> lines, (double Left, double Right) side) =>
        lines.Count >= LeastRows
        && lines.Count(line => IsFull(line, side)) >= LeastFull * lines.Count
        && lines.Average(line => line.Words.Length) >= 15;

    private static bool IsFull(PdfLine line, (double Left, double Right) side) =>
        line.Right > side.Right - (FullEnd * (side.Right - side.Left)) && line.Left < side.Left + (0.3 * (side.Right - side.Left));

    // Where only the first column goes on: as far as its lines are full, and the one after them. What comes then stands below the columns.
    private static int EndOfFirst(List<List<PdfLine>> rows, int start, int end, (double Left, double Right)[] sides)
    {
        var last = end;
        while (last > start + 1 && rows[last - 1].TrueForAll(piece => ColumnOf(sides, piece) == 0))
            last--;
        while (last < end && IsFull(rows[last - 1][0], sides[0]) && PdfParagraphs.MayGoOn(rows[last - 1][0], rows[last][0]))
            last++;
        return last;
    }
}
