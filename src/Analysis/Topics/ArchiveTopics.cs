using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Topics;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Analysis.Topics;

/// <summary>Which paragraphs of an archive are about which subject. The texts are read when the first subject is asked for.</summary>
internal sealed class ArchiveTopics
{
    private readonly TopicRules _rules;
    private readonly ImmutableArray<Topic> _topics;
    private readonly Lazy<ILookup<string, TopicParagraph>> _paragraphs;

    /// <summary>The subjects of an archive.</summary>
    public ArchiveTopics(Archive archive)
    {
        _topics = archive.Topics;
        _rules = new TopicRules(archive.Topics);
        _paragraphs = new(() => Find(archive));
    }

    /// <summary>The paragraphs of a subject, in the order of the archive.</summary>
    public IEnumerable<TopicParagraph> Of(Topic topic) => _paragraphs.Value[topic.Key.Value];

    /// <summary>The paragraphs of a report that have a subject, in its order.</summary>
    public ImmutableArray<TopicParagraph> Of(ReportEntry report) => _topics.IsEmpty
        ? []
        : [.. report.Sections.Where(section => section.Withdrawn is null).SelectMany(section => In(new SectionOfReport(report, section)))];

    private ILookup<string, TopicParagraph> Find(Archive archive)
    {
        ImmutableArray<ReportEntry> reports = [.. archive.Reports];
        var found = new ImmutableArray<TopicParagraph>[reports.Length];
        Parallel.For(0, found.Length, i => found[i] = Of(reports[i]));
        return found
            .SelectMany(paragraphs => paragraphs)
            .SelectMany(paragraph => paragraph.Topics.Select(topic => (topic.Topic.Key.Value, Paragraph: paragraph)))
            .ToLookup(found => found.Value, found => found.Paragraph, StringComparer.Ordinal);
    }

    private IEnumerable<TopicParagraph> In(SectionOfReport entry)
    {
        // In the preview of an archive with errors a paragraph may be named twice.
        var decisions = entry.Section.Document.FrontMatter.Topics
            .DistinctBy(decision => decision.Paragraph.Value)
            .ToDictionary(decision => decision.Paragraph.Value, decision => decision.Topics, StringComparer.Ordinal);
        var headings = new List<(int Level, SectionRole? Role)> { (0, SectionRoles.Of(entry.Section.Title)) };
        foreach (var block in entry.Section.Body.Blocks)
        {
            if (block is HeadingBlock heading)
            {
                headings.RemoveAll(above => above.Level >= heading.Level);
                headings.Add((heading.Level, SectionRoles.Of(InlineText.Of(heading.Title))));
            }

            var role = headings.Select(above => above.Role).LastOrDefault(role => role is not null) ?? SectionRole.Other;
            foreach (var paragraph in BodyWalk.Blocks(block).OfType<ParagraphBlock>())
            {
                var words = VietnameseText.CollapseWhiteSpace(InlineText.Of(paragraph.Content));
                var topics = decisions.TryGetValue(paragraph.Id, out var decided) ? Decided(decided) : _rules.Of(words);
                if (!topics.IsEmpty)
                    yield return new TopicParagraph(entry, paragraph.Id, role, words, topics);
            }
        }
    }

    private ImmutableArray<TopicOfText> Decided(ImmutableArray<Located<string>> decided)
    {
        var keys = decided.Select(topic => topic.Value).ToHashSet(StringComparer.Ordinal);
        return [.. _topics.Where(topic => keys.Contains(topic.Key.Value)).Select(topic => new TopicOfText(topic, []))];
    }
}
