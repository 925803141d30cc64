using System.Collections.Immutable;
using SiteGen.Archives.Topics;

namespace SiteGen.Analysis.Topics;

/// <summary>
/// Which subjects a paragraph has. Every occurrence of a subject's words counts one, and two more if one stands among the first syllables, where a
/// paragraph says what it is about. A subject needs a count of three, and a third of the highest count. Found with the paragraphs of the real archive,
/// which were coded by hand before (<c>tests/Analysis/Topics</c>).
/// </summary>
internal sealed class TopicRules(ImmutableArray<Topic> topics)
{
    private const int FirstSyllables = 15, WorthOfFirst = 2, Least = 3, LeastPart = 3;

    private readonly TopicWords _words = new(topics);

    /// <summary>The subjects of a text, in the order in which they are declared, each with the words that decided.</summary>
    public ImmutableArray<TopicOfText> Of(string text)
    {
        var counts = _words.In(text).Select(words => (Topic: words.Key, Count: CountOf([.. words]), Words: words)).ToList();
        var highest = counts.Select(topic => topic.Count).DefaultIfEmpty().Max();
        return
        [
            .. counts.Where(topic => topic.Count >= Least && topic.Count * LeastPart >= highest)
                .OrderBy(topic => topic.Topic)
                .Select(topic => new TopicOfText(topics[topic.Topic], Distinct(topic.Words))),
        ];
    }

    private static int CountOf(ImmutableArray<TopicWord> words) =>
        words.Length + (words.Any(word => word.Syllable < FirstSyllables) ? WorthOfFirst : 0);

    private static ImmutableArray<string> Distinct(IEnumerable<TopicWord> words) =>
        [.. words.OrderBy(word => word.Syllable).Select(word => word.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>A subject of a text.</summary>
/// <param name="Topic">The subject.</param>
/// <param name="Words">The words that decided, in their order; none where the Markdown decides.</param>
internal sealed record TopicOfText(Topic Topic, ImmutableArray<string> Words);
