using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>Reads Markdown as the text of a document.</summary>
internal static class BodyParser
{
    /// <summary>Parses the Markdown of a document. What may not reach a page is reported and left out.</summary>
    /// <param name="source">The Markdown and where it stands.</param>
    /// <param name="prefix">What the ids of its paragraphs begin with: <c>iii</c>, <c>mo-dau</c>.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Body Parse(BodySource source, string prefix, DiagnosticBag diagnostics)
    {
        if (BodyMarkdown.Parse(source, diagnostics) is not { } document)
            return Body.Empty;
        var mentions = new FootnoteMentions(prefix);
        var links = new BodyLinks(source, diagnostics);
        var inlines = new BodyInlines(source, document, mentions, links, diagnostics);
        var blocks = new BodyBlocks(source, inlines, new PlaceIds(prefix), diagnostics).Read(document);
        var footnotes = Footnotes(source, mentions, inlines, diagnostics);
        new BodyDefinitions(source, mentions, links, diagnostics).Report(document);
        new BrokenLinks(source, diagnostics).Report(document);
        return new Body(blocks, footnotes);
    }

    // A footnote may mention another one, so the list can grow while it is read.
    private static ImmutableArray<Footnote> Footnotes(BodySource source, FootnoteMentions mentions, BodyInlines inlines, DiagnosticBag diagnostics)
    {
        var texts = new List<ImmutableArray<Block>>();
        for (var i = 0; i < mentions.Count; i++)
            texts.Add(new BodyBlocks(source, inlines, new PlaceIds(mentions[i].Id), diagnostics).Read(mentions[i].Footnote));
        return [.. texts.Select((blocks, i) => new Footnote(mentions[i].Id, i + 1, [.. mentions.ReferencesTo(i)], blocks))];
    }
}
