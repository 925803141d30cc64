using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Text;

namespace SiteGen.Search.Encodings;

/// <summary>
/// Writes texts as the ranks of their words among the most frequent ones; other words stand as they are in a list beside them.
/// A single blank between two words goes without saying.
/// </summary>
internal sealed class WordCode
{
    /// <summary>Stands between the words that have no rank; no text holds it (<see cref="ForbiddenCharacters"/>).</summary>
    public const char LiteralEnd = '\u007F';

    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>A code for some words and for what stands between words, the most frequent first.</summary>
    /// <param name="words">The words.</param>
    /// <param name="sample">Texts that tell which word follows which.</param>
    public WordCode(IEnumerable<string> words, IEnumerable<string> sample)
    {
        Words = [.. words];
        for (var i = 0; i < Words.Length; i++)
            _ranks.Add(Words[i], i + 1);
        _bySpan = _ranks.GetAlternateLookup<ReadOnlySpan<char>>();
        Followers = FindFollowers(sample);
    }

    /// <summary>By rank: the rank that follows most often; 0 where that is a word without a rank. Rank 0 stands for all words without a rank.</summary>
    public ImmutableArray<int> Followers { get; }

    /// <summary>What has a rank, by rank from 1.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The words of a text, and what stands between them if it is not a single blank; an empty part joins two words.</summary>
    public static IEnumerable<Range> PartsOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var word = NextWord(text, start);
            // Between two words a blank is assumed; only its absence is written.
            var isBetween = start > 0 && word.Length > 0;
            if (isBetween ? word.Start != start + 1 || text[start] != ' ' : word.Start > start)
                yield return start..word.Start;
            if (word.Length > 0)
                yield return word.Start..(word.Start + word.Length);
            start = word.Start + word.Length;
        }
    }

    /// <summary>
    /// Writes a text: how many parts, and the rank of each, short where it is the usual follower; 0 takes the next of <paramref name="literals"/>.
    /// </summary>
    public void Write(ListEncoder encoder, List<string> literals, string text)
    {
        var parts = PartsOf(text).ToList();
        encoder.WriteNumber(parts.Count);
        var last = 0;
        foreach (var part in parts)
        {
            var rank = RankOf(text.AsSpan(part));
            if (rank == 0)
                literals.Add(text[part]);
            encoder.WriteRank(rank, last, Followers[last]);
            last = rank;
        }
    }

    private int RankOf(ReadOnlySpan<char> part) => _bySpan.TryGetValue(part, out var rank) ? rank : 0;

    private ImmutableArray<int> FindFollowers(IEnumerable<string> sample)
    {
        var counts = new Dictionary<(int Before, int After), int>();
        foreach (var text in sample)
        {
            var last = 0;
            foreach (var part in PartsOf(text))
            {
                var rank = RankOf(text.AsSpan(part));
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (last, rank), out _)++;
                last = rank;
            }
        }

        var followers = new int[Words.Length + 1];
        foreach (var word in counts.GroupBy(pair => pair.Key.Before))
            followers[word.Key] = word.MinBy(pair => (-pair.Value, pair.Key.After)).Key.After;
        return [.. followers];
    }

    // The first word from a place on; an empty one at the end of the text when there is none.
    private static (int Start, int Length) NextWord(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var end = Syllables.EndOfSyllable(text, i);
            if (end > i)
                return (i, end - i);
        }

        return (text.Length, 0);
    }
}
