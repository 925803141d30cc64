using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>Checks the definitions of links and footnotes, which are no blocks of the text.</summary>
internal sealed class BodyDefinitions(BodySource source, FootnoteMentions mentions, BodyLinks links, DiagnosticBag diagnostics)
{
    /// <summary>Reports labels that are defined twice, and definitions that nothing uses, once the text and the footnotes are read.</summary>
    public void Report(MarkdownDocument document)
    {
        var group = document.GetLinkReferenceDefinitions(addGroup: false);
        foreach (var definition in group.OfType<LinkReferenceDefinition>())
        {
            var label = definition.Label ?? "";
            var location = source.At(definition.Span.Start);
            if (group.TryGet(label, out var first) && first != definition)
                diagnostics.Add(MarkdownProblems.DefinedTwice(location, label, source.At(first.Span.Start).Line));
            else if (definition is FootnoteLinkReferenceDefinition { Footnote: var footnote } && !mentions.Contains(footnote))
                diagnostics.Add(MarkdownProblems.FootnoteUnused(location, label));
            else if (definition is not FootnoteLinkReferenceDefinition && !links.Uses(definition))
                diagnostics.Add(MarkdownProblems.DefinitionUnused(location, label));
        }
    }
}
