using System.Runtime.InteropServices;

namespace SiteGen.Search;

/// <summary>
/// Where syllables are neighbours. Occurrences lie in one array, those of a pair together and in reading order: there are hundreds of thousands of pairs.
/// </summary>
/// <param name="folds">How many folded syllables there are.</param>
internal sealed class Pairs(int folds)
{
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<int> _seen = [];
    private readonly List<PairOccurrence> _occurrences = [];

    /// <summary>Notes one occurrence; they come in reading order.</summary>
    public void Add(int first, int second, PairOccurrence occurrence)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, ((long)first * folds) + second, out var isKnown);
        if (!isKnown)
            number = _numbers.Count - 1;
        _seen.Add(number);
        _occurrences.Add(occurrence);
    }

    /// <summary>Every pair of folded syllables with its occurrences.</summary>
    public IEnumerable<((int First, int Second) Folds, ReadOnlyMemory<PairOccurrence> Occurrences)> Sorted()
    {
        var ends = new int[_numbers.Count + 1];
        foreach (var number in _seen)
            ends[number + 1]++;
        for (var i = 1; i < ends.Length; i++)
            ends[i] += ends[i - 1];
        var sorted = new PairOccurrence[_occurrences.Count];
        // Each end begins as the end of the pair before it, and is moved on by every occurrence.
        for (var i = 0; i < sorted.Length; i++)
            sorted[ends[_seen[i]]++] = _occurrences[i];
        return _numbers.Select(pair => (
            ((int)(pair.Key / folds), (int)(pair.Key % folds)),
            (ReadOnlyMemory<PairOccurrence>)sorted.AsMemory((pair.Value == 0 ? 0 : ends[pair.Value - 1])..ends[pair.Value])));
    }
}
