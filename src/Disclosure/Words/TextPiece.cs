using SiteGen.Diagnostics;

namespace SiteGen.Disclosure.Words;

/// <summary>Words that are looked at together: a line, a paragraph, a cell.</summary>
/// <param name="Text">The words.</param>
/// <param name="Context">What says what they are: the head of their column; empty where nothing does.</param>
/// <param name="Locate">The place of the word that begins somewhere in it.</param>
internal sealed record TextPiece(string Text, string Context, Func<int, SourceLocation> Locate)
{
    /// <summary>Whether it is read together with the pieces around it, too.</summary>
    public PieceJoin Join { get; init; }

    /// <summary>Words that stand at one place, and alone.</summary>
    public static TextPiece At(SourceLocation location, string text, string context = "") => new(text, context, _ => location);

    /// <summary>A line or a paragraph, at one place.</summary>
    public static TextPiece LineAt(SourceLocation location, string text) => At(location, text) with { Join = PieceJoin.GoesOn };
}
