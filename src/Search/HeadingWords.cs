namespace SiteGen.Search;

/// <summary>The syllables of the headings above some paragraphs.</summary>
/// <param name="entries">The syllables, which need no numbers yet.</param>
internal sealed class HeadingWords(SyllableEntry?[] entries)
{
    private readonly Lazy<(ulong Mask, HashSet<int> Folds)> _folds = new(() => Read(entries));

    /// <summary>Whether a folded syllable is among them; asked only when all syllables have their numbers.</summary>
    public bool Contains(int fold)
    {
        var (mask, folds) = _folds.Value;
        return (mask >> fold & 1) != 0 && folds.Contains(fold);
    }

    // Asked for every occurrence of every syllable: one bit for each number's last six says no most of the time.
    private static (ulong Mask, HashSet<int> Folds) Read(SyllableEntry?[] entries)
    {
        var folds = entries.OfType<SyllableEntry>().Select(entry => entry.Fold).ToHashSet();
        return (folds.Aggregate(0UL, (mask, fold) => mask | 1UL << fold), folds);
    }
}
