using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>Checks the definitions of links and footnotes, which are no blocks of the text.</summary>
internal static class BodyDefinitions
{
    /// <summary>Reports labels that are defined twice and footnotes that are never mentioned.</summary>
    public static void Report(MarkdownDocument document, FootnoteMentions mentions, BodySource source, DiagnosticBag diagnostics)
    {
        var group = document.GetLinkReferenceDefinitions(addGroup: false);
        foreach (var definition in group.OfType<LinkReferenceDefinition>())
        {
            var location = source.At(definition.Span.Start);
            var label = definition.Label ?? "";
            if (group.TryGet(label, out var first) && first != definition)
                diagnostics.Add(MarkdownProblems.DefinedTwice(location, label, source.At(first.Span.Start).Line));
            else if (definition is FootnoteLinkReferenceDefinition footnote && !mentions.Contains(footnote.Footnote))
                diagnostics.Add(MarkdownProblems.FootnoteUnused(location, label));
        }
    }
}
