using System.Collections.Immutable;
using SiteGen.Documents.Bodies;

namespace SiteGen.Analysis.Figures;

/// <summary>A table as rows of equal length: a cell that covers several rows or columns stands in each of them.</summary>
/// <param name="Rows">The cells; null where there is none.</param>
/// <param name="HeaderRows">How many of the first rows are headings.</param>
internal sealed record TableGrid(ImmutableArray<ImmutableArray<TableCell?>> Rows, int HeaderRows)
{
    /// <summary>The grid of a table.</summary>
    public static TableGrid Of(TableBlock table)
    {
        var columns = table.Alignments.Length;
        var (cells, left) = (new TableCell?[columns], new int[columns]);
        var rows = table.AllRows.Select(row => Fill(row, cells, left)).ToImmutableArray();
        var all = table.AllRows.ToImmutableArray();
        var headers = all.TakeWhile((row, i) => (i == 0 && !table.Header.IsEmpty) || (row.Length > 0 && row.All(cell => cell.IsHeader))).Count();
        return new TableGrid(rows, headers);
    }

    /// <summary>The headings of a column, from the top, each once.</summary>
    public IEnumerable<string> HeadingsOf(int column) =>
        Rows.Take(HeaderRows).Select(row => TextOf(row[column])).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>The words of a cell on one line.</summary>
    public static string TextOf(TableCell? cell) => cell is null ? "" : InlineText.Of(cell.Content).Replace('\n', ' ').Trim();

    // Cells of rows above that still cover a column come first.
    private static ImmutableArray<TableCell?> Fill(ImmutableArray<TableCell> row, TableCell?[] cells, int[] left)
    {
        var next = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            if (left[column] > 0)
            {
                left[column]--;
                continue;
            }

            cells[column] = null;
            if (next >= row.Length)
                continue;
            var cell = row[next++];
            var end = Math.Min(cells.Length, column + Math.Max(1, cell.ColumnSpan));
            for (var covered = column; covered < end; covered++)
                (cells[covered], left[covered]) = (cell, Math.Max(1, cell.RowSpan) - 1);
            column = end - 1;
        }

        return [.. cells];
    }
}
