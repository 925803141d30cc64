using System.Collections.Immutable;

namespace SiteGen.Fidelity;

/// <summary>Finds the words of front matter in a source, and takes each once.</summary>
internal sealed class FidelityFinder
{
    // Where nothing tells which words the text leaves to the keys, they are looked for near the beginning and the end.
    // Generous: a national header, a table of particulars, a long list of recipients.
    private const int HeadWords = 600;
    private const int TailWords = 1200;

    private readonly FidelityPool _words;
    private readonly FidelityPool _leftOut;
    private readonly bool _isKnown;
    private readonly int _headEnd;
    private readonly int _tailStart;

    /// <summary>A finder in all words of a source, or among those that the text does not have.</summary>
    /// <param name="source">The source's words.</param>
    /// <param name="missing">The indices of those that the text does not have; null when the text has others as well, so that this cannot be told.</param>
    /// <param name="leftOut">The words of lines that are left out: a letterhead may have number and date beside the name of the state.</param>
    public FidelityFinder(ImmutableArray<FidelityWord> source, ImmutableArray<int>? missing, FidelityPool leftOut)
    {
        _isKnown = missing is not null;
        _words = missing is { } open ? new FidelityPool(source, open) : new FidelityPool(source);
        _leftOut = leftOut;
        (_headEnd, _tailStart) = _isKnown ? (int.MaxValue, 0) : (HeadWords, source.Length - TailWords);
    }

    /// <summary>Takes title, date or place; false when the source does not have it.</summary>
    public bool TakeFromHead(ImmutableArray<FidelityWord> run) => _words.TakeFirst(run, _headEnd) || TakeElsewhere(run) || _words.TakeLast(run, _tailStart);

    /// <summary>Takes the number; false when the source does not have it. Text near the beginning may mention it too.</summary>
    public bool TakeNumber(ImmutableArray<FidelityWord> run) => (!_isKnown && _leftOut.TakeFirst(run, int.MaxValue)) || TakeFromHead(run);

    /// <summary>Takes a line of the sign-off, or a recipient; false when the source does not have it.</summary>
    public bool TakeFromTail(ImmutableArray<FidelityWord> run) => TakeTogether(run) || _words.TakeFirst(run, _headEnd) || TakeElsewhere(run);

    /// <summary>Takes lines that follow each other; false when they do not.</summary>
    public bool TakeTogether(ImmutableArray<FidelityWord> run) => _words.TakeLast(run, _tailStart) || _words.TakeLast(run, 0);

    /// <summary>Takes a label that stands before one of several runs, if there is one.</summary>
    public void TakeLabel(ImmutableArray<FidelityWord> label, ImmutableArray<ImmutableArray<FidelityWord>> runs) => _words.TakeLabel(label, runs);

    /// <summary>The source's words that were not taken.</summary>
    public ImmutableArray<FidelityWord> Rest() => _words.Rest();

    private bool TakeElsewhere(ImmutableArray<FidelityWord> run) => _leftOut.TakeFirst(run, int.MaxValue);
}
