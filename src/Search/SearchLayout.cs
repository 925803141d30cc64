using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Search;

/// <summary>
/// Which files the index has. It follows from the number of paragraphs alone, so that the browser can tell where to look:
/// <c>theme/assets/search-index.js</c> has the same rules.
/// </summary>
/// <param name="Paragraphs">How many paragraphs the archive has.</param>
internal sealed record SearchLayout(int Paragraphs)
{
    /// <summary>The folder of the index.</summary>
    public const string Folder = "tim-kiem/";

    /// <summary>How many paragraphs share a file of texts.</summary>
    public const int TextsPerFile = 64;

    // A syllable that is frequent has a file of its own, so that it comes without others: those of the first words that texts are written with.
    private const int ParagraphsPerFrequent = 400;

    private const int MostFrequent = 256;

    /// <summary>Settings, the glossary and the words that texts are written with.</summary>
    public const string Root = Folder + "goc.js";

    /// <summary>What results are filtered and sorted by.</summary>
    public const string Facets = Folder + "noi.js";

    /// <summary>The sorts of files with what each holds, named by a letter.</summary>
    public static ImmutableArray<(char Kind, int ParagraphsPerFile, int MostFiles)> Kinds { get; } =
    [
        ('s', 512, 512), // syllables
        ('f', 1024, 256), // their forms
        ('c', 256, 1024), // pairs of neighbours (cặp)
        ('v', 256, 1024), // their positions (vị trí), as many files as of pairs and in the same order
        ('x', 1024, 64), // short beginnings of syllables
        ('d', 4096, 16), // the list of syllables (danh sách)
    ];

    /// <summary>How many files of a kind there are; <c>b</c> are those of frequent syllables, <c>t</c> the texts.</summary>
    public int FilesOf(char kind)
    {
        if (kind == 't')
            return (Paragraphs + TextsPerFile - 1) / TextsPerFile;
        if (kind == 'b')
            return Math.Min(Paragraphs / ParagraphsPerFrequent, MostFrequent);
        var (_, perFile, most) = Kinds.Single(rule => rule.Kind == kind);
        return Math.Clamp(Paragraphs / perFile, 1, most);
    }

    /// <summary>Every file of the index.</summary>
    public IEnumerable<string> Paths() => Kinds.Select(rule => rule.Kind).Append('b').Append('t')
        .SelectMany(kind => Enumerable.Range(0, FilesOf(kind)).Select(number => Name(kind, number)))
        .Append(Facets)
        .Append(Root);

    /// <summary>The file of a kind with a number.</summary>
    public static string Name(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{kind}{number}.js");

    /// <summary>The number of the file that a key stands in.</summary>
    public int FileOf(char kind, string key) => (int)(Hash(key) % (uint)FilesOf(kind));

    // FNV-1a of 32 bits (G. Fowler, L. C. Noll, K.-P. Vo) over UTF-16 units, with a last mixing step so that the low bits are even.
    private static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var c in key)
            hash = (hash ^ c) * 16777619u;
        return hash ^ hash >> 15;
    }
}
