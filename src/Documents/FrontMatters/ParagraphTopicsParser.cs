using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads what a section decides about the subjects of its paragraphs.</summary>
internal static class ParagraphTopicsParser
{
    /// <summary>The decisions in the order in which they are written.</summary>
    public static ImmutableArray<ParagraphTopics> Parse(FrontMatterFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Mapping(FrontMatterKeys.Topics.Name, TopicProblems.DecisionWanted) is not { } mapping)
            return [];
        var decisions = new FrontMatterFields(mapping, [], diagnostics);
        return [.. mapping.Entries.Select(entry => Decision(entry.Key, decisions.Lines(entry.Key.Value)))];
    }

    private static ParagraphTopics Decision(Located<string> paragraph, ImmutableArray<Located<string>> topics) =>
        new(paragraph.With(paragraph.Value.TrimStart('#')), topics is [{ Value: ParagraphTopics.None }] ? [] : topics);
}
