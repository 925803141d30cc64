using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources;

/// <summary>What a reader found in a file, its letters not yet decoded, in the order of the file. There are no kinds but the records in this file.</summary>
internal abstract record RawBlock
{
    /// <summary>Why it is not part of the report; null when it is.</summary>
    public Localized? LeftOut { get; init; }
}

/// <summary>A line of words.</summary>
/// <param name="Text">Its letters.</param>
internal sealed record RawLine(EncodedLine Text) : RawBlock
{
    /// <summary>How it is set.</summary>
    public LineFormat Format { get; init; } = LineFormat.None;

    /// <summary>The footnote that it is text of; null for the report's own text.</summary>
    public int? Footnote { get; init; }

    /// <summary>Whether a table without borders begins here whose cells are read as lines although they could be figures and names.</summary>
    public bool BeginsDoubtfulTable { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Rows">Its rows; each has the cells that begin in it.</param>
internal sealed record RawTable(ImmutableArray<ImmutableArray<RawCell>> Rows) : RawBlock;

/// <summary>A cell of a table.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
internal sealed record RawCell(ImmutableArray<EncodedLine> Lines, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A picture.</summary>
/// <param name="Picture">Its file.</param>
internal sealed record RawPicture(SourcePicture Picture) : RawBlock;
