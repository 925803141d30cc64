using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>All reports of the archive, by term.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Terms">The terms, the newest first, with their reports.</param>
public sealed record ReportsPage(PageFrame Frame, ImmutableArray<ReportGroup> Terms);
