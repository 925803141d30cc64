using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>Reads a table; one that only sets words beside each other becomes lines.</summary>
internal static class DocxTable
{
    private const int LargestSpan = 100;

    /// <summary>The table, or its lines; then what its cells hold that is no text.</summary>
    public static IEnumerable<RawBlock> Read(DocxDocument document, OpenXmlElement table)
    {
        var attached = new List<RawBlock>();
        var rows = new List<List<Cell>>();
        var open = new Dictionary<int, Cell>();
        foreach (var row in Inside(table, "tr"))
        {
            var isDeleted = Child(Child(row, "trPr"), "del") is not null;
            var cells = ReadRow(document, row, open, attached);
            if (isDeleted)
                attached.AddRange(cells.SelectMany(cell => cell.Blocks).Select(block => block with { LeftOut = LeftOutReasons.Deleted }));
            else
                rows.Add(cells);
        }

        var raw = new RawTable([.. rows.Where(row => row.Count > 0).Select(row => row.Select(ToRaw).ToImmutableArray())]);
        if (LayoutTables.IsLayout(raw.Rows, HasBorders(document, table)))
            return LayoutTables.AsLines(raw.Rows, rows.SelectMany(row => row.SelectMany(cell => cell.Blocks))).Concat(attached);
        attached.AddRange(rows.SelectMany(row => row.SelectMany(cell => cell.Blocks.SelectMany(NotInCell))));
        return raw.Rows.Any(row => row.Any(cell => cell.Lines.Length > 0)) ? attached.Prepend(raw) : attached;
    }

    private static List<Cell> ReadRow(DocxDocument document, OpenXmlElement row, Dictionary<int, Cell> open, List<RawBlock> attached)
    {
        var cells = new List<Cell>();
        var column = Gap(row, "gridBefore");
        if (column > 0)
            cells.Add(new Cell([], column));
        foreach (var element in Inside(row, "tc"))
        {
            var properties = Child(element, "tcPr");
            var span = Math.Clamp(Number(Child(properties, "gridSpan")) ?? 1, 1, LargestSpan);
            var blocks = document.ReadContainer(element).ToImmutableArray();
            var merge = Child(properties, "vMerge");
            if (merge is not null && Attribute(merge, "val") != "restart" && open.TryGetValue(column, out var above))
            {
                above.RowSpan = Math.Min(above.RowSpan + 1, LargestSpan);
                // A cell that is merged into the one above is not shown, whatever it holds.
                attached.AddRange(blocks.Where(block => block is RawLine).Select(block => block with { LeftOut = LeftOutReasons.Hidden }));
            }
            else
            {
                var cell = new Cell(blocks, span);
                cells.Add(cell);
                open.Remove(column);
                if (merge is not null)
                    open[column] = cell;
            }

            column += span;
        }

        if (Gap(row, "gridAfter") is > 0 and var after && cells.Count > 0)
            cells.Add(new Cell([], after));
        return cells;
    }

    // How many columns a row leaves free at its beginning or end.
    private static int Gap(OpenXmlElement row, string name) => Math.Clamp(Number(Child(Child(row, "trPr"), name)) ?? 0, 0, LargestSpan);

    private static RawCell ToRaw(Cell cell) => new([.. cell.Blocks.Where(block => block.LeftOut is null).SelectMany(LinesOf)], cell.ColumnSpan, cell.RowSpan);

    private static IEnumerable<Text.Encodings.EncodedLine> LinesOf(RawBlock block) => block switch
    {
        RawLine line => [line.Text],
        RawTable table => table.Rows.SelectMany(row => row.SelectMany(inner => inner.Lines)),
        _ => [],
    };

    private static IEnumerable<RawBlock> NotInCell(RawBlock block) => block is RawPicture || block.LeftOut is not null ? [block] : [];

    // Rows and cells may stand in controls and in elements of tracked changes.
    private static IEnumerable<OpenXmlElement> Inside(OpenXmlElement container, string name)
    {
        foreach (var child in container.ChildElements)
        {
            if (child.LocalName == name)
                yield return child;
            else if (child.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag")
            {
                foreach (var inner in Inside(child, name))
                    yield return inner;
            }
        }
    }

    private static bool HasBorders(DocxDocument document, OpenXmlElement table)
    {
        var properties = Child(table, "tblPr");
        if (Child(properties, "tblBorders") is { } own)
            return own.ChildElements.Any(IsDrawn) || HasCellBorders(table);
        return document.Styles.TableBorders(Attribute(Child(properties, "tblStyle"), "val"))?.ChildElements.Any(IsDrawn) == true || HasCellBorders(table);
    }

    // A line under a cell underlines words; a box around cells is a table.
    private static bool HasCellBorders(OpenXmlElement table) =>
        Inside(table, "tr").Take(3).SelectMany(row => Inside(row, "tc")).Any(cell => Child(Child(cell, "tcPr"), "tcBorders")?.ChildElements.Count(IsDrawn) > 1);

    private static bool IsDrawn(OpenXmlElement border) => Attribute(border, "val") is not (null or "nil" or "none");

    private static int? Number(OpenXmlElement? element) =>
        int.TryParse(Attribute(element, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class Cell(ImmutableArray<RawBlock> blocks, int columnSpan)
    {
        public ImmutableArray<RawBlock> Blocks { get; } = blocks;

        public int ColumnSpan { get; } = columnSpan;

        public int RowSpan { get; set; } = 1;
    }
}
