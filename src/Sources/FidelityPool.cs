using System.Collections.Immutable;

namespace SiteGen.Sources;

/// <summary>Words from which runs are taken out, each once.</summary>
/// <param name="words">The words in order.</param>
internal sealed class FidelityPool(ImmutableArray<FidelityWord> words)
{
    private readonly bool[] _taken = new bool[words.Length];

    /// <summary>Whether a run occurs.</summary>
    public bool Has(ImmutableArray<FidelityWord> run) => Enumerable.Range(0, words.Length).Any(start => IsAt(run, start));

    /// <summary>Takes the first occurrence of a run that begins in a range, rather one that fills whole lines; false when there is none.</summary>
    public bool TakeFirst(ImmutableArray<FidelityWord> run, int from, int to) =>
        Take(run, Enumerable.Range(from, Math.Clamp(words.Length - from, 0, to - from)));

    /// <summary>Takes the last occurrence of a run that does not begin before <paramref name="from"/>, rather one that fills whole lines; false when there is none.</summary>
    public bool TakeLast(ImmutableArray<FidelityWord> run, int from)
    {
        var first = Math.Max(0, from);
        return Take(run, Enumerable.Range(first, Math.Max(0, words.Length - run.Length + 1 - first)).Reverse());
    }

    /// <summary>Where a run occurs at the beginning of a line, in order.</summary>
    public ImmutableArray<int> StartsOf(ImmutableArray<FidelityWord> run) => [.. Enumerable.Range(0, words.Length).Where(start => BeginsLine(start) && IsAt(run, start))];

    /// <summary>Takes a run that begins at a place; false when it does not.</summary>
    public bool TakeAt(ImmutableArray<FidelityWord> run, int start)
    {
        if (!IsAt(run, start))
            return false;
        _taken.AsSpan(start, run.Length).Fill(true);
        return true;
    }

    /// <summary>Takes the last occurrence of a run that begins a line on which nothing else is left; false when there is none.</summary>
    public bool TakeLabel(ImmutableArray<FidelityWord> run)
    {
        for (var start = words.Length - run.Length; start >= 0; start--)
        {
            if (!BeginsLine(start) || !IsAt(run, start))
                continue;
            var end = start + run.Length;
            while (!BeginsLine(end) && _taken[end])
                end++;
            if (!BeginsLine(end))
                continue;
            _taken.AsSpan(start, run.Length).Fill(true);
            return true;
        }

        return false;
    }

    /// <summary>The words that were not taken.</summary>
    public ImmutableArray<FidelityWord> Rest()
    {
        var taken = _taken.AsSpan().Count(true);
        if (taken == 0)
            return words;
        var rest = ImmutableArray.CreateBuilder<FidelityWord>(words.Length - taken);
        for (var start = 0; start < words.Length;)
        {
            var length = _taken.AsSpan(start).IndexOf(true);
            length = length < 0 ? words.Length - start : length;
            rest.AddRange(words.AsSpan(start, length));
            start += length + 1;
        }

        return rest.MoveToImmutable();
    }

    private bool Take(ImmutableArray<FidelityWord> run, IEnumerable<int> starts)
    {
        var found = starts.Where(start => IsAt(run, start)).ToList();
        if (found.Count == 0)
            return false;
        var whole = found.FindIndex(start => BeginsLine(start) && BeginsLine(start + run.Length));
        var best = whole >= 0 ? whole : Math.Max(0, found.FindIndex(BeginsLine));
        _taken.AsSpan(found[best], run.Length).Fill(true);
        return true;
    }

    private bool BeginsLine(int index) => index == 0 || index == words.Length || words[index].Location.Line != words[index - 1].Location.Line;

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
