namespace SiteGen.Pages;

/// <summary>How large a site is.</summary>
/// <param name="Reports">Reports in the archive.</param>
/// <param name="Sections">Sections that readers can read.</param>
/// <param name="Pages">HTML pages.</param>
/// <param name="Bytes">The size of all files.</param>
internal sealed record SiteCounts(int Reports, int Sections, int Pages, long Bytes)
{
    /// <summary>Counts a site that was written.</summary>
    public static SiteCounts Of(SitePlan plan, long bytes) =>
        new(plan.Archive.Reports.Count(), plan.Archive.Reports.Sum(report => report.SectionCount), plan.Pages, bytes);
}
