using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The files that a page of a report was made from.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Report">The report.</param>
/// <param name="MarkdownPath">Its Markdown, below the site's root; null when that is not published.</param>
public sealed record PageFiles(PageFrame Frame, ReportEntry Report, string? MarkdownPath);
