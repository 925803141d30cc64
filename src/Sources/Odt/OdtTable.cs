using System.Collections.Immutable;
using System.Xml.Linq;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>Reads a table; one that only sets words beside each other becomes lines.</summary>
internal static class OdtTable
{
    private const int LargestSpan = 100;

    private static readonly string[] Sides = ["fo:border-top", "fo:border-bottom", "fo:border-left", "fo:border-right"];

    /// <summary>The table, or its lines; then what its cells hold that is no text.</summary>
    public static IEnumerable<RawBlock> Read(OdtDocument document, XElement table)
    {
        var (attached, rows) = (new List<RawBlock>(), new List<List<Cell>>());
        foreach (var row in Rows(table))
        {
            var cells = ReadRow(document, row, attached);
            for (var i = Number(row, "table:number-rows-repeated", OdtRepetition.Most) ?? 1; i > 0 && cells.Count > 0; i--)
                rows.Add(cells);
        }

        var raw = new RawTable([.. rows.Select(row => row.Select(ToRaw).ToImmutableArray())]);
        if (LayoutTables.IsLayout(raw.Rows, HasBorders(document, table)))
            return LayoutTables.AsLines(raw.Rows, rows.SelectMany(row => row.SelectMany(cell => cell.Blocks))).Concat(attached);
        attached.AddRange(rows.SelectMany(row => row.SelectMany(cell => cell.Blocks.Where(block => block is RawPicture || block.LeftOut is not null))));
        return raw.Rows.Any(row => row.Any(cell => cell.Lines.Length > 0)) ? attached.Prepend(raw) : attached;
    }

    private static IEnumerable<XElement> Rows(XElement container)
    {
        foreach (var child in container.Elements())
        {
            if (NameOf(child) == "table:table-row")
                yield return child;
            else if (NameOf(child) is "table:table-header-rows" or "table:table-rows" or "table:table-row-group")
            {
                foreach (var row in Rows(child))
                    yield return row;
            }
        }
    }

    private static List<Cell> ReadRow(OdtDocument document, XElement row, List<RawBlock> attached)
    {
        var cells = new List<Cell>();
        foreach (var element in row.Elements())
        {
            var blocks = document.ReadContainer(element).ToImmutableArray();
            if (NameOf(element) == "table:covered-table-cell")
            {
                // What another cell covers is not shown, whatever it holds.
                attached.AddRange(blocks.Where(block => block is RawLine).Select(block => block with { LeftOut = LeftOutReasons.Hidden }));
                continue;
            }

            if (NameOf(element) != "table:table-cell")
                continue;
            var cell = new Cell(
                blocks,
                Math.Max(1, Number(element, "table:number-columns-spanned", LargestSpan) ?? 1),
                Math.Max(1, Number(element, "table:number-rows-spanned", LargestSpan) ?? 1));
            for (var i = Number(element, "table:number-columns-repeated", OdtRepetition.Most) ?? 1; i > 0; i--)
                cells.Add(cell);
        }

        return cells;
    }

    private static RawCell ToRaw(Cell cell) => new([.. cell.Blocks.Where(block => block.LeftOut is null).SelectMany(LinesOf)], cell.ColumnSpan, cell.RowSpan);

    private static IEnumerable<Text.Encodings.EncodedLine> LinesOf(RawBlock block) => block switch
    {
        RawLine line => [line.Text],
        RawTable table => table.Rows.SelectMany(row => row.SelectMany(inner => inner.Lines)),
        _ => [],
    };

    // A line under a cell underlines words; a box around cells is a table, and so is a line between them.
    private static bool HasBorders(OdtDocument document, XElement table)
    {
        return Rows(table).Take(3).SelectMany(row => Children(row, "table:table-cell")).Any(cell =>
            IsDrawn(Border(cell, "fo:border"))
                || Sides.Count(side => IsDrawn(Border(cell, side))) > 1
                || IsDrawn(Border(cell, "fo:border-left"))
                || IsDrawn(Border(cell, "fo:border-right")));

        string? Border(XElement cell, string side) =>
            document.Styles.Property("table-cell", Get(cell, "table:style-name"), "style:table-cell-properties", side);
    }

    private static bool IsDrawn(string? border) => border is not (null or "none" or "hidden");

    private sealed record Cell(ImmutableArray<RawBlock> Blocks, int ColumnSpan, int RowSpan);
}
