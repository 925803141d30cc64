using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>A raw report, understood: what it says of itself and its text in order, not yet written as Markdown.</summary>
/// <param name="FrontMatter">Its header; places are those in the source.</param>
/// <param name="Preamble">What stands before the first section.</param>
/// <param name="Sections">The sections in order.</param>
internal sealed record Report(ReportFrontMatter FrontMatter, ImmutableArray<ReportBlock> Preamble, ImmutableArray<ReportSection> Sections)
{
    /// <summary>The footnotes by their numbers in the source; their mentions are <see cref="MentionCodes"/> in the text.</summary>
    public ImmutableArray<ReportFootnote> Footnotes { get; init; } = [];
}

/// <summary>A footnote.</summary>
/// <param name="Number">Its number in the source, from 1.</param>
/// <param name="Paragraphs">Its words, white space collapsed.</param>
/// <param name="Line">The source's first line of text that mentions it; null when only other footnotes do.</param>
internal sealed record ReportFootnote(int Number, ImmutableArray<string> Paragraphs, int? Line)
{
    public static ImmutableArray<ReportFootnote> Of(SourceFile source)
    {
        var mentions = source.Lines
            .Where(line => line.IsText)
            .SelectMany(line => MentionCodes.FootnotesIn(line.Text).Select(note => (Note: note, line.Number)))
            .GroupBy(mention => mention.Note)
            .ToDictionary(same => same.Key, same => same.First().Number);
        return [.. source.Lines
            .Where(line => line.Footnote is not null && line.LeftOut is null)
            .GroupBy(line => line.Footnote!.Value)
            .Select(note => new ReportFootnote(
                note.Key,
                [.. note.Select(line => VietnameseText.CollapseWhiteSpace(line.Text)).Where(text => text.Length > 0)],
                mentions.TryGetValue(note.Key, out var line) ? line : null))];
    }
}
