using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Analysis.Comparisons;

/// <summary>A paragraph beside those of other terms that are like it.</summary>
/// <param name="Section">Where it stands.</param>
/// <param name="Id">Its id on the page of the section.</param>
/// <param name="Words">Its words without markup.</param>
internal sealed record ComparedParagraph(SectionOfReport Section, string Id, string Words)
{
    /// <summary>The paragraph of an earlier term that is most like it; null when there is none.</summary>
    public ComparedParagraph? Earlier { get; init; }

    /// <summary>Its words in order: those that <see cref="Earlier"/> has too, and those that it has not. One piece where there is no earlier one.</summary>
    public ImmutableArray<WordPiece> Pieces { get; init; } = [new(Words, IsKept: false)];

    /// <summary>How many of its words an earlier paragraph has.</summary>
    public int KeptWords => Pieces.Where(piece => piece.IsKept).Sum(piece => CountWords(piece.Text));

    /// <summary>How many words it has.</summary>
    public int AllWords => CountWords(Words);

    private static int CountWords(string text) => text.Length == 0 ? 0 : text.Count(c => c == ' ') + 1;
}
