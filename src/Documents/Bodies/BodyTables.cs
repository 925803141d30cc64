using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;

namespace SiteGen.Documents.Bodies;

/// <summary>The parts of a table.</summary>
internal static class BodyTables
{
    /// <summary>The content of each cell of a row.</summary>
    public static IEnumerable<ContainerInline?> Cells(TableRow row) =>
        row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => cell.OfType<Md.ParagraphBlock>().FirstOrDefault()?.Inline);

    /// <summary>How each column is set; a column for every cell of the widest row.</summary>
    public static ImmutableArray<ColumnAlignment> Alignments(Table table)
    {
        var columns = table.OfType<TableRow>().Max(row => row.Count);
        return [.. Enumerable.Range(0, columns).Select(column => Alignment(table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment))];
    }

    private static ColumnAlignment Alignment(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => ColumnAlignment.Left,
        TableColumnAlign.Center => ColumnAlignment.Center,
        TableColumnAlign.Right => ColumnAlignment.Right,
        _ => ColumnAlignment.None,
    };
}
