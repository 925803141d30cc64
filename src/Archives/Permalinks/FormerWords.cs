using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;

namespace SiteGen.Archives.Permalinks;

/// <summary>Puts the words that stood in a document before its corrections back: those of its source.</summary>
internal static class FormerWords
{
    /// <summary>The report as it was first published.</summary>
    public static ReportDocument Restore(ReportDocument report, ImmutableArray<PlacedCorrection> corrections)
    {
        var former = FirstOf(corrections, report.Folder + "index.html");
        var title = former.GetValueOrDefault("", report.FrontMatter.Title.Value);
        return report with { FrontMatter = report.FrontMatter with { Title = report.FrontMatter.Title.With(title) }, Body = Restore(report.Body, former) };
    }

    /// <summary>The section as it was first published.</summary>
    public static SectionDocument Restore(Section section, ImmutableArray<PlacedCorrection> corrections)
    {
        var former = FirstOf(corrections, section.Path);
        var document = section.Document;
        var heading = former.GetValueOrDefault(section.Id, $"{section.Number} {section.Title}");
        var title = heading.StartsWith(section.Number + " ", StringComparison.Ordinal) ? heading[(section.Number.Length + 1)..] : heading;
        return document with
        {
            FrontMatter = document.FrontMatter with { Title = document.FrontMatter.Title.With(title) },
            Body = Restore(document.Body, former),
        };
    }

    // The words before the first correction are those of the source.
    private static Dictionary<string, string> FirstOf(ImmutableArray<PlacedCorrection> corrections, string page) =>
        corrections.Where(placed => placed.Address.Path == page)
            .GroupBy(placed => placed.Address.Id ?? "", StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Correction.Former, StringComparer.Ordinal);

    private static Body Restore(Body body, Dictionary<string, string> former) => former.Count == 0 ? body : new Body(
        Restore(body.Blocks, former),
        [
            .. body.Footnotes.Select(note =>
                former.TryGetValue(note.Id, out var words) ? note with { Blocks = [Paragraph(note.Blocks[0].Location, words)] } : note)
        ]);

    private static ImmutableArray<Block> Restore(ImmutableArray<Block> blocks, Dictionary<string, string> former) =>
        [.. blocks.Select(block => Restore(block, former))];

    private static Block Restore(Block block, Dictionary<string, string> former) => block switch
    {
        ListBlock list => list with { Items = [.. list.Items.Select(item => Restore(item, former))] },
        QuoteBlock quote => quote with { Blocks = Restore(quote.Blocks, former) },
        DefinitionListBlock definitions => definitions with
        {
            Items = [.. definitions.Items.Select(item => item with { Explanation = Restore(item.Explanation, former) })],
        },
        _ => BodyWalk.IdOf(block) is { } id && former.TryGetValue(id, out var words) ? Paragraph(block.Location, words) : block,
    };

    private static ParagraphBlock Paragraph(SourceLocation location, string words) => new(location, "", 0, [new TextInline(words)]);
}
