using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Search.Encodings;
using SiteGen.Search.Files;

namespace SiteGen.Search;

/// <summary>The finished index.</summary>
/// <param name="Files">Its files, by path.</param>
/// <param name="Glossary">Where the abbreviations of the glossary occur, in its order.</param>
/// <param name="Paragraphs">How many paragraphs it has: the browser takes from it which files there are (<see cref="SearchLayout"/>).</param>
internal sealed record SearchIndex(FrozenDictionary<string, byte[]> Files, ImmutableArray<GlossaryUse> Glossary, int Paragraphs)
{
    /// <summary>Stands for an index that must not be looked at.</summary>
    public static SearchIndex NotAtHand { get; } = new(FrozenDictionary<string, byte[]>.Empty, default, 0);

    /// <summary>Indexes an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="names">What results are called.</param>
    public static SearchIndex Build(Archive archive, SearchNames names)
    {
        var index = new IndexedArchive(archive);
        var glossary = GlossaryPostings.Of(index);
        var words = new WordCode(FrequentWords.Of(index), FrequentWords.SampleOf(index));
        return new SearchIndex(
            Write(index, glossary, new TextFiles(index, words, names)),
            [.. glossary.Select((postings, i) => UseOf(index, archive.Glossary[i], postings))],
            index.Paragraphs.Length);
    }

    private static FrozenDictionary<string, byte[]> Write(IndexedArchive index, ImmutableArray<GlossaryPostings> glossary, TextFiles texts)
    {
        var syllables = new SyllableFiles(index);
        var beginnings = new BeginningFiles(index);
        var frequent = FrequentWords.FoldsOf(texts.Words, index.Layout.FilesOf('b'));
        var (own, shared) = Split(syllables.Syllables, frequent);
        return IndexFile.Of(index.Layout, 's', shared.Concat(SyllableFiles.Glossary(index, glossary)))
            .Concat(IndexFile.Single(index.Layout, 'b', own))
            .Concat(IndexFile.Of(index.Layout, 'f', syllables.Forms))
            .Concat(new PairFiles(index).Files())
            .Concat(IndexFile.Of(index.Layout, 'x', beginnings.Beginnings))
            .Concat(beginnings.Syllables())
            .Concat(texts.Files)
            .Append(FacetFile.Of(index))
            .Append(RootFile.Of(index, glossary, texts.Words))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static (List<IndexEntry> Own, IEnumerable<IndexEntry> Shared) Split(IEnumerable<IndexEntry> syllables, IReadOnlyList<string> frequent)
    {
        var entries = syllables.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var own = frequent.Select(fold => entries[fold]).ToList();
        return (own, entries.Values.Except(own));
    }

    private static GlossaryUse UseOf(IndexedArchive index, GlossaryEntry entry, GlossaryPostings postings)
    {
        var paragraphs = postings.Abbreviation.Paragraphs.Union(postings.Meaning.Paragraphs).Order().ToList();
        return new GlossaryUse(entry, paragraphs.Count, [.. paragraphs.Take(GlossaryUse.Shown).Select(paragraph => index.Places[paragraph])]);
    }
}
