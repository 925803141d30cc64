using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>A table of reports with their raw files and checksums.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Reports">The reports, in the order of the table.</param>
public sealed record SourceTable(PageFrame Frame, IEnumerable<ReportEntry> Reports);
