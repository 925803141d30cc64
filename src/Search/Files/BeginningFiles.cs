namespace SiteGen.Search.Files;

/// <summary>
/// For the word that is being typed: where syllables with a beginning of one or two letters occur, and, for longer beginnings, which syllables there are.
/// </summary>
/// <param name="index">The archive.</param>
internal sealed class BeginningFiles(IndexedArchive index)
{
    private const int Longest = 2;

    /// <summary>Where syllables with a short beginning occur.</summary>
    public IEnumerable<IndexEntry> Beginnings => index.Syllables.Folds
        .SelectMany((fold, number) => Enumerable.Range(1, Math.Min(Longest, fold.Length)).Select(length => (Beginning: fold[..length], Fold: number)))
        .GroupBy(syllable => syllable.Beginning, syllable => syllable.Fold)
        .Select(group => new IndexEntry(group.Key, group.Key, encoder => encoder.WriteList(Union(group))))
        .Where(entry => HasParagraphs(entry.Key));

    /// <summary>The syllables, in files by their first letter.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Syllables()
    {
        var byFile = index.Syllables.Folds.Where(fold => fold.Length > Longest && HasParagraphs(fold)).ToLookup(fold => index.Layout.FileOf('d', fold[..1]));
        return Enumerable.Range(0, index.Layout.FilesOf('d'))
            .Select(number => IndexFile.Of(SearchLayout.Name('d', number), IndexFile.Quote(string.Join(' ', byFile[number]))));
    }

    // Syllables that stand in headings only have no paragraph.
    private bool HasParagraphs(string beginning)
    {
        var folds = index.Syllables.Folds;
        var first = folds.AsSpan().BinarySearch(beginning, StringComparer.Ordinal);
        for (var i = first < 0 ? ~first : first; i < folds.Length && folds[i].StartsWith(beginning, StringComparison.Ordinal); i++)
        {
            if (index.Occurrences.Syllables[i].Last >= 0)
                return true;
        }

        return false;
    }

    private List<int> Union(IEnumerable<int> folds)
    {
        var has = new bool[index.Paragraphs.Length];
        foreach (var paragraph in folds.SelectMany(fold => index.Occurrences.Syllables[fold].Paragraphs))
            has[paragraph] = true;
        return [.. Enumerable.Range(0, has.Length).Where(paragraph => has[paragraph])];
    }
}
