using System.Collections.Immutable;
using SiteGen.Archives.Topics;
using SiteGen.Text;

namespace SiteGen.Analysis.Topics;

/// <summary>
/// Finds the words of subjects in a text, as whole syllables: capitals and the two ways to set a tone make no difference, marks do. Words are kept as a
/// tree, so that a text is read once, however many words there are.
/// </summary>
internal sealed class TopicWords
{
    private const int MostRemembered = 100_000;

    private readonly Memo<string> _forms = new(MostRemembered, static syllable => Syllables.KeyOf(syllable).Form);
    private readonly Dictionary<(int Node, string Form), int> _steps = [];
    private readonly List<List<(int Topic, bool IsAgainst)>> _ends = [[]];

    /// <summary>Prepares the words of subjects, which are named by their numbers.</summary>
    public TopicWords(ImmutableArray<Topic> topics)
    {
        foreach (var (number, topic) in topics.Index())
        {
            foreach (var word in topic.Words)
                Add(word.Value, (number, false));
            foreach (var word in topic.Against)
                Add(word.Value, (number, true));
        }
    }

    /// <summary>
    /// The words of each subject that stand in a text, by its number: those that are not part of words against it. Of words that overlap, the first and
    /// longest counts.
    /// </summary>
    public ILookup<int, TopicWord> In(string text)
    {
        var syllables = SyllablesOf(text);
        var found = new List<Found>();
        for (var start = 0; start < syllables.Count; start++)
            AddFrom(syllables, start, found);
        return found
            .ToLookup(word => word.Topic)
            .SelectMany(words => Deciding([.. words]).Select(word => (words.Key, Word: new TopicWord(word.Start, TextOf(text, syllables, word)))))
            .ToLookup(word => word.Key, word => word.Word);
    }

    private static IEnumerable<Found> Deciding(ImmutableArray<Found> words)
    {
        var end = 0;
        foreach (var word in words.OrderBy(word => word.Start).ThenByDescending(word => word.Length).ThenByDescending(word => word.IsAgainst))
        {
            if (word.Start < end)
                continue;
            end = word.End;
            if (!word.IsAgainst)
                yield return word;
        }
    }

    private static string TextOf(string text, List<(int Start, int End, string Form)> syllables, Found word) =>
        VietnameseText.CollapseWhiteSpace(text[syllables[word.Start].Start..syllables[word.End - 1].End]);

    private void AddFrom(List<(int Start, int End, string Form)> syllables, int start, List<Found> found)
    {
        var node = 0;
        for (var i = start; i < syllables.Count && _steps.TryGetValue((node, syllables[i].Form), out node); i++)
        {
            foreach (var (topic, isAgainst) in _ends[node])
                found.Add(new Found(topic, isAgainst, start, i + 1 - start));
        }
    }

    private void Add(string words, (int, bool) end)
    {
        var node = 0;
        foreach (var (_, _, form) in SyllablesOf(words))
        {
            if (!_steps.TryGetValue((node, form), out var next))
            {
                _steps[(node, form)] = next = _ends.Count;
                _ends.Add([]);
            }

            node = next;
        }

        _ends[node].Add(end);
    }

    private List<(int Start, int End, string Form)> SyllablesOf(string text)
    {
        var syllables = new List<(int, int, string)>();
        for (var start = 0; start < text.Length;)
        {
            var end = Syllables.EndOfSyllable(text, start);
            if (end > start && _forms.Of(text[start..end]) is { Length: > 0 } form)
                syllables.Add((start, end, form));
            start = Math.Max(end, start + 1);
        }

        return syllables;
    }

    private sealed record Found(int Topic, bool IsAgainst, int Start, int Length)
    {
        public int End => Start + Length;
    }
}

/// <summary>Words of a subject in a text.</summary>
/// <param name="Syllable">How many syllables stand before them.</param>
/// <param name="Text">As they are written there.</param>
internal sealed record TopicWord(int Syllable, string Text);
