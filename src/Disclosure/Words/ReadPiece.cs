using System.Collections.Immutable;

namespace SiteGen.Disclosure.Words;

/// <summary>A piece that was looked at alone.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Words">Its words as <see cref="CanonicalWords"/> gives them.</param>
/// <param name="Found">What was found in it.</param>
internal sealed record ReadPiece(TextPiece Piece, string Words, ImmutableArray<WordFinding> Found)
{
    /// <summary>Whether the same was found in it already.</summary>
    /// <param name="rule">What it is.</param>
    /// <param name="index">Where it begins in the words.</param>
    public bool Has(SensitiveRule rule, int index) => Found.Any(found => found.Rule == rule && found.Index == index);

    /// <summary>The finding as it is told.</summary>
    public Finding Tell(WordFinding found) => new(found.Rule, Piece.Locate(Math.Min(found.Index, Math.Max(0, Piece.Text.Length - 1))), found.Key, found.Shown);
}
