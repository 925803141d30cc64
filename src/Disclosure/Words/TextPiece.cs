using SiteGen.Diagnostics;

namespace SiteGen.Disclosure.Words;

/// <summary>Words that are looked at together: a line, a paragraph, a cell.</summary>
/// <param name="Text">The words.</param>
/// <param name="Context">What says what they are: the head of their column; empty where nothing does.</param>
/// <param name="Locate">The place of the word that begins somewhere in it.</param>
internal sealed record TextPiece(string Text, string Context, Func<int, SourceLocation> Locate)
{
    /// <summary>Words that stand at one place.</summary>
    public static TextPiece At(SourceLocation location, string text, string context = "") => new(text, context, _ => location);
}
