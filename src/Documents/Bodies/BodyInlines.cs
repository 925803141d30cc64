using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;
using Md = Markdig.Syntax.Inlines;
using MdFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace SiteGen.Documents.Bodies;

/// <summary>Turns the library's inlines into ours, and refuses what may not reach a page.</summary>
internal sealed partial class BodyInlines(BodySource source, MarkdownDocument document, FootnoteMentions footnotes, BodyLinks links, DiagnosticBag diagnostics)
{
    // Deeper than the library lets any other markup be.
    private const int DeepestEmphasis = 100;

    private readonly HashSet<int> _linesWithHtml = [];
    private readonly Lazy<Dictionary<string, MdFootnote>> _definitions = new(() => document.GetLinkReferenceDefinitions(addGroup: false)
        .OfType<FootnoteLinkReferenceDefinition>()
        .Where(definition => definition.Label is not null)
        .DistinctBy(definition => definition.Label)
        .ToDictionary(definition => definition.Label!, definition => definition.Footnote, StringComparer.Ordinal));

    private int _depth;

    /// <summary>The inlines of a block.</summary>
    public ImmutableArray<Inline> Read(Md.ContainerInline? container)
    {
        var inlines = new InlineBuilder();
        foreach (var inline in container ?? Enumerable.Empty<Md.Inline>())
            Append(inlines, inline);
        return inlines.ToImmutable();
    }

    /// <summary>Reports the HTML that begins at an offset, once a line.</summary>
    public void RefuseHtml(int offset)
    {
        var location = source.At(offset);
        if (_linesWithHtml.Add(location.Line))
            diagnostics.Add(MarkdownProblems.RawHtml(location, source.LineAt(location)));
    }

    /// <summary>Adds words that are not Markdown, in which footnotes are mentioned nevertheless: <c>[^1]</c>.</summary>
    public void AppendPlain(InlineBuilder inlines, string words)
    {
        var end = 0;
        foreach (Match mention in Mention().Matches(words))
        {
            if (DefinitionOf(mention.Groups["label"].Value) is not { } footnote)
                continue;
            inlines.Add(words.AsSpan(end, mention.Index - end));
            inlines.Add(footnotes.Mention(footnote));
            end = mention.Index + mention.Length;
        }

        inlines.Add(words.AsSpan(end));
    }

    private MdFootnote? DefinitionOf(string label) => _definitions.Value.GetValueOrDefault("^" + label);

    [GeneratedRegex(@"\[\^(?<label>[^\[\]\s]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    private void Append(InlineBuilder inlines, Md.Inline inline)
    {
        switch (inline)
        {
            case Md.LiteralInline literal:
                UndefinedFootnotes.Report(literal, source, diagnostics);
                inlines.Add(literal.Content.AsSpan());
                break;
            case Md.HtmlEntityInline entity:
                inlines.Add(Entity(entity));
                break;
            case Md.CodeInline code:
                inlines.Add(new CodeInline(VietnameseText.Nfc(code.Content)));
                break;
            case Md.LineBreakInline { IsHard: var isHard }:
                AppendLineBreak(inlines, isHard);
                break;
            case Md.HtmlInline html:
                RefuseHtml(html.Span.Start);
                break;
            case FootnoteLink or Md.AutolinkInline or Md.LinkInline:
                AppendReference(inlines, inline);
                break;
            case Md.EmphasisInline emphasis:
                AppendEmphasis(inlines, emphasis);
                break;
            case Md.DelimiterInline delimiter:
                // A sign that nothing answers, such as a lone [: words, with what follows below it.
                inlines.Add(delimiter.ToLiteral());
                inlines.AddRange(Read(delimiter));
                break;
            case Md.ContainerInline container:
                inlines.AddRange(Read(container));
                break;
        }
    }

    private static void AppendLineBreak(InlineBuilder inlines, bool isHard)
    {
        if (isHard)
            inlines.Add(new LineBreakInline());
        else
            inlines.Add("\n");
    }

    private void AppendReference(InlineBuilder inlines, Md.Inline reference)
    {
        switch (reference)
        {
            case FootnoteLink { IsBackLink: false } mention:
                inlines.Add(footnotes.Mention(mention.Footnote));
                break;
            case Md.AutolinkInline link:
                AppendAutolink(inlines, link);
                break;
            case Md.LinkInline { IsImage: true } image:
                AppendImage(inlines, image);
                break;
            case Md.LinkInline link:
                AppendLink(inlines, link);
                break;
        }
    }

    // A run of signs around words nests them without end; the library itself bounds all other markup.
    private void AppendEmphasis(InlineBuilder inlines, Md.EmphasisInline emphasis)
    {
        if (_depth == DeepestEmphasis)
        {
            var location = source.At(emphasis.Span.Start);
            diagnostics.Add(MarkdownProblems.TooDeep(location, source.LineAt(location)));
            return;
        }

        _depth++;
        inlines.Add(new EmphasisInline(KindOf(emphasis), Read(emphasis)));
        _depth--;
    }

    private string Entity(Md.HtmlEntityInline entity)
    {
        var words = entity.Transcoded.ToString();
        var forbidden = ForbiddenCharacters.IndexIn(words);
        if (forbidden >= 0)
            diagnostics.Add(TextFileProblems.ControlCharacter(source.At(entity.Span.Start), words[forbidden]));
        return ForbiddenCharacters.Replace(words);
    }

    private void AppendAutolink(InlineBuilder inlines, Md.AutolinkInline link)
    {
        var url = link.IsEmail ? "mailto:" + link.Url : link.Url;
        if (links.Check(url, link.Span.Start + 1) is { } target)
            inlines.Add(new LinkInline(target, null, [new TextInline(link.Url)]));
        else
            inlines.Add(link.Url);
    }

    private void AppendLink(InlineBuilder inlines, Md.LinkInline link)
    {
        var content = BodyLinks.WithoutLinks(Read(link));
        if (links.TargetOf(link) is { } target)
            inlines.Add(new LinkInline(target, BodyLinks.TitleOf(link), content));
        else
            inlines.AddRange(content);
    }

    private void AppendImage(InlineBuilder inlines, Md.LinkInline image)
    {
        var alternative = BodyLinks.AlternativeOf(image);
        if (alternative.Length == 0)
            diagnostics.Add(MarkdownProblems.ImageWithoutAlternative(source.At(image.Span.Start), image.Url ?? ""));
        if (links.TargetOf(image) is { } target)
            inlines.Add(new ImageInline(target, alternative, BodyLinks.TitleOf(image)));
    }

    private static EmphasisKind KindOf(Md.EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 1) => EmphasisKind.Subscript,
        ('~', _) => EmphasisKind.Deleted,
        ('^', _) => EmphasisKind.Superscript,
        (_, 1) => EmphasisKind.Emphasis,
        _ => EmphasisKind.Strong,
    };
}
