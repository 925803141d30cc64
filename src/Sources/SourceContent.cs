using System.Collections.Immutable;

namespace SiteGen.Sources;

/// <summary>What can stand in a source besides lines of words. There are no kinds but the records in this file.</summary>
internal abstract record SourceContent;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows; each has the cells that begin in it. A cell that was merged into another one is not there.</param>
internal sealed record SourceTable(ImmutableArray<ImmutableArray<SourceCell>> Rows) : SourceContent
{
    /// <summary>Whether every row has the same number of cells, none of them merged.</summary>
    public bool IsPlain => Rows.All(row => row.Length == Rows[0].Length && row.All(cell => cell is { ColumnSpan: 1, RowSpan: 1 }));

    /// <summary>The words of a row, in order.</summary>
    public static string TextOf(ImmutableArray<SourceCell> row) => string.Join(' ', row.SelectMany(cell => cell.Lines).Where(line => line.Length > 0));

    /// <summary>The words of all cells, in order.</summary>
    public string Text() => string.Join(' ', Rows.Select(TextOf).Where(row => row.Length > 0));
}

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its words, line by line.</param>
/// <param name="ColumnSpan">How many columns it covers, from 1.</param>
/// <param name="RowSpan">How many rows it covers, from 1.</param>
internal sealed record SourceCell(ImmutableArray<string> Lines, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A picture that becomes a file beside the report.</summary>
/// <param name="Name">The name of that file: <c>hinh-1.png</c>.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Alternative">The words that the source has in its place for those who cannot see it; empty when it has none.</param>
internal sealed record SourcePicture(string Name, ImmutableArray<byte> Bytes, string Alternative) : SourceContent;
