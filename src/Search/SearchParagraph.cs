using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>A paragraph as readers find it: anything with an address of its own, a footnote as a whole.</summary>
/// <param name="Id">Its address on the page of its document.</param>
/// <param name="Headings">The titles that it stands under, from the document's down.</param>
/// <param name="Read">Gives its words: one line, white space collapsed, the cells of a table parted by <see cref="CellSeparator"/>.</param>
internal sealed record SearchParagraph(string Id, ImmutableArray<string> Headings, Func<string> Read)
{
    /// <summary>Stands between the cells of a table; syllables on its two sides are not next to each other.</summary>
    public const char CellSeparator = '|';
}
