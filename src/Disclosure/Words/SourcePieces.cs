using System.Collections.Immutable;
using SiteGen.Sources;

namespace SiteGen.Disclosure.Words;

/// <summary>The words of a raw report, every line of it: what is no part of the report is published with the file as well.</summary>
internal static class SourcePieces
{
    /// <summary>Its lines, and the cells of its tables.</summary>
    public static IEnumerable<TextPiece> Of(SourceFile source) => source.Lines.SelectMany(line => line.Content switch
    {
        SourceTable table => TablePieces.Of([.. table.Rows.Select(RowOf)], source.At(line.Number)),
        SourcePicture picture => [TextPiece.At(source.At(line.Number), picture.Alternative)],
        _ => [new TextPiece(MentionCodes.Strip(line.Text), "", index => source.At(line.Number, index + 1)) { Join = PieceJoin.GoesOn }],
    });

    private static ImmutableArray<TablePieces.Cell> RowOf(ImmutableArray<SourceCell> row) =>
        [.. row.Select(cell => new TablePieces.Cell(MentionCodes.Strip(string.Join('\n', cell.Lines)), cell.ColumnSpan))];
}
