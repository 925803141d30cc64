using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>Writes the blocks of a body as HTML, one after the other: the headings that it has passed name the paragraphs that follow.</summary>
/// <param name="writer">The page.</param>
/// <param name="context">What the HTML depends on besides the blocks.</param>
/// <param name="division">The name of the document or the footnote that the blocks are in.</param>
internal sealed class BlockHtml(TextWriter writer, BodyContext context, string division)
{
    private string _division = division;

    /// <summary>Writes a block with everything in it.</summary>
    public void Write(Block block)
    {
        var id = BodyWalk.IdOf(block);
        if (id is not null)
            HistoryHtml.WriteFormerIds(writer, context.History, id);
        WriteBlock(block);
        if (id is not null)
            HistoryHtml.WriteCorrections(writer, context.History, id, context.Strings);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteAll("blockquote", quote.Blocks);
                break;
            case TableBlock table:
                TableHtml.Write(writer, table, context.Places.Report.Table(_division, table.Ordinal), context);
                break;
            default:
                WriteRareBlock(block);
                break;
        }
    }

    private void WriteRareBlock(Block block)
    {
        switch (block)
        {
            case DefinitionListBlock definitions:
                WriteDefinitions(definitions);
                break;
            case PreformattedBlock preformatted:
                WritePreformatted(preformatted);
                break;
            case WithdrawnBlock withdrawn:
                WriteWithdrawn(withdrawn);
                break;
            case RuleBlock:
                writer.Write($"<hr{context.Markup.EndOfVoid}\n");
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name}.");
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        _division = context.Places.Report.Below(heading, _division);
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

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        writer.Write($"<p id=\"{paragraph.Id}\">");
        context.Markup.WriteNumber(writer, new PlaceNumber(paragraph.Id, paragraph.Ordinal, context.Places.Report.Paragraph(_division, paragraph.Ordinal)));
        InlineHtml.Write(writer, paragraph.Content, context);
        writer.Write("</p>\n");
        if (context.Notes.TryGetValue(paragraph.Id, out var note))
            WriteNote(note);
    }

    // Behind the paragraph, so that copied text holds the words of the report only.
    private void WriteNote(BodyNote note)
    {
        writer.Write("<p class=\"repeated\" role=\"note\"><a");
        HtmlText.WriteAttribute(writer, "href", note.Href);
        writer.Write('>');
        HtmlText.Write(writer, note.Words);
        writer.Write("</a></p>\n");
    }

    private void WriteList(ListBlock list)
    {
        writer.Write(list.Start switch
        {
            null => "<ul>\n",
            1 => "<ol>\n",
            _ => string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{list.Start}\">\n"),
        });
        foreach (var item in list.Items)
            WriteAll("li", item);
        writer.Write(list.Start is null ? "</ul>\n" : "</ol>\n");
    }

    private void WriteAll(string element, ImmutableArray<Block> blocks)
    {
        writer.Write($"<{element}>");
        foreach (var block in blocks)
            Write(block);
        writer.Write($"</{element}>\n");
    }

    private void WriteDefinitions(DefinitionListBlock definitions)
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

            WriteAll("dd", item.Explanation);
        }

        writer.Write("</dl>\n");
    }

    private void WritePreformatted(PreformattedBlock block)
    {
        var place = context.Places.Report.Paragraph(_division, block.Ordinal);
        writer.Write($"<div class=\"pre\" id=\"{block.Id}\" tabindex=\"0\" role=\"region\"");
        HtmlText.WriteAttribute(writer, "aria-label", place);
        writer.Write('>');
        context.Markup.WriteNumber(writer, new PlaceNumber(block.Id, block.Ordinal, place));
        writer.Write("<pre><code>");
        HtmlText.Write(writer, block.Text);
        writer.Write("</code></pre></div>\n");
    }

    // Whoever follows an old link finds the place, and why nothing is there.
    private void WriteWithdrawn(WithdrawnBlock block)
    {
        foreach (var id in block.InnerIds)
        {
            HistoryHtml.WriteFormerIds(writer, context.History, id);
            HistoryHtml.WriteAnchor(writer, id);
        }

        writer.Write(block.Id is null ? "<p class=\"withdrawn\">" : $"<p class=\"withdrawn\" id=\"{block.Id}\">");
        if (block.Id is { } own)
            context.Markup.WriteNumber(writer, new PlaceNumber(own, block.Ordinal, context.Places.Report.Paragraph(_division, block.Ordinal)));
        HtmlText.Write(writer, WithdrawnText.Of(context.Strings, block.Withdrawn));
        InlineHtml.Write(writer, [.. block.Mentions], context);
        writer.Write("</p>\n");
    }
}
