namespace SiteGen.Sources.Pdf;

/// <summary>Lines that meet and make a table.</summary>
/// <param name="Columns">The lines down, from the left: one more than there are columns.</param>
/// <param name="Rows">The lines across, from the top: one more than there are rows.</param>
/// <param name="Cells">The cells, row by row.</param>
internal sealed record PdfGrid(double[] Columns, double[] Rows, List<PdfGridCell> Cells)
{
    private const long MostPairs = 4_000_000;
    private const int MostCells = 20_000;

    /// <summary>The tables of a page: at least two columns and two rows.</summary>
    public static IEnumerable<PdfGrid> Find(PdfRules rules)
    {
        if ((long)rules.Across.Count * rules.Down.Count > MostPairs)
            yield break;
        var (across, down) = (rules.Across.ToList(), rules.Down.ToList());
        while (down.Count > 0)
        {
            var group = TakeGroup(across, down);
            if (Of(group) is { } grid)
                yield return grid;
        }
    }

    /// <summary>
    /// The cell at a place; null when the place is outside. A table that reaches the edge of its page goes on behind it: what lies there belongs to the last
    /// cell of its row.
    /// </summary>
    public PdfGridCell? CellAt(double x, double y, double pageRight)
    {
        x = x > Columns[^1] && Columns[^1] > pageRight - PdfRule.Near ? Math.BitDecrement(Columns[^1]) : x;
        var column = Array.FindLastIndex(Columns, edge => edge <= x);
        var row = Array.FindLastIndex(Rows, edge => edge >= y);
        return column < 0 || row < 0 || column >= Columns.Length - 1 || row >= Rows.Length - 1
            ? null
            : Cells.Find(cell => cell.Row <= row && row < cell.Row + cell.RowSpan && cell.Column <= column && column < cell.Column + cell.ColumnSpan);
    }

    private static PdfRules TakeGroup(List<PdfRule> across, List<PdfRule> down)
    {
        var group = new PdfRules([], [down[^1]]);
        down.RemoveAt(down.Count - 1);
        for (var (a, d) = (0, 0); a < group.Across.Count || d < group.Down.Count;)
        {
            if (d < group.Down.Count)
                Move(across, group.Across, group.Down[d++]);
            else
                Move(down, group.Down, group.Across[a++]);
        }

        return group;
    }

    private static void Move(List<PdfRule> from, List<PdfRule> to, PdfRule met)
    {
        to.AddRange(from.Where(rule => rule.Meets(met)));
        from.RemoveAll(rule => rule.Meets(met));
    }

    private static PdfGrid? Of(PdfRules group)
    {
        var columns = Positions(group.Down).Order().ToArray();
        var rows = Positions(group.Across).OrderDescending().ToArray();
        if (columns.Length < 3 || rows.Length < 3 || columns.Length * rows.Length > MostCells)
            return null;
        var cells = CellsOf(group, columns, rows);
        return Enumerable.Range(0, rows.Length - 1).All(row => cells.Exists(cell => cell.Row == row)) ? new PdfGrid(columns, rows, cells) : null;
    }

    private static IEnumerable<double> Positions(List<PdfRule> rules) => rules.Select(rule => rule.At).Distinct();

    // From every place that no cell has yet, as far right and then as far down as no line stands in the way.
    private static List<PdfGridCell> CellsOf(PdfRules rules, double[] columns, double[] rows)
    {
        var cells = new List<PdfGridCell>();
        var taken = new bool[rows.Length - 1, columns.Length - 1];
        for (var row = 0; row < rows.Length - 1; row++)
        {
            for (var column = 0; column < columns.Length - 1; column++)
            {
                if (taken[row, column])
                    continue;
                var (middle, centre) = ((rows[row] + rows[row + 1]) / 2, (columns[column] + columns[column + 1]) / 2);
                var right = column + 1;
                while (right < columns.Length - 1 && !taken[row, right] && !IsDrawn(rules.Down, columns[right], middle))
                    right++;
                var below = row + 1;
                while (below < rows.Length - 1 && !IsDrawn(rules.Across, rows[below], centre))
                    below++;
                cells.Add(new PdfGridCell(row, column, below - row, right - column));
                for (var i = row; i < below; i++)
                {
                    for (var j = column; j < right; j++)
                        taken[i, j] = true;
                }
            }
        }

        return cells;
    }

    private static bool IsDrawn(List<PdfRule> rules, double at, double place) => rules.Exists(rule => rule.At == at && rule.From <= place && place <= rule.To);
}

/// <summary>A cell of a table.</summary>
/// <param name="Row">The row in which it begins.</param>
/// <param name="Column">The column in which it begins.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
internal sealed record PdfGridCell(int Row, int Column, int RowSpan, int ColumnSpan);
