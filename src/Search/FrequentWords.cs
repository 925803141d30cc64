using System.Runtime.InteropServices;
using SiteGen.Search.Encodings;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Chooses the words that the texts of the index are written with.</summary>
internal static class FrequentWords
{
    // Each word is sent with the first query of every reader, so it has to be of use in many texts.
    private const int ParagraphsPerWord = 100;
    private const int Fewest = 128;
    private const int Most = 896;

    // What stands between words, and what follows what, is counted in some paragraphs only: it varies little.
    private const int Sample = 16;

    /// <summary>Texts that stand for all.</summary>
    public static IEnumerable<string> SampleOf(IndexedArchive index) =>
        index.Paragraphs.Where((_, i) => i % Sample == 0).Select(paragraph => paragraph.Text);

    /// <summary>The words, and what stands between words, the most frequent first.</summary>
    public static IEnumerable<string> Of(IndexedArchive index)
    {
        var counts = index.Syllables.Entries.ToDictionary(entry => entry.Written, entry => entry.Uses, StringComparer.Ordinal);
        foreach (var text in SampleOf(index))
            CountBetween(counts, text);
        return counts.Where(word => word.Value > 1)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key)
            .Take(Math.Clamp(index.Paragraphs.Length / ParagraphsPerWord, Fewest, Most));
    }

    /// <summary>The folded syllables of the first words: what <c>theme/assets/search-index.js</c> takes from the same list.</summary>
    public static IReadOnlyList<string> FoldsOf(WordCode words, int count) =>
        [.. words.Words.SelectMany(Syllables.Of).Select(syllable => syllable.Key.Fold).Distinct().Take(count)];

    private static void CountBetween(Dictionary<string, int> counts, string text)
    {
        foreach (var part in WordCode.PartsOf(text))
        {
            if (part.Start.Equals(part.End) || Syllables.EndOfSyllable(text, part.Start.Value) == part.Start.Value)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, text[part], out _) += Sample;
        }
    }
}
