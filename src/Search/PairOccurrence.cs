namespace SiteGen.Search;

/// <summary>Two syllables next to each other.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Position">Where the first of them stands in it.</param>
/// <param name="First">The form of the first.</param>
/// <param name="Second">The form of the second.</param>
internal readonly record struct PairOccurrence(int Paragraph, int Position, int First, int Second);
