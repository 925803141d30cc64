using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives.Topics;

/// <summary>Checks what sections decide about the subjects of their paragraphs.</summary>
internal static class TopicDecisions
{
    /// <summary>Reports paragraphs and subjects that do not exist.</summary>
    public static void Check(ImmutableArray<Topic> topics, ParsedDocuments documents, DiagnosticBag diagnostics)
    {
        var keys = topics.Select(topic => topic.Key.Value).ToList();
        foreach (var section in documents.Sections.Where(section => !section.FrontMatter.Topics.IsEmpty))
        {
            var paragraphs = section.Body.Blocks.SelectMany(BodyWalk.Blocks).OfType<ParagraphBlock>();
            var ids = paragraphs.Select(paragraph => paragraph.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var decision in section.FrontMatter.Topics)
            {
                if (!ids.Contains(decision.Paragraph.Value))
                    diagnostics.Add(TopicProblems.ParagraphUnknown(decision.Paragraph, NearestWord.Of(decision.Paragraph.Value, ids)));
                foreach (var topic in decision.Topics.Where(topic => !keys.Contains(topic.Value)))
                    diagnostics.Add(TopicProblems.Unknown(topic, NearestWord.Of(topic.Value, keys), keys));
            }
        }
    }
}
