using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>A report as one page speaks of it, for the parts that several templates share.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Report">The report.</param>
public sealed record FramedReport(PageFrame Frame, ReportEntry Report);
