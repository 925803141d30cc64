namespace SiteGen.Search;

/// <summary>
/// Finds phrases: all of them in one walk over the words, however many they are. A walk takes, at each word, as many steps as the longest phrase has words.
/// </summary>
/// <param name="keyOf">What of a word must be the same.</param>
internal sealed class PhraseFinder(Func<SyllableEntry, string> keyOf)
{
    // A tree of phrases: by node and word, the node of the phrase that is one word longer. Node 0 is the empty phrase.
    private readonly Dictionary<(int Node, string Word), int> _longer = [];
    private readonly List<Postings?> _found = [null];

    /// <summary>Where a phrase occurs, after <see cref="Read"/>. Phrases that are the same share it; one without words occurs nowhere.</summary>
    public Postings Add(IReadOnlyCollection<SyllableEntry> phrase)
    {
        var node = 0;
        foreach (var word in phrase)
            node = Longer(node, keyOf(word));
        return node == 0 ? new Postings() : _found[node] ??= new Postings();
    }

    /// <summary>Notes every phrase of a paragraph; paragraphs come in their order.</summary>
    public void Read(int paragraph, SyllableEntry?[] syllables)
    {
        for (var start = 0; start < syllables.Length; start++)
        {
            var node = 0;
            for (var end = start; end < syllables.Length && syllables[end] is { } word && _longer.TryGetValue((node, keyOf(word)), out node); end++)
                _found[node]?.Add(paragraph);
        }
    }

    private int Longer(int node, string word)
    {
        if (_longer.TryGetValue((node, word), out var known))
            return known;
        _longer.Add((node, word), _found.Count);
        _found.Add(null);
        return _found.Count - 1;
    }
}
