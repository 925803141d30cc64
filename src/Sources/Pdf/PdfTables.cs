using System.Collections.Immutable;
using SiteGen.Text.Encodings;
using UglyToad.PdfPig.Content;

namespace SiteGen.Sources.Pdf;

/// <summary>Reads the tables of a page whose lines are drawn: what stands inside them is read cell by cell.</summary>
internal static class PdfTables
{
    /// <summary>The tables of a page, each as a line that has its cells, and the letters outside of them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="letters">Its letters.</param>
    public static (List<PdfLine> Tables, List<PdfGlyph> Outside) Of(Page page, List<PdfGlyph> letters)
    {
        var tables = new List<PdfLine>();
        var right = page.MediaBox.Bounds.Right;
        foreach (var grid in PdfGrid.Find(PdfRules.Of(page)))
        {
            var cells = letters.GroupBy(letter => grid.CellAt((letter.Left + letter.Right) / 2, letter.Baseline + (0.2 * letter.Size), right))
                .Where(group => group.Key is not null)
                .ToDictionary(group => group.Key!, group => group.ToList());
            var filled = cells.Where(entry => entry.Value.Exists(letter => !string.IsNullOrWhiteSpace(letter.Value))).Select(entry => entry.Key).ToList();
            // A frame around words, or a form that is drawn for its own sake.
            if (filled.Select(cell => cell.Row).Distinct().Count() < 2 || filled.Select(cell => cell.Column).Distinct().Count() < 2)
                continue;
            var table = new RawTable(
                [.. grid.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => row.Select(cell => CellOf(cell, cells)).ToImmutableArray())]);
            if (LayoutTables.IsLayout(table.Rows, hasBorders: true))
                continue;
            tables.Add(
                new PdfLine(new EncodedLine(""), grid.Columns[0], grid.Columns[^1], grid.Rows[0], 1, false)
                {
                    Table = table,
                    Columns = grid.Columns,
                    Orders = [.. cells.Values.SelectMany(own => own.Select(letter => letter.Order)).Order()],
                    IsBeside = true,
                });
            var inside = cells.SelectMany(entry => entry.Value).ToHashSet();
            letters = [.. letters.Where(letter => !inside.Contains(letter))];
        }

        return (tables, letters);
    }

    private static RawCell CellOf(PdfGridCell cell, Dictionary<PdfGridCell, List<PdfGlyph>> letters)
    {
        var lines = letters.TryGetValue(cell, out var own) ? PdfLine.Of(own).SelectMany(row => row).ToList() : [];
        return new RawCell(PdfParagraphs.JoinCell(lines), cell.ColumnSpan, cell.RowSpan);
    }
}
