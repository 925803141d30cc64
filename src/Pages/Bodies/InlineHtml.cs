using System.Globalization;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>Writes the pieces of a line as HTML.</summary>
internal static class InlineHtml
{
    /// <summary>Writes inline elements one after the other.</summary>
    public static void Write(TextWriter writer, IEnumerable<Inline> inlines, BodyContext context)
    {
        foreach (var inline in inlines)
            Write(writer, inline, context);
    }

    private static void Write(TextWriter writer, Inline inline, BodyContext context)
    {
        switch (inline)
        {
            case TextInline text:
                WriteText(writer, text, context);
                break;
            case EmphasisInline emphasis:
                WriteElement(writer, NameOf(emphasis.Kind), () => Write(writer, emphasis.Content, context));
                break;
            case CodeInline code:
                WriteElement(writer, "code", () => HtmlText.Write(writer, code.Text));
                break;
            case LinkInline link:
                WriteLink(writer, link, context);
                break;
            case ImageInline image:
                WriteImage(writer, image, context);
                break;
            case LineBreakInline:
                writer.Write($"<br{context.Markup.EndOfVoid}\n");
                break;
            case FootnoteReferenceInline mention:
                WriteMention(writer, mention, context);
                break;
            default:
                throw new InvalidOperationException($"No HTML for {inline.GetType().Name}.");
        }
    }

    private static void WriteText(TextWriter writer, TextInline text, BodyContext context)
    {
        var at = 0;
        foreach (var abbreviation in context.Abbreviations.In(text))
        {
            HtmlText.Write(writer, text.Text.AsSpan(at, abbreviation.Start - at));
            writer.Write("<abbr");
            HtmlText.WriteAttribute(writer, "title", abbreviation.Meaning);
            writer.Write('>');
            HtmlText.Write(writer, abbreviation.Text);
            writer.Write("</abbr>");
            at = abbreviation.Start + abbreviation.Text.Length;
        }

        HtmlText.Write(writer, text.Text.AsSpan(at));
    }

    private static string NameOf(EmphasisKind kind) => kind switch
    {
        EmphasisKind.Emphasis => "em",
        EmphasisKind.Strong => "strong",
        EmphasisKind.Deleted => "del",
        EmphasisKind.Subscript => "sub",
        _ => "sup",
    };

    private static void WriteElement(TextWriter writer, string name, Action content)
    {
        writer.Write($"<{name}>");
        content();
        writer.Write($"</{name}>");
    }

    private static void WriteLink(TextWriter writer, LinkInline link, BodyContext context)
    {
        if (context.Href(link.Target.Value) is not { } href)
        {
            Write(writer, link.Content, context);
            return;
        }

        writer.Write("<a");
        HtmlText.WriteAttribute(writer, "href", href);
        if (link.Title is not null)
            HtmlText.WriteAttribute(writer, "title", link.Title);
        writer.Write('>');
        Write(writer, link.Content, context);
        writer.Write("</a>");
    }

    private static void WriteImage(TextWriter writer, ImageInline image, BodyContext context)
    {
        if (context.Picture(image.Target.Value) is not { } href)
        {
            WriteElement(writer, "em", () => HtmlText.Write(writer, image.Alternative));
            return;
        }

        writer.Write("<img");
        HtmlText.WriteAttribute(writer, "src", href);
        HtmlText.WriteAttribute(writer, "alt", image.Alternative);
        if (image.Title is not null)
            HtmlText.WriteAttribute(writer, "title", image.Title);
        writer.Write(context.Markup.Picture + context.Markup.EndOfVoid);
    }

    private static void WriteMention(TextWriter writer, FootnoteReferenceInline mention, BodyContext context)
    {
        writer.Write($"<sup class=\"fn\"><a{context.Markup.Mention}");
        HtmlText.WriteAttribute(writer, "id", mention.Id);
        HtmlText.WriteAttribute(writer, "href", "#" + mention.FootnoteId);
        HtmlText.WriteAttribute(writer, "aria-label", context.Places.Footnote(mention.Ordinal));
        writer.Write('>');
        writer.Write(mention.Ordinal.ToString(CultureInfo.InvariantCulture));
        writer.Write("</a></sup>");
    }
}
