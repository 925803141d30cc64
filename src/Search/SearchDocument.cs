using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>A page with paragraphs: a section, or the preamble of a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The section or the preamble.</param>
/// <param name="Paragraphs">Its paragraphs in reading order, footnotes at the end.</param>
internal sealed record SearchDocument(ReportEntry Report, ReportText Text, ImmutableArray<SearchParagraph> Paragraphs)
{
    public PagePath Path => Text.Path;

    /// <summary>The documents of an archive, in its order. No text is read yet.</summary>
    public static ImmutableArray<SearchDocument> Of(Archive archive) =>
        [.. archive.Reports.SelectMany(report => report.Texts
            .Select(text => new SearchDocument(report, text, SearchParagraphs.Of(text.Body, text.Title))))];
}
