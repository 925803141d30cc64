using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>A body as HTML. Paragraph numbers are attributes shown by the stylesheet, so that copied text holds the report's words only.</summary>
/// <param name="body">The body.</param>
/// <param name="context">What else its HTML depends on.</param>
public sealed class BodyHtml(Body body, BodyContext context) : IHtmlContent
{
    /// <summary>Writes the HTML; the encoder is not used, since <see cref="HtmlText"/> leaves Vietnamese letters as they are.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var places = new PlaceNames(context);
        foreach (var block in body.Blocks)
            Write(writer, block, places);
        if (!body.Footnotes.IsEmpty)
            WriteFootnotes(writer, places);
    }

    private void Write(TextWriter writer, Block block, PlaceNames places)
    {
        switch (block)
        {
            case HeadingBlock heading:
                places.Enter(heading);
                WriteHeading(writer, heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(writer, paragraph, places);
                break;
            case ListBlock list:
                WriteList(writer, list, places);
                break;
            case QuoteBlock quote:
                WriteAll(writer, "blockquote", quote.Blocks, places);
                break;
            case TableBlock table:
                TableHtml.Write(writer, table, places.Table(table.Ordinal), context);
                break;
            case DefinitionListBlock definitions:
                WriteDefinitions(writer, definitions, places);
                break;
            case PreformattedBlock preformatted:
                WritePreformatted(writer, preformatted, places);
                break;
            case RuleBlock:
                writer.Write("<hr>\n");
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(TextWriter writer, HeadingBlock heading)
    {
        var name = "h" + Math.Min(6, context.TopHeading + heading.Level - 1).ToString(CultureInfo.InvariantCulture);
        writer.Write($"<{name} id=\"{heading.Id}\">");
        if (heading.Number.Length > 0)
        {
            writer.Write("<span class=\"n\">");
            HtmlText.Write(writer, heading.Number);
            writer.Write("</span> ");
        }

        InlineHtml.Write(writer, heading.Title, context);
        writer.Write($"</{name}>\n");
    }

    private void WriteParagraph(TextWriter writer, ParagraphBlock paragraph, PlaceNames places)
    {
        writer.Write($"<p id=\"{paragraph.Id}\">");
        WriteNumber(writer, paragraph.Id, paragraph.Ordinal, places.Paragraph(paragraph.Ordinal));
        InlineHtml.Write(writer, paragraph.Content, context);
        writer.Write("</p>\n");
    }

    /// <summary>Writes the link that carries a paragraph's number and is its permanent address.</summary>
    public static void WriteNumber(TextWriter writer, string id, int ordinal, string place)
    {
        var number = ordinal.ToString(CultureInfo.InvariantCulture);
        writer.Write($"<a class=\"pn\" href=\"#{id}\" data-n=\"{number}\"");
        HtmlText.WriteAttribute(writer, "aria-label", place);
        writer.Write("></a>");
    }

    private void WriteList(TextWriter writer, ListBlock list, PlaceNames places)
    {
        writer.Write(list.Start switch
        {
            null => "<ul>\n",
            1 => "<ol>\n",
            _ => string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\">\n"),
        });
        foreach (var item in list.Items)
            WriteAll(writer, "li", item, places);
        writer.Write(list.Start is null ? "</ul>\n" : "</ol>\n");
    }

    private void WriteAll(TextWriter writer, string element, ImmutableArray<Block> blocks, PlaceNames places)
    {
        writer.Write($"<{element}>");
        foreach (var block in blocks)
            Write(writer, block, places);
        writer.Write($"</{element}>\n");
    }

    private void WriteDefinitions(TextWriter writer, DefinitionListBlock definitions, PlaceNames places)
    {
        writer.Write("<dl>\n");
        foreach (var item in definitions.Items)
        {
            foreach (var term in item.Terms)
            {
                writer.Write("<dt>");
                InlineHtml.Write(writer, term, context);
                writer.Write("</dt>\n");
            }

            WriteAll(writer, "dd", item.Explanation, places);
        }

        writer.Write("</dl>\n");
    }

    private static void WritePreformatted(TextWriter writer, PreformattedBlock block, PlaceNames places)
    {
        writer.Write($"<div class=\"pre\" id=\"{block.Id}\" tabindex=\"0\" role=\"region\"");
        HtmlText.WriteAttribute(writer, "aria-label", places.Paragraph(block.Ordinal));
        writer.Write('>');
        WriteNumber(writer, block.Id, block.Ordinal, places.Paragraph(block.Ordinal));
        writer.Write("<pre><code>");
        HtmlText.Write(writer, block.Text);
        writer.Write("</code></pre></div>\n");
    }

    private void WriteFootnotes(TextWriter writer, PlaceNames places)
    {
        var heading = "h" + context.TopHeading.ToString(CultureInfo.InvariantCulture);
        writer.Write($"<section class=\"notes\"><{heading} class=\"notes-title\">");
        HtmlText.Write(writer, context.Strings["footnotes"]);
        writer.Write($"</{heading}>\n<ol>\n");
        foreach (var note in body.Footnotes)
        {
            writer.Write($"<li id=\"{note.Id}\">");
            foreach (var block in note.Blocks)
                WriteInFootnote(writer, block, places);
            foreach (var mention in note.ReferenceIds)
            {
                writer.Write($"<a class=\"back\" href=\"#{mention}\"");
                HtmlText.WriteAttribute(writer, "aria-label", context.Strings.Format("footnote-back", note.Ordinal));
                writer.Write(">↩</a>\n");
            }

            writer.Write("</li>\n");
        }

        writer.Write("</ol></section>\n");
    }

    // A footnote is cited by its own number; a paragraph number inside it would only be noise.
    private void WriteInFootnote(TextWriter writer, Block block, PlaceNames places)
    {
        if (block is not ParagraphBlock paragraph)
        {
            Write(writer, block, places);
            return;
        }

        writer.Write("<p>");
        InlineHtml.Write(writer, paragraph.Content, context);
        writer.Write("</p>\n");
    }
}
