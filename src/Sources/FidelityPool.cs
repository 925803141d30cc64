using System.Collections.Immutable;

namespace SiteGen.Sources;

/// <summary>Words from which runs are taken out, each once.</summary>
/// <param name="words">The words in order.</param>
internal sealed class FidelityPool(ImmutableArray<FidelityWord> words)
{
    private readonly bool[] _taken = new bool[words.Length];

    /// <summary>Whether a run occurs.</summary>
    public bool Has(ImmutableArray<FidelityWord> run) => Enumerable.Range(0, words.Length).Any(start => IsAt(run, start));

    /// <summary>Takes the first occurrence of a run that begins in a range; false when there is none.</summary>
    public bool TakeFirst(ImmutableArray<FidelityWord> run, int from, int to)
    {
        for (var start = from; start < Math.Min(to, words.Length); start++)
        {
            if (TakeAt(run, start))
                return true;
        }

        return false;
    }

    /// <summary>Takes the last occurrence of a run that does not begin before <paramref name="from"/>; false when there is none.</summary>
    public bool TakeLast(ImmutableArray<FidelityWord> run, int from)
    {
        for (var start = words.Length - run.Length; start >= Math.Max(0, from); start--)
        {
            if (TakeAt(run, start))
                return true;
        }

        return false;
    }

    /// <summary>The words that were not taken.</summary>
    public ImmutableArray<FidelityWord> Rest() => [.. words.Where((_, index) => !_taken[index])];

    private bool TakeAt(ImmutableArray<FidelityWord> run, int start)
    {
        if (!IsAt(run, start))
            return false;
        _taken.AsSpan(start, run.Length).Fill(true);
        return true;
    }

    private bool IsAt(ImmutableArray<FidelityWord> run, int start)
    {
        if (start + run.Length > words.Length)
            return false;
        for (var i = 0; i < run.Length; i++)
        {
            if (_taken[start + i] || !words[start + i].Core.SequenceEqual(run[i].Core))
                return false;
        }

        return true;
    }
}
