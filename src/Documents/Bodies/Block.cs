using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>A block of a body. There are no kinds but the records in this file.</summary>
/// <param name="Location">Where it begins in the Markdown file.</param>
public abstract record Block(SourceLocation Location)
{
    /// <summary>The line on which it ends in the Markdown file, from 1.</summary>
    public int LastLine { get; init; }
}

/// <summary>A heading inside a section.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Level">Its depth below the document's title: 1 for a subsection, 2 below that, with no step left out.</param>
/// <param name="Id">Its place, which is its address: <c>iii-1</c>.</param>
/// <param name="Number">The number that its text begins with, as written with its delimiter (<c>1.</c>); empty when it has none.</param>
/// <param name="Title">The words after the number.</param>
internal sealed record HeadingBlock(SourceLocation Location, int Level, string Id, string Number, ImmutableArray<Inline> Title) : Block(Location);

/// <summary>A paragraph, also one that is a list item's.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Id">Its address: <c>iii-1-p3</c>.</param>
/// <param name="Ordinal">Its number below its heading, from 1.</param>
/// <param name="Content">Its words.</param>
internal sealed record ParagraphBlock(SourceLocation Location, string Id, int Ordinal, ImmutableArray<Inline> Content) : Block(Location);

/// <summary>A list.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Bullet">The character before each item (<c>-</c>, <c>*</c>, <c>+</c>), or the delimiter after its number (<c>.</c>, <c>)</c>).</param>
/// <param name="Start">The first item's number; null for bullets.</param>
/// <param name="Items">The blocks of each item.</param>
internal sealed record ListBlock(SourceLocation Location, char Bullet, int? Start, ImmutableArray<ImmutableArray<Block>> Items) : Block(Location);

/// <summary>A quotation.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Blocks">What is quoted.</param>
internal sealed record QuoteBlock(SourceLocation Location, ImmutableArray<Block> Blocks) : Block(Location);

/// <summary>A table; it counts as one paragraph.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Id">Its address.</param>
/// <param name="Ordinal">Its number below its heading, among the paragraphs.</param>
/// <param name="Alignments">One entry a column.</param>
/// <param name="Header">The header row's cells; none where the table has no header row.</param>
/// <param name="Rows">The other rows, each with the cells that begin in it.</param>
internal sealed record TableBlock(
    SourceLocation Location,
    string Id,
    int Ordinal,
    ImmutableArray<ColumnAlignment> Alignments,
    ImmutableArray<TableCell> Header,
    ImmutableArray<ImmutableArray<TableCell>> Rows) : Block(Location)
{
    /// <summary>All rows, that of the header first.</summary>
    public IEnumerable<ImmutableArray<TableCell>> AllRows => Header.IsEmpty ? Rows : Rows.Prepend(Header);
}

/// <summary>A cell of a table.</summary>
/// <param name="Content">Its words.</param>
/// <param name="ColumnSpan">How many columns it covers, from 1.</param>
/// <param name="RowSpan">How many rows it covers, from 1.</param>
internal sealed record TableCell(ImmutableArray<Inline> Content, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>Whether it names its column or row; cells of the header row always do.</summary>
    public bool IsHeader { get; init; }
}

/// <summary>A list of terms, each with its explanations.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Items">The entries.</param>
internal sealed record DefinitionListBlock(SourceLocation Location, ImmutableArray<Definition> Items) : Block(Location);

/// <summary>Text shown letter by letter.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Id">Its address.</param>
/// <param name="Ordinal">Its number below its heading, among the paragraphs.</param>
/// <param name="Text">Its lines.</param>
internal sealed record PreformattedBlock(SourceLocation Location, string Id, int Ordinal, string Text) : Block(Location);

/// <summary>A break between two thoughts (<c>---</c>).</summary>
/// <param name="Location">Where it stands.</param>
internal sealed record RuleBlock(SourceLocation Location) : Block(Location);

/// <summary>What stands in the place of a paragraph, a table or a preformatted text that was withdrawn, or of everything in a section or a footnote.</summary>
/// <param name="Location">Where it began.</param>
/// <param name="Id">Its address; null for what has none of its own.</param>
/// <param name="Ordinal">Its number below its heading, among the paragraphs.</param>
/// <param name="Withdrawn">When and why it was withdrawn.</param>
internal sealed record WithdrawnBlock(SourceLocation Location, string? Id, int Ordinal, Withdrawn Withdrawn) : Block(Location)
{
    /// <summary>The mentions of footnotes that stood in it: footnotes keep their numbers.</summary>
    public ImmutableArray<FootnoteReferenceInline> Mentions { get; init; } = [];

    /// <summary>The addresses of what stood in it.</summary>
    public ImmutableArray<string> InnerIds { get; init; } = [];
}
