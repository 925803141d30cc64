using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>The words of a body in order, without markup: for search, and for comparing with the source.</summary>
internal static class BodyText
{
    /// <summary>
    /// One entry for each heading, paragraph, table row, explained term and line of preformatted text. A heading has its number before it,
    /// a list item its bullet or number. The footnotes come at the end; mentions of footnotes and alternatives of images are no words.
    /// </summary>
    public static ImmutableArray<Located<string>> Of(Body body) => [.. OfBlocks(body), .. OfFootnotes(body)];

    /// <summary>The same without the footnotes.</summary>
    public static ImmutableArray<Located<string>> OfBlocks(Body body)
    {
        var lines = ImmutableArray.CreateBuilder<Located<string>>();
        Append(lines, body.Blocks);
        return lines.ToImmutable();
    }

    /// <summary>The words of the footnotes, in the order of their first mention.</summary>
    public static ImmutableArray<Located<string>> OfFootnotes(Body body)
    {
        var lines = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var footnote in body.Footnotes)
            Append(lines, footnote.Blocks);
        return lines.ToImmutable();
    }

    private static void Append(ImmutableArray<Located<string>>.Builder lines, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Append(lines, block);
    }

    private static void Append(ImmutableArray<Located<string>>.Builder lines, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(lines, block, $"{heading.Number} {InlineText.Of(heading.Title)}");
                break;
            case ParagraphBlock paragraph:
                Add(lines, block, InlineText.Of(paragraph.Content));
                break;
            case ListBlock list:
                AppendItems(lines, list);
                break;
            case QuoteBlock quote:
                Append(lines, quote.Blocks);
                break;
            case TableBlock table:
                foreach (var row in table.AllRows)
                    Add(lines, block, string.Join(' ', row.Select(cell => InlineText.Of(cell.Content))));
                break;
            case DefinitionListBlock definitions:
                AppendDefinitions(lines, definitions);
                break;
            case PreformattedBlock preformatted:
                foreach (var line in preformatted.Text.Split('\n'))
                    Add(lines, block, line);
                break;
        }
    }

    private static void AppendItems(ImmutableArray<Located<string>>.Builder lines, ListBlock list)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var sign = string.Create(CultureInfo.InvariantCulture, $"{number++}{list.Bullet}");
            var own = ImmutableArray.CreateBuilder<Located<string>>();
            Append(own, item);
            if (own.Count == 0 || item[0] is not ParagraphBlock)
                own.Insert(0, new Located<string>(sign, item.IsEmpty ? list.Location : item[0].Location));
            else
                own[0] = own[0].With($"{sign} {own[0].Value}");
            lines.AddRange(own);
        }
    }

    private static void AppendDefinitions(ImmutableArray<Located<string>>.Builder lines, DefinitionListBlock definitions)
    {
        foreach (var item in definitions.Items)
        {
            foreach (var term in item.Terms)
                Add(lines, definitions, InlineText.Of(term));
            Append(lines, item.Explanation);
        }
    }

    private static void Add(ImmutableArray<Located<string>>.Builder lines, Block block, string words)
    {
        var text = VietnameseText.CollapseWhiteSpace(words);
        if (text.Length > 0)
            lines.Add(new Located<string>(text, block.Location));
    }
}
