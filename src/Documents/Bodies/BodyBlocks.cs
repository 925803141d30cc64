using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Numbering;
using Md = Markdig.Syntax;

namespace SiteGen.Documents.Bodies;

/// <summary>Turns the library's blocks into ours, and gives them their ids.</summary>
internal sealed class BodyBlocks(BodySource source, BodyInlines inlines, PlaceIds ids, DiagnosticBag diagnostics)
{
    public ImmutableArray<Block> Read(Md.ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var child in container)
        {
            if (Block(child) is { } block)
                blocks.Add(block with { LastLine = source.At(child.Span.End).Line });
        }

        return blocks.ToImmutable();
    }

    // Null for what is no text: definitions of links and footnotes, blank lines, HTML.
    private Block? Block(Md.Block block)
    {
        var location = source.At(block.Span.Start);
        switch (block)
        {
            case Md.HeadingBlock heading:
                return Heading(heading, location);
            case Md.ParagraphBlock paragraph:
                return Paragraph(paragraph, location);
            case Md.ListBlock list:
                return List(list, location);
            case Md.QuoteBlock quote:
                return new QuoteBlock(location, Read(quote));
            case Table table:
                return Table(table, location);
            case DefinitionList list:
                return Definitions(list, location);
            case Md.CodeBlock code:
                return Preformatted(code, location);
            case Md.ThematicBreakBlock:
                return new RuleBlock(location);
            case Md.HtmlBlock html:
                return HtmlTable(html, location);
            default:
                return null;
        }
    }

    private HeadingBlock Heading(Md.HeadingBlock heading, SourceLocation location)
    {
        var title = inlines.Read(heading.Inline);
        if (heading.Parent is not Md.MarkdownDocument)
            diagnostics.Add(MarkdownProblems.HeadingInside(location, InlineText.Of(title)));
        if (heading is { IsSetext: true, Level: 2 })
            diagnostics.Add(MarkdownProblems.HeadingUnderlined(location, InlineText.Of(title)));
        if (string.IsNullOrWhiteSpace(InlineText.Of(title)))
            diagnostics.Add(MarkdownProblems.HeadingEmpty(location));
        var number = title is [TextInline first, ..] ? HeadingNumber.TryParse(first.Text) : null;
        var place = ids.NextHeading(heading.Level, number?.Parts ?? []);
        if (place.Repeated)
            diagnostics.Add(MarkdownProblems.HeadingNumberRepeated(location, InlineText.Of(title), place.Id));
        return number is null
            ? new HeadingBlock(location, place.Level, place.Id, "", title)
            : new HeadingBlock(location, place.Level, place.Id, number.Written, After(number, title));
    }

    private static ImmutableArray<Inline> After(HeadingNumber number, ImmutableArray<Inline> title)
    {
        var rest = title.RemoveAt(0);
        return number.Title.Length == 0 ? rest : rest.Insert(0, new TextInline(number.Title));
    }

    // A paragraph that only defined links has no words left.
    private ParagraphBlock? Paragraph(Md.ParagraphBlock paragraph, SourceLocation location)
    {
        var content = inlines.Read(paragraph.Inline);
        if (content.IsEmpty)
            return null;
        var (id, ordinal) = ids.NextParagraph();
        return new ParagraphBlock(location, id, ordinal, content);
    }

    private ListBlock List(Md.ListBlock list, SourceLocation location)
    {
        var start = list.IsOrdered ? int.Parse(list.OrderedStart ?? "1", CultureInfo.InvariantCulture) : (int?)null;
        if (start is { } first)
            BodyLists.ReportNumbers(list, first, source, diagnostics);
        return new ListBlock(
            location,
            list.IsOrdered ? list.OrderedDelimiter : list.BulletType,
            start,
            [.. list.OfType<Md.ListItemBlock>().Select(Read)]);
    }

    private TableBlock Table(Table table, SourceLocation location)
    {
        var (id, ordinal) = ids.NextParagraph();
        var rows = table.OfType<TableRow>()
            .Select(row => BodyTables.Cells(row).Select(cell => new TableCell(inlines.Read(cell))).ToImmutableArray())
            .ToImmutableArray();
        return new TableBlock(location, id, ordinal, BodyTables.Alignments(table), rows[0], rows[1..]);
    }

    // The only HTML that means anything here: a table with merged cells, which Markdown cannot write.
    private TableBlock? HtmlTable(Md.HtmlBlock html, SourceLocation location)
    {
        if (BodyHtmlTable.TryRead(html.Lines.ToString(), inlines) is { } rows)
        {
            var (id, ordinal) = ids.NextParagraph();
            return new TableBlock(location, id, ordinal, [], [], rows);
        }

        inlines.RefuseHtml(html.Span.Start);
        return null;
    }

    private DefinitionListBlock Definitions(DefinitionList list, SourceLocation location)
    {
        var items = ImmutableArray.CreateBuilder<Definition>();
        foreach (var item in list.OfType<DefinitionItem>())
        {
            ImmutableArray<ImmutableArray<Inline>> terms = [.. item.OfType<DefinitionTerm>().Select(term => inlines.Read(term.Inline))];
            var explanation = Read(item);
            if (terms.IsEmpty && items.Count > 0)
                items[^1] = items[^1] with { Explanation = items[^1].Explanation.AddRange(explanation) };
            else
                items.Add(new Definition(terms, explanation));
        }

        return new DefinitionListBlock(location, items.ToImmutable());
    }

    private PreformattedBlock Preformatted(Md.CodeBlock code, SourceLocation location)
    {
        if (code is not Md.FencedCodeBlock)
            diagnostics.Add(MarkdownProblems.IndentedCode(location, source.LineAt(location)));
        var (id, ordinal) = ids.NextParagraph();
        return new PreformattedBlock(location, id, ordinal, VietnameseText.Nfc(code.Lines.ToString()));
    }
}
