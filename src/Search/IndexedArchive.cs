using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Search;

/// <summary>An archive whose words have been read and counted: what the files of the index are written from.</summary>
internal sealed class IndexedArchive
{
    private readonly ImmutableArray<string> _forms;

    /// <summary>Reads and counts the words of an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="documents">Its pages with paragraphs.</param>
    public IndexedArchive(Archive archive, ImmutableArray<SearchDocument> documents)
    {
        Archive = archive;
        Documents = documents;
        Layout = new SearchLayout(Documents.Sum(document => document.Paragraphs.Length));
        Places = [.. Documents.SelectMany(document => document.Paragraphs.Select(paragraph => (document, paragraph)))];
        Syllables = new SyllableTable();
        Paragraphs = Read(Places, Syllables);
        Syllables.Number();
        Occurrences = Occurrences.Of(Paragraphs, Syllables);
        Forms = new FormTable(Occurrences);
        _forms = Syllables.Forms;
        Scores = new Bm25(Paragraphs.Length, Math.Max(1, Paragraphs.Average(paragraph => (double?)paragraph.Length) ?? 1));
    }

    public Archive Archive { get; }

    /// <summary>Its pages with paragraphs.</summary>
    public ImmutableArray<SearchDocument> Documents { get; }

    /// <summary>Which files there are.</summary>
    public SearchLayout Layout { get; }

    /// <summary>Every paragraph with its document, by its number.</summary>
    public ImmutableArray<(SearchDocument Document, SearchParagraph Paragraph)> Places { get; }

    /// <summary>The words of every paragraph.</summary>
    public ReadParagraph[] Paragraphs { get; }

    public SyllableTable Syllables { get; }

    /// <summary>Where the syllables occur.</summary>
    public Occurrences Occurrences { get; }

    /// <summary>The forms of the syllables.</summary>
    public FormTable Forms { get; }

    /// <summary>What an occurrence is worth.</summary>
    public Bm25 Scores { get; }

    /// <summary>A folded syllable followed by its forms, the most frequent first.</summary>
    public string LabelOf(int fold) => string.Join(' ', Forms.ByFold[fold].Select(form => _forms[form]).Prepend(Syllables.Folds[fold]));

    private static ReadParagraph[] Read(ImmutableArray<(SearchDocument Document, SearchParagraph Paragraph)> places, SyllableTable table)
    {
        var read = new ReadParagraph[places.Length];
        var headings = new ConcurrentDictionary<ImmutableArray<string>, HeadingWords>();
        Parallel.For(0, places.Length, i =>
        {
            var text = places[i].Paragraph.Read();
            var titles = headings.GetOrAdd(places[i].Paragraph.Headings, all => new HeadingWords(table.Read(string.Join('\n', all))));
            read[i] = new ReadParagraph(text, table.Read(text), titles);
        });
        return read;
    }
}
