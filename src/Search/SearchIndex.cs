using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Search.Encodings;
using SiteGen.Search.Files;

namespace SiteGen.Search;

/// <summary>
/// The index of an archive. Which files it has is known at once; they are made together when the first of them is asked for, or the glossary's uses.
/// </summary>
internal sealed class SearchIndex
{
    private readonly Lazy<(FrozenDictionary<string, byte[]> Files, ImmutableArray<GlossaryUse> Glossary)> _made;

    private SearchIndex(int paragraphs, Func<(FrozenDictionary<string, byte[]>, ImmutableArray<GlossaryUse>)> make)
    {
        Paragraphs = paragraphs;
        _made = new(make);
    }

    /// <summary>Stands for an index that must not be looked at.</summary>
    public static SearchIndex NotAtHand { get; } = new(0, () => throw new InvalidOperationException("This page must not know the words of other reports."));

    /// <summary>How many paragraphs it has: the browser takes from it which files there are (<see cref="SearchLayout"/>).</summary>
    public int Paragraphs { get; }

    /// <summary>The paths of its files.</summary>
    public IEnumerable<string> Paths => new SearchLayout(Paragraphs).Paths();

    /// <summary>Where the abbreviations of the glossary occur, in its order.</summary>
    public ImmutableArray<GlossaryUse> Glossary => _made.Value.Glossary;

    /// <summary>Indexes an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="names">What results are called.</param>
    public static SearchIndex Of(Archive archive, SearchNames names)
    {
        var documents = SearchDocument.Of(archive);
        return new SearchIndex(documents.Sum(document => document.Paragraphs.Length), () => Make(new IndexedArchive(archive, documents), names));
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Read(string path) => _made.Value.Files[path];

    /// <summary>Makes the files now.</summary>
    public void Make() => _ = _made.Value;

    private static (FrozenDictionary<string, byte[]>, ImmutableArray<GlossaryUse>) Make(IndexedArchive index, SearchNames names)
    {
        var glossary = GlossaryPostings.Of(index);
        var words = new WordCode(FrequentWords.Of(index), FrequentWords.SampleOf(index));
        return (
            Write(index, glossary, new TextFiles(index, words, names)),
            [.. glossary.Select((postings, i) => UseOf(index, index.Archive.Glossary[i], postings))]);
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
