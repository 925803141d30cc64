using System.Collections.Immutable;

namespace SiteGen.Documents.Bodies;

/// <summary>
/// The text of a document after its front matter: an immutable tree of blocks.
/// It has no node for raw HTML, so none can reach a page.
/// </summary>
/// <param name="Blocks">The blocks in order.</param>
/// <param name="Footnotes">The footnotes in the order of their first mention.</param>
public sealed record Body(ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Footnotes)
{
    /// <summary>A body without any text.</summary>
    public static Body Empty { get; } = new([], []);

    /// <summary>Stands for a text that must not be looked at: whoever does ends with an exception.</summary>
    internal static Body NotAtHand { get; } = new(default, default);
}
