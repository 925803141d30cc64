using SiteGen.Archives;

namespace SiteGen.Pages.Building;

/// <summary>
/// How a report is cited: organisation, title, term, place, day, archive, address. The places of <c>{place}</c> and <c>{address}</c>
/// are filled in by the page, for the paragraph that the reader chooses.
/// </summary>
internal static class Citations
{
    /// <summary>The citation of a report as a whole.</summary>
    public static string OfReport(SiteContext context, ReportEntry report) => context.Strings.Format(
        "cite-report", Who(context, report), report.Title, report.Term, Day(context, report), context.Site.Title);

    public static string OfSection(SiteContext context, SectionOfReport entry) => context.Strings.Format(
        "cite-section", Who(context, entry.Report), entry.Report.Title, entry.Report.Term, Day(context, entry.Report), context.Site.Title,
        entry.Section.Title);

    private static string Who(SiteContext context, ReportEntry report) => report.FrontMatter.Organisation ?? context.Site.Owner;

    private static string Day(SiteContext context, ReportEntry report) => context.Strings.Format(
        DateKindTerms.Of(report.FrontMatter.DateKind).Citation,
        context.Strings.Date(report.FrontMatter.Date.Value));
}
