using SiteGen.Text;

namespace SiteGen.Archives.Withdrawals;

/// <summary>The pages of organisations of which every report was withdrawn. Each goes with the first of them.</summary>
/// <param name="living">The reports that are still published.</param>
/// <param name="recorded">What was published.</param>
internal sealed class WithdrawnOrganisations(IEnumerable<ReportEntry> living, RecordedIds recorded)
{
    private readonly HashSet<PagePath> _told = [.. living.SelectMany(PathsOf)];

    /// <summary>The page of a withdrawn report's organisation, where it was published and nothing else is left of it.</summary>
    public IEnumerable<PagePath> LastOf(ReportEntry report) =>
        [.. PathsOf(report).Where(path => recorded.PagesIn(FolderPath.Of(path)).Any() && _told.Add(path))];

    private static IEnumerable<PagePath> PathsOf(ReportEntry report) =>
        report.FrontMatter.Organisation is { } name ? [Organisations.PathOf(name, report.Addresses)] : [];
}
