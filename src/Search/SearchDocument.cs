using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Search;

/// <summary>A page with paragraphs: a section, or the preamble of a report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Section">The section; null for the preamble.</param>
/// <param name="Paragraphs">Its paragraphs in reading order, footnotes at the end.</param>
public sealed record SearchDocument(ReportEntry Report, Section? Section, ImmutableArray<SearchParagraph> Paragraphs)
{
    /// <summary>Its page.</summary>
    public string Path => Section?.Path ?? Report.Path;

    /// <summary>The documents of an archive, in its order. No text is read yet.</summary>
    public static ImmutableArray<SearchDocument> Of(Archive archive) =>
        [.. archive.Reports.SelectMany(report => report.Sections
            .Select(section => new SearchDocument(report, section, SearchParagraphs.Of(section.Document.Body, section.Title)))
            .Prepend(new SearchDocument(report, null, SearchParagraphs.Of(report.Document.Body, report.Title))))];
}
