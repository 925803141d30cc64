using System.Collections.Immutable;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Finds the paragraphs of a body, each with the headings above it.</summary>
internal sealed class SearchParagraphs
{
    private readonly ImmutableArray<SearchParagraph>.Builder _found = ImmutableArray.CreateBuilder<SearchParagraph>();
    private ImmutableArray<string> _headings;

    private SearchParagraphs(string title) => _headings = [title];

    /// <summary>The paragraphs in reading order; a footnote is one, at the end.</summary>
    public static ImmutableArray<SearchParagraph> Of(Body body, string title)
    {
        var paragraphs = new SearchParagraphs(title);
        foreach (var block in body.Blocks)
            paragraphs.Add(block, []);
        foreach (var note in body.Footnotes)
            paragraphs._found.Add(new SearchParagraph(note.Id, [title], () => WordsOf(note.Blocks)));
        return paragraphs._found.DrainToImmutable();
    }

    // The terms of a definition list have no address of their own: their words are found with the first paragraph that explains them.
    private void Add(Block block, ImmutableArray<ImmutableArray<Inline>> terms)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _headings = [.. _headings.Take(heading.Level), InlineText.Of(heading.Title)];
                break;
            case ParagraphBlock paragraph:
                _found.Add(new SearchParagraph(paragraph.Id, _headings, () => Line(terms.Add(paragraph.Content))));
                break;
            case TableBlock table:
                _found.Add(new SearchParagraph(table.Id, _headings, () => WordsOf([table])));
                break;
            case PreformattedBlock preformatted:
                _found.Add(new SearchParagraph(preformatted.Id, _headings, () => WordsOf([preformatted])));
                break;
            case ListBlock list:
                foreach (var inner in list.Items.SelectMany(item => item))
                    Add(inner, []);
                break;
            case QuoteBlock quote:
                foreach (var inner in quote.Blocks)
                    Add(inner, []);
                break;
            case DefinitionListBlock definitions:
                foreach (var item in definitions.Items)
                    AddDefinition(item);
                break;
        }
    }

    private void AddDefinition(Definition item)
    {
        for (var i = 0; i < item.Explanation.Length; i++)
            Add(item.Explanation[i], i == 0 ? item.Terms : []);
    }

    private static string WordsOf(IEnumerable<Block> blocks) => Join(blocks.SelectMany(block => block switch
    {
        ParagraphBlock paragraph => [InlineText.Of(paragraph.Content)],
        TableBlock table => table.AllRows.SelectMany(row => row).Select(cell => InlineText.Of(cell.Content)),
        PreformattedBlock preformatted => [preformatted.Text],
        ListBlock list => list.Items.Select(item => WordsOf(item)),
        QuoteBlock quote => [WordsOf(quote.Blocks)],
        DefinitionListBlock definitions => definitions.Items.Select(item => $"{Line(item.Terms)} {WordsOf(item.Explanation)}"),
        _ => Enumerable.Empty<string>(),
    }));

    private static string Line(ImmutableArray<ImmutableArray<Inline>> parts) => Join(parts.Select(InlineText.Of));

    private static string Join(IEnumerable<string> parts) =>
        string.Join($" {SearchParagraph.CellSeparator} ", parts.Select(VietnameseText.CollapseWhiteSpace).Where(part => part.Length > 0));
}
