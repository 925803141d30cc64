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
                yield return new TextPiece(line[start..], "", index => location with { Column = start + index + 1 }) { Join = JoinOf(line) };
        }
    }

    /// <summary>The words of a body: paragraphs, cells, footnotes, and what pictures and links say.</summary>
    public static IEnumerable<TextPiece> OfBody(Body body) => BodyWalk.Blocks(body).SelectMany(OfBlock).Concat(BodyWalk.Blocks(body).SelectMany(OfTargets));

    private static IEnumerable<TextPiece> OfBlock(Block block) => block switch
    {
        HeadingBlock heading => [TextPiece.LineAt(block.Location, $"{heading.Number} {InlineText.Of(heading.Title)}".TrimStart())],
        ParagraphBlock paragraph => [Lines(InlineText.Of(paragraph.Content), block.Location)],
        TableBlock table => TablePieces.Of([.. table.AllRows.Select(RowOf)], block.Location),
        // What a term is called says what its explanation is.
        DefinitionListBlock definitions => definitions.Items.SelectMany(item =>
            item.Terms.Select(term => TextPiece.LineAt(block.Location, InlineText.Of(term) + ":"))
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

    private static TextPiece Lines(string text, SourceLocation start) => new(text, "", index => LineOf(text, index, start)) { Join = PieceJoin.GoesOn };

    private static SourceLocation LineOf(string text, int index, SourceLocation start) =>
        text.AsSpan(0, Math.Min(index, text.Length)).Count('\n') is > 0 and var lines ? start with { Line = start.Line + lines, Column = 1 } : start;

    // What has neither key nor dash goes on from the line above it.
    private static PieceJoin JoinOf(string line) => KeyEnd(line) > 0 || line.AsSpan().TrimStart().StartsWith('-') ? PieceJoin.Begins : PieceJoin.GoesOn;

    // Behind the key, a dash of a list, a quotation mark.
    private static int ValueOf(string line)
    {
        var start = Math.Max(BeginOf(line), KeyEnd(line));
        return start < line.Length && line[start] is '\'' or '"' ? start + 1 : start;
    }

    // Zero for a line without a key.
    private static int KeyEnd(string line)
    {
        var start = BeginOf(line);
        var colon = line.IndexOf(':', start);
        var isKey = colon > start && line.AsSpan(start, colon - start).IndexOfAnyExcept(OfKeys) < 0;
        return !isKey ? 0 : colon + 1 == line.Length ? line.Length : line[colon + 1] == ' ' ? colon + 2 : 0;
    }

    private static int BeginOf(string line)
    {
        var start = 0;
        while (start < line.Length && line[start] is ' ' or '-' or '#')
            start++;
        return start;
    }
}
