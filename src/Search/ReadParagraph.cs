namespace SiteGen.Search;

/// <summary>A paragraph whose words have been read.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Syllables">Its syllables; null where neighbours are not next to each other.</param>
/// <param name="Headings">The syllables of the headings above it; paragraphs below one heading share them.</param>
internal sealed record ReadParagraph(string Text, SyllableEntry?[] Syllables, HeadingWords Headings)
{
    /// <summary>How many syllables it has.</summary>
    public int Length { get; } = Syllables.Count(entry => entry is not null);
}
