using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>A body as HTML. Paragraph numbers are attributes shown by the stylesheet, so that copied text holds the report's words only.</summary>
/// <param name="body">The body.</param>
/// <param name="context">What else its HTML depends on.</param>
internal sealed class BodyHtml(Body body, BodyContext context) : IHtmlContent
{
    /// <summary>Writes the HTML; the encoder is not used, since <see cref="HtmlText"/> leaves Vietnamese letters as they are.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var blocks = new BlockHtml(writer, context, context.Places.Name);
        foreach (var block in body.Blocks)
            blocks.Write(block);
        if (!body.Footnotes.IsEmpty)
            WriteFootnotes(writer);
    }

    private void WriteFootnotes(TextWriter writer)
    {
        var heading = "h" + context.TopHeading.ToString(CultureInfo.InvariantCulture);
        writer.Write($"<section class=\"notes\"><{heading} class=\"notes-title\">");
        HtmlText.Write(writer, context.Strings["footnotes"]);
        writer.Write($"</{heading}>\n<ol>\n");
        foreach (var note in body.Footnotes)
            WriteFootnote(writer, note);
        writer.Write("</ol></section>\n");
    }

    private void WriteFootnote(TextWriter writer, Footnote note)
    {
        var name = context.Places.Footnote(note.Ordinal);
        writer.Write($"{context.Markup.BeforeNote} id=\"{note.Id}\">");
        HistoryHtml.WriteFormerIds(writer, context.History, note.Id);
        var blocks = new BlockHtml(writer, context, name);
        foreach (var block in note.Blocks)
            WriteInFootnote(writer, block, blocks);
        for (var mention = 0; mention < note.ReferenceIds.Length; mention++)
        {
            var words = mention == 0 ? context.Strings.Format("footnote-back", name) : context.Strings.Format("footnote-back-again", name, mention + 1);
            writer.Write($"<a class=\"back\" href=\"#{note.ReferenceIds[mention]}\"{context.Markup.BackLink}");
            HtmlText.WriteAttribute(writer, "aria-label", words);
            writer.Write(">↩</a>\n");
        }

        HistoryHtml.WriteCorrections(writer, context.History, note.Id, context.Strings);
        writer.Write(context.Markup.AfterNote);
    }

    // A footnote is cited by its own number; a paragraph number inside it would only be noise.
    private void WriteInFootnote(TextWriter writer, Block block, BlockHtml blocks)
    {
        if (block is not ParagraphBlock paragraph)
        {
            blocks.Write(block);
            return;
        }

        writer.Write("<p>");
        InlineHtml.Write(writer, paragraph.Content, context);
        writer.Write("</p>\n");
    }
}
