using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A long list of reports in groups, with an index of the groups above it.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Groups">The groups, in the order of the list.</param>
public sealed record ReportGroupList(PageFrame Frame, ImmutableArray<ReportGroup> Groups);
