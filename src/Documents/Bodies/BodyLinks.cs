using System.Collections.Immutable;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;
using Md = Markdig.Syntax.Inlines;

namespace SiteGen.Documents.Bodies;

/// <summary>Checks the targets of links and images.</summary>
internal sealed class BodyLinks(BodySource source, DiagnosticBag diagnostics)
{
    // How many times as large as the Markdown its addresses may become by being used again, and what a short text may add in any case, in UTF-16 units.
    private const int MostMultiple = 10, MostOfShort = 100_000;

    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private long _repeated;

    /// <summary>Whether a link that was read uses a definition.</summary>
    public bool Uses(LinkReferenceDefinition definition) => _used.Contains(definition);

    /// <summary>The target of a link or image; null when it is refused, which is reported.</summary>
    public Located<string>? TargetOf(Md.LinkInline link)
    {
        var offset = OffsetOf(link);
        if (link.Reference is { } definition && !AddRepeated(definition, link.Span.Start))
            return null;
        return link.IsImage ? CheckImage(link.Url ?? "", offset) : Check(link.Url ?? "", offset);
    }

    /// <summary>The target at its place; null when it is refused, which is reported with the line.</summary>
    public Located<string>? Check(string url, int offset)
    {
        var location = source.At(offset);
        var target = new Located<string>(VietnameseText.Nfc(url), location);
        if (Problem(target, source.LineAt(location)) is not { } problem)
            return target;
        diagnostics.Add(problem);
        return null;
    }

    private static Diagnostic? Problem(Located<string> target, string line) => LinkSafety.Check(target.Value) switch
    {
        LinkFault.Empty => MarkdownProblems.LinkEmpty(target.Location, line),
        LinkFault.Character => MarkdownProblems.LinkCharacter(target.Location, line),
        LinkFault.Scheme => MarkdownProblems.LinkScheme(target, LinkSafety.SchemeOf(target.Value)!, line),
        LinkFault.Absolute => MarkdownProblems.LinkAbsolute(target.Location, line),
        LinkFault.UserName => LinkProblems.UserName(target.Location),
        LinkFault.Malformed => MarkdownProblems.LinkMalformed(target.Location, line),
        _ => null,
    };

    // What stands once in the Markdown stands in the page for each use.
    private bool AddRepeated(LinkReferenceDefinition definition, int offset)
    {
        var most = ((long)source.Lines.Text.Length * MostMultiple) + MostOfShort;
        var wasMore = _repeated > most;
        _repeated += (definition.Url?.Length ?? 0) + (definition.Title?.Length ?? 0);
        if (!wasMore && _repeated > most)
            diagnostics.Add(BoundProblems.ResultTooLarge(source.At(offset), MostMultiple));
        return _repeated <= most;
    }

    // The file of an image: relative only.
    private Located<string>? CheckImage(string url, int offset)
    {
        if (LinkSafety.SchemeOf(url) is null && !url.StartsWith('#') && !url.StartsWith('/'))
            return Check(url, offset);
        var target = new Located<string>(url, source.At(offset));
        diagnostics.Add(MarkdownProblems.ImageNotFile(target, source.LineAt(target.Location)));
        return null;
    }

    // Where the address of a link stands: in its definition when it has one, which is then used.
    private int OffsetOf(Md.LinkInline link)
    {
        if (link.Reference is { } definition)
            _used.Add(definition);
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        return span.IsEmpty ? link.Span.Start : span.Start;
    }

    /// <summary>A link's title; null when it has none.</summary>
    public static string? TitleOf(Md.LinkInline link) =>
        string.IsNullOrWhiteSpace(link.Title) ? null : VietnameseText.Nfc(ForbiddenCharacters.Replace(link.Title));

    /// <summary>The words of an image's alternative.</summary>
    public static string AlternativeOf(Md.LinkInline image)
    {
        var words = image.Descendants<Md.LeafInline>().Select(inline => inline switch
        {
            Md.LiteralInline literal => literal.Content.ToString(),
            Md.HtmlEntityInline entity => entity.Transcoded.ToString(),
            Md.CodeInline code => code.Content,
            Md.AutolinkInline link => link.Url,
            _ => " ",
        });
        return VietnameseText.CollapseWhiteSpace(VietnameseText.Nfc(ForbiddenCharacters.Replace(string.Concat(words))));
    }

    /// <summary>The content of a link; a link in a link, which HTML forbids, becomes its words.</summary>
    public static ImmutableArray<Inline> WithoutLinks(ImmutableArray<Inline> content)
    {
        var inlines = new InlineBuilder();
        foreach (var inline in content)
        {
            switch (inline)
            {
                case LinkInline link:
                    inlines.AddRange(link.Content);
                    break;
                case EmphasisInline emphasis:
                    inlines.Add(emphasis with { Content = WithoutLinks(emphasis.Content) });
                    break;
                case TextInline text:
                    inlines.Add(text.Text);
                    break;
                default:
                    inlines.Add(inline);
                    break;
            }
        }

        return inlines.ToImmutable();
    }
}
