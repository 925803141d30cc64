using System.Collections.Immutable;
using SiteGen.Documents.Bodies;

namespace SiteGen.Tests.Specs;

/// <summary>Shows a body as readable lines: the kind of each block, its id, then its words; what is inside is indented.</summary>
public static class BodyDump
{
    public static string Of(Body body)
    {
        var lines = new List<string>();
        Blocks(lines, "", body.Blocks);
        foreach (var footnote in body.Footnotes)
        {
            lines.Add($"note {footnote.Id} ← {string.Join(", ", footnote.ReferenceIds)}");
            Blocks(lines, "  ", footnote.Blocks);
        }

        return string.Join('\n', lines.Select(line => line.TrimEnd()));
    }

    private static void Blocks(List<string> lines, string indent, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Block(lines, indent, block);
    }

    private static void Block(List<string> lines, string indent, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                lines.Add($"{indent}h{heading.Level} {heading.Id} ({heading.Number}) {Inlines(heading.Title)}");
                break;
            case ParagraphBlock paragraph:
                lines.Add($"{indent}p{paragraph.Ordinal} {paragraph.Id} {Inlines(paragraph.Content)}");
                break;
            case ListBlock list:
                lines.Add($"{indent}list {list.Start}{list.Bullet}");
                foreach (var item in list.Items)
                {
                    lines.Add($"{indent}  item");
                    Blocks(lines, indent + "    ", item);
                }

                break;
            case QuoteBlock quote:
                lines.Add($"{indent}quote");
                Blocks(lines, indent + "  ", quote.Blocks);
                break;
            case TableBlock table:
                lines.Add($"{indent}table{table.Ordinal} {table.Id} {string.Join(' ', table.Alignments).ToLowerInvariant()}");
                foreach (var row in table.AllRows)
                    lines.Add($"{indent}  {string.Join(" | ", row.Select(Cell))}");
                break;
            case DefinitionListBlock definitions:
                lines.Add($"{indent}definitions");
                foreach (var item in definitions.Items)
                {
                    lines.Add($"{indent}  {string.Join(" / ", item.Terms.Select(Inlines))}");
                    Blocks(lines, indent + "    ", item.Explanation);
                }

                break;
            case PreformattedBlock preformatted:
                lines.Add($"{indent}pre{preformatted.Ordinal} {preformatted.Id} {preformatted.Text.Replace("\n", "⏎")}");
                break;
            case RuleBlock:
                lines.Add($"{indent}rule");
                break;
        }
    }

    private static string Cell(TableCell cell) =>
        (cell.IsHeader ? "{th} " : "") + (cell is { ColumnSpan: 1, RowSpan: 1 } ? "" : $"{{{cell.ColumnSpan}×{cell.RowSpan}}} ") + Inlines(cell.Content);

    private static string Inlines(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Inline));

    private static string Inline(Inline inline) => inline switch
    {
        TextInline text => text.Text.Replace("\n", "⏎"),
        EmphasisInline emphasis => $"{{{emphasis.Kind.ToString().ToLowerInvariant()} {Inlines(emphasis.Content)}}}",
        CodeInline code => $"{{code {code.Text}}}",
        LinkInline link => $"{{link {link.Target.Value}{Title(link.Title)} {Inlines(link.Content)}}}",
        ImageInline image => $"{{image {image.Target.Value}{Title(image.Title)} {image.Alternative}}}",
        FootnoteReferenceInline reference => $"{{{reference.Id} → {reference.FootnoteId}}}",
        _ => "{break}",
    };

    private static string Title(string? title) => title is null ? "" : $" \"{title}\"";
}
