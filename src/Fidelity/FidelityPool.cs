using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SiteGen.Fidelity;

/// <summary>Words from which runs are taken out, each once.</summary>
internal sealed class FidelityPool
{
    private readonly ImmutableArray<FidelityWord> _words;
    private readonly ImmutableArray<int> _open;
    private readonly bool[] _isOpen;
    private readonly bool[] _taken;

    /// <summary>A pool of words that may all be taken.</summary>
    public FidelityPool(ImmutableArray<FidelityWord> words)
        : this(words, [.. Enumerable.Range(0, words.Length)])
    {
    }

    /// <summary>A pool of words of which only some may be taken.</summary>
    /// <param name="words">The words in order.</param>
    /// <param name="open">The indices of those that may be taken, in order.</param>
    public FidelityPool(ImmutableArray<FidelityWord> words, ImmutableArray<int> open)
    {
        (_words, _open) = (words, open);
        (_isOpen, _taken) = (new bool[words.Length], new bool[words.Length]);
        foreach (var index in open)
            _isOpen[index] = true;
    }

    /// <summary>Whether a run occurs, its words open or not.</summary>
    public bool Has(ImmutableArray<FidelityWord> run) => Places().Any(start => IsAt(run, start));

    /// <summary>
    /// Takes the first occurrence of a run that begins before <paramref name="to"/>, rather one that fills whole lines; false when there is none.
    /// </summary>
    public bool TakeFirst(ImmutableArray<FidelityWord> run, int to) => Take(run, _open.TakeWhile(start => start < to));

    /// <summary>
    /// Takes the last occurrence of a run that does not begin before <paramref name="from"/>, rather one that fills whole lines; false when there is none.
    /// </summary>
    public bool TakeLast(ImmutableArray<FidelityWord> run, int from) => Take(run, _open.Reverse().TakeWhile(start => start >= from));

    /// <summary>Whether a label, in small letters or capitals, stands directly before a run.</summary>
    public bool Introduces(ImmutableArray<FidelityWord> label, ImmutableArray<FidelityWord> run) =>
        Places().Any(start => IsLabelAt(label, start) && IsAt(run, start + label.Length));

    /// <summary>Takes a label, in small letters or capitals, that stands directly before one of several runs; false when there is none.</summary>
    public bool TakeLabel(ImmutableArray<FidelityWord> label, ImmutableArray<ImmutableArray<FidelityWord>> runs)
    {
        var start =
            _open.FirstOrDefault(start => IsOpen(start, label.Length) && IsLabelAt(label, start) && runs.Any(run => IsAt(run, start + label.Length)), -1);
        if (start >= 0)
            _taken.AsSpan(start, label.Length).Fill(true);
        return start >= 0;
    }

    /// <summary>The words that may not be taken.</summary>
    public ImmutableArray<FidelityWord> Closed() => Without(_isOpen);

    /// <summary>The words that were not taken.</summary>
    public ImmutableArray<FidelityWord> Rest() => Without(_taken);

    private ImmutableArray<FidelityWord> Without(bool[] removed)
    {
        var taken = removed.AsSpan().Count(true);
        if (taken == 0)
            return _words;
        var rest = new FidelityWord[_words.Length - taken];
        var length = 0;
        for (var start = 0; start < _words.Length;)
        {
            var run = removed.AsSpan(start).IndexOf(true);
            run = run < 0 ? _words.Length - start : run;
            _words.AsSpan(start, run).CopyTo(rest.AsSpan(length));
            (start, length) = (start + run + 1, length + run);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rest);
    }

    private bool Take(ImmutableArray<FidelityWord> run, IEnumerable<int> starts)
    {
        var found = starts.Where(start => IsAt(run, start) && IsOpen(start, run.Length)).ToList();
        if (found.Count == 0)
            return false;
        var whole = found.FindIndex(start => BeginsLine(start) && BeginsLine(start + run.Length));
        var best = whole >= 0 ? whole : Math.Max(0, found.FindIndex(BeginsLine));
        _taken.AsSpan(found[best], run.Length).Fill(true);
        return true;
    }

    // Where the words are open a run is most likely to be found.
    private IEnumerable<int> Places() => _open.Length == _words.Length ? _open : _open.Concat(Enumerable.Range(0, _words.Length));

    private bool BeginsLine(int index) => index == 0 || index == _words.Length || _words[index].Location.Line != _words[index - 1].Location.Line;

    private bool IsOpen(int start, int length) =>
        start + length <= _words.Length && !_isOpen.AsSpan(start, length).Contains(false) && !_taken.AsSpan(start, length).Contains(true);

    private bool IsAt(ImmutableArray<FidelityWord> run, int start)
    {
        if (start + run.Length > _words.Length)
            return false;
        for (var i = 0; i < run.Length; i++)
        {
            if (!IsSame(_words[start + i], run[i]))
                return false;
        }

        return true;
    }

    private bool IsLabelAt(ImmutableArray<FidelityWord> label, int start)
    {
        if (start + label.Length > _words.Length)
            return false;
        return label.Select((word, i) => _words[start + i].Core.Equals(word.Core, StringComparison.OrdinalIgnoreCase)).All(same => same);
    }

    private static bool IsSame(FidelityWord first, FidelityWord second) => first.Core.SequenceEqual(second.Core);
}
