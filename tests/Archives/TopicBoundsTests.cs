using SiteGen.Archives.Topics;

namespace SiteGen.Tests.Archives;

/// <summary>More subjects, or words, than there may be.</summary>
public sealed class TopicBoundsTests
{
    [Theory]
    [InlineData(TopicsParser.MostTopics, 1, "")]
    [InlineData(TopicsParser.MostTopics + 1, 1, "topics-too-many")]
    [InlineData(1, TopicsParser.MostWords, "")]
    [InlineData(1, TopicsParser.MostWords + 1, "topic-words-too-many")]
    public void Topics_TooMany_AreTold(int topics, int words, string expected)
    {
        var list = string.Join(", ", Enumerable.Range(1, words).Select(n => $"từ {n}"));
        var yaml = string.Concat(Enumerable.Range(1, topics).Select(n => $"t{n}: {{vi: Chủ đề {n}, en: Subject {n}, words: [{list}]}}\n"));
        var said = SmallArchive.OneReport.With("input/topics.yml", yaml).Diagnostics().Where(d => d.Code.StartsWith("topic", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join(' ', said.Select(d => d.Code)));
    }
}
