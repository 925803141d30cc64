using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;

namespace SiteGen.Disclosure.Words;

/// <summary>The words of a Markdown file as they are published: its front matter, line by line, and its text.</summary>
internal static class MarkdownPieces
{
    private static readonly SearchValues<char> OfKeys = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-0123456789");

    /// <summary>The lines of front matter without their keys; comments are published too.</summary>
    public static IEnumerable<TextPiece> OfFrontMatter(Located<string> lines)
    {
        foreach (var (number, line) in lines.Value.Split('\n').Index())
        {
            var start = ValueOf(line);
            var location = lines.Location with { Line = lines.Location.Line + number };
            if (!line.AsSpan(0, start).Contains("sha256", StringComparison.Ordinal))
                yield return new TextPiece(line[start..], "", index => location with { Column = start + index + 1 });
        }
    }

    /// <summary>The words of a body: paragraphs, cells, footnotes, and what pictures and links say.</summary>
    public static IEnumerable<TextPiece> OfBody(Body body) =>
        BodyWalk.Blocks(body).SelectMany(block => OfBlock(block).Concat(OfTargets(block)));

    private static IEnumerable<TextPiece> OfBlock(Block block) => block switch
    {
        HeadingBlock heading => [TextPiece.At(block.Location, $"{heading.Number} {InlineText.Of(heading.Title)}".TrimStart())],
        ParagraphBlock paragraph => [Lines(InlineText.Of(paragraph.Content), block.Location)],
        TableBlock table => TablePieces.Of([.. table.AllRows.Select(RowOf)], block.Location),
        // What a term is called says what its explanation is.
        DefinitionListBlock definitions => definitions.Items.SelectMany(item =>
            item.Terms.Select(term => TextPiece.At(block.Location, InlineText.Of(term) + ":"))
                .Concat(item.Explanation.SelectMany(BodyWalk.Blocks).SelectMany(inner => OfBlock(inner)))),
        PreformattedBlock preformatted => [Lines(preformatted.Text, block.Location)],
        _ => [],
    };

    private static IEnumerable<TextPiece> OfTargets(Block block) => BodyWalk.InlinesOf(block).SelectMany(inline => inline switch
    {
        ImageInline image => [TextPiece.At(image.Target.Location, image.Alternative), TextPiece.At(image.Target.Location, image.Title ?? "")],
        LinkInline link => [TextPiece.At(link.Target.Location, link.Target.Value), TextPiece.At(link.Target.Location, link.Title ?? "")],
        _ => Enumerable.Empty<TextPiece>(),
    }).Where(piece => piece.Text.Length > 0);

    private static ImmutableArray<TablePieces.Cell> RowOf(ImmutableArray<TableCell> row) =>
        [.. row.Select(cell => new TablePieces.Cell(InlineText.Of(cell.Content), cell.ColumnSpan))];

    private static TextPiece Lines(string text, SourceLocation start) => new(text, "", index =>
        text.AsSpan(0, Math.Min(index, text.Length)).Count('\n') is > 0 and var lines ? start with { Line = start.Line + lines, Column = 1 } : start);

    // Behind the key, a dash of a list, a quotation mark.
    private static int ValueOf(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '-' or '#')
            start++;
        var colon = line.IndexOf(": ", start, StringComparison.Ordinal);
        var isKey = colon > start && line.AsSpan(start, colon - start).IndexOfAnyExcept(OfKeys) < 0;
        start = isKey ? colon + 2 : start;
        return start < line.Length && line[start] is '\'' or '"' ? start + 1 : start;
    }
}
