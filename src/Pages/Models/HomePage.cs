using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>The first page: what this is, which terms there are, how to find something.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Archive">The archive, terms oldest first.</param>
/// <param name="Newest">At most ten reports, the newest first.</param>
public sealed record HomePage(PageFrame Frame, Archive Archive, ImmutableArray<ReportEntry> Newest)
{
    /// <summary>The organisations that have pages, in the order of a list.</summary>
    public ImmutableArray<Organisation> Organisations { get; init; } = [];

    /// <summary>The reports themselves, where there are so few that a time line and a list of the newest would say nothing.</summary>
    public ImmutableArray<ReportOpening> Openings { get; init; } = [];

    /// <summary>The page with all reports; null when this page has them all.</summary>
    public PagePath? AllReports { get; init; }
}
