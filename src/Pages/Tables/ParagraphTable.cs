using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Tables;

/// <summary>Every paragraph of the archive as a table for programs.</summary>
internal static class ParagraphTable
{
    /// <summary>Its columns.</summary>
    public static ImmutableArray<TableColumn<ParagraphRow>> Columns { get; } =
    [
        new("address", "string", "column-address", row => $"{row.Text.Path}#{row.Id}"),
        new("place", "string", "column-place", row => row.Place),
        new("text", "string", "column-text", row => row.Words),
        new("section", "string", "column-section", row => row.Text is Section section ? section.Title : ""),
        new("term", "string", "column-term", row => row.Report.Term.ToString()),
        new("organisation", "string", "column-organisation", row => row.Report.FrontMatter.Organisation ?? ""),
        new("report", "string", "column-report", row => row.Report.Title),
        new("language", "string", "column-language", row => row.Report.Language),
    ];

    /// <summary>The paragraphs, tables and preformatted texts of all reports, in their order.</summary>
    public static byte[] Render(SiteContext context) => TableText.Of(
        Columns,
        from report in context.Archive.Reports
        from text in report.Texts
        from block in BodyWalk.Blocks(text.Body)
        let id = BodyWalk.IdOf(block)
        let words = TryWords(block)
        where id is not null && words is not null
        select new ParagraphRow(report, text, id, words) { Place = context.Names.Places(report).Find(id) ?? "" });

    // Cells of a row have " | " between them.
    private static string? TryWords(Block block) => block switch
    {
        ParagraphBlock paragraph => InlineText.Of(paragraph.Content),
        PreformattedBlock preformatted => preformatted.Text,
        TableBlock table => string.Join('\n', table.AllRows.Select(row => string.Join(" | ", row.Select(cell => InlineText.Of(cell.Content))))),
        _ => null,
    };
}
