using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>Visits every part of a body, in reading order.</summary>
internal static class BodyWalk
{
    /// <summary>Every block, also those inside lists, quotations, definitions and footnotes.</summary>
    public static IEnumerable<Block> Blocks(Body body) =>
        body.Blocks.SelectMany(Blocks).Concat(body.Footnotes.SelectMany(note => note.Blocks.SelectMany(Blocks)));

    /// <summary>A block and every block inside it.</summary>
    public static IEnumerable<Block> Blocks(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item.SelectMany(Blocks)).Prepend(block),
        QuoteBlock quote => quote.Blocks.SelectMany(Blocks).Prepend(block),
        DefinitionListBlock definitions => definitions.Items.SelectMany(item => item.Explanation.SelectMany(Blocks)).Prepend(block),
        _ => [block],
    };

    /// <summary>Every inline, also those inside emphasis and links.</summary>
    public static IEnumerable<Inline> Inlines(Body body) => Blocks(body).SelectMany(InlinesOf);

    /// <summary>What every link and picture leads to, as written.</summary>
    public static IEnumerable<Located<string>> Targets(Body body) => Inlines(body).Select(inline => inline switch
    {
        LinkInline link => link.Target,
        ImageInline image => image.Target,
        _ => (Located<string>?)null,
    }).OfType<Located<string>>();

    /// <summary>Every id, in reading order: headings, paragraphs, tables, footnotes and their mentions.</summary>
    public static IEnumerable<string> Ids(Body body) =>
        Blocks(body).SelectMany(Ids).Concat(body.Footnotes.Select(note => note.Id));

    /// <summary>A block's own id; null for blocks without one.</summary>
    public static string? IdOf(Block block) => block switch
    {
        HeadingBlock heading => heading.Id,
        ParagraphBlock paragraph => paragraph.Id,
        TableBlock table => table.Id,
        PreformattedBlock preformatted => preformatted.Id,
        WithdrawnBlock withdrawn => withdrawn.Id,
        _ => null,
    };

    /// <summary>The mentions of footnotes in a block itself.</summary>
    public static IEnumerable<FootnoteReferenceInline> Mentions(Block block) => InlinesOf(block).OfType<FootnoteReferenceInline>();

    /// <summary>How many places can be cited: paragraphs, list items, tables, preformatted texts.</summary>
    public static int CountParagraphs(Body body) => Blocks(body).Count(block => block is ParagraphBlock or TableBlock or PreformattedBlock);

    /// <summary>Every inline of a block itself, also those inside emphasis and links.</summary>
    public static IEnumerable<Inline> InlinesOf(Block block) => (block switch
    {
        HeadingBlock heading => heading.Title,
        ParagraphBlock paragraph => paragraph.Content,
        TableBlock table => table.AllRows.SelectMany(row => row).SelectMany(cell => cell.Content),
        DefinitionListBlock definitions => definitions.Items.SelectMany(item => item.Terms.SelectMany(term => term)),
        WithdrawnBlock withdrawn => withdrawn.Mentions,
        _ => Enumerable.Empty<Inline>(),
    }).SelectMany(WithInner);

    private static IEnumerable<Inline> WithInner(Inline inline) => inline switch
    {
        EmphasisInline emphasis => emphasis.Content.SelectMany(WithInner).Prepend(inline),
        LinkInline link => link.Content.SelectMany(WithInner).Prepend(inline),
        _ => [inline],
    };

    private static IEnumerable<string> Ids(Block block)
    {
        var mentions = Mentions(block).Select(mention => mention.Id);
        var ids = block is WithdrawnBlock withdrawn ? mentions.Concat(withdrawn.InnerIds) : mentions;
        return IdOf(block) is { } own ? ids.Prepend(own) : ids;
    }
}
