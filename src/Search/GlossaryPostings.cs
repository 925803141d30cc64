using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Search;

/// <summary>Where an entry of the glossary occurs.</summary>
/// <param name="Abbreviation">Where the abbreviation stands, just as the glossary writes it: <c>CA</c> is not <c>cả</c>.</param>
/// <param name="Meaning">Where its meaning stands, in any case and with or without marks.</param>
/// <param name="IsAlsoWord">Whether what the abbreviation folds to is written otherwise as well, as <c>ca</c> is for <c>CA</c>: then it must be typed in
/// full.</param>
internal sealed record GlossaryPostings(Postings Abbreviation, Postings Meaning, bool IsAlsoWord)
{
    /// <summary>Where every entry occurs.</summary>
    public static ImmutableArray<GlossaryPostings> Of(IndexedArchive index) =>
        [.. index.Archive.Glossary.AsParallel().AsOrdered().Select(entry => Of(index, entry))];

    private static GlossaryPostings Of(IndexedArchive index, GlossaryEntry entry)
    {
        var abbreviation = new SyllableTable().Read(entry.Abbreviation.Value).OfType<SyllableEntry>().ToArray();
        var meaning = new SyllableTable().Read(entry.Meaning).OfType<SyllableEntry>().ToArray();
        var written = Find(index, abbreviation, (a, b) => a.Written == b.Written);
        return new GlossaryPostings(
            written,
            Find(index, meaning, (a, b) => a.Key.Fold == b.Key.Fold),
            Find(index, abbreviation, (a, b) => a.Key.Fold == b.Key.Fold).Counts.Sum() > written.Counts.Sum());
    }

    private static Postings Find(IndexedArchive index, SyllableEntry[] wanted, Func<SyllableEntry, SyllableEntry, bool> isSame)
    {
        var found = new Postings();
        var folds = wanted.Select(entry => index.Syllables.Folds.AsSpan().BinarySearch(entry.Key.Fold, StringComparer.Ordinal)).ToArray();
        if (folds.Length == 0 || folds.Any(fold => fold < 0))
            return found;
        foreach (var paragraph in folds.Select(fold => index.Occurrences.Syllables[fold].Paragraphs).MinBy(list => list.Count)!)
        {
            var syllables = index.Paragraphs[paragraph].Syllables;
            for (var start = 0; start + wanted.Length <= syllables.Length; start++)
            {
                if (wanted.Index().All(part => syllables[start + part.Index] is { } here && isSame(here, part.Item)))
                    found.Add(paragraph);
            }
        }

        return found;
    }
}
