using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>How a report begins, for a home page that has room for it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Contents">Its contents.</param>
/// <param name="FirstWords">The beginning of its first paragraph; empty when it has none.</param>
public sealed record ReportOpening(ReportEntry Report, Contents Contents, string FirstWords);
