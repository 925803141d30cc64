namespace SiteGen.Search;

/// <summary>The syllables of the headings above some paragraphs.</summary>
/// <param name="entries">The syllables, which need no numbers yet.</param>
internal sealed class HeadingWords(SyllableEntry?[] entries)
{
    private readonly Lazy<HashSet<int>> _folds = new(() => [.. entries.OfType<SyllableEntry>().Select(entry => entry.Fold)]);

    /// <summary>Whether a folded syllable is among them; asked only when all syllables have their numbers.</summary>
    public bool Contains(int fold) => _folds.Value.Contains(fold);
}
