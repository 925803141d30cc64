using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>Where an entry of the glossary occurs.</summary>
/// <param name="Abbreviation">Where the abbreviation stands, just as the glossary writes it: <c>CA</c> is not <c>cả</c>.</param>
/// <param name="Meaning">Where its meaning stands, in any case and with or without marks.</param>
/// <param name="IsAlsoWord">Whether what the abbreviation folds to is written otherwise as well, as <c>ca</c> is for <c>CA</c>: then it must be typed in
/// full.</param>
internal sealed record GlossaryPostings(Postings Abbreviation, Postings Meaning, bool IsAlsoWord)
{
    /// <summary>Where every entry occurs.</summary>
    public static ImmutableArray<GlossaryPostings> Of(IndexedArchive index)
    {
        if (index.Archive.Glossary.IsEmpty)
            return [];
        var written = new PhraseFinder(entry => entry.Written);
        var folded = new PhraseFinder(entry => entry.Key.Fold);
        var wanted = index.Archive.Glossary
            .Select(entry => (Abbreviation: SyllablesOf(entry.Abbreviation.Value), Meaning: SyllablesOf(entry.Meaning)))
            .Select(entry => (Written: written.Add(entry.Abbreviation), Meaning: folded.Add(entry.Meaning), Folded: folded.Add(entry.Abbreviation)))
            .ToList();
        Parallel.Invoke(() => Read(index, written), () => Read(index, folded));
        return [.. wanted.Select(entry => new GlossaryPostings(entry.Written, entry.Meaning, entry.Folded.Counts.Sum() > entry.Written.Counts.Sum()))];
    }

    private static SyllableEntry[] SyllablesOf(string text) => [.. new SyllableTable().Read(text).OfType<SyllableEntry>()];

    private static void Read(IndexedArchive index, PhraseFinder finder)
    {
        for (var paragraph = 0; paragraph < index.Paragraphs.Length; paragraph++)
            finder.Read(paragraph, index.Paragraphs[paragraph].Syllables);
    }
}
