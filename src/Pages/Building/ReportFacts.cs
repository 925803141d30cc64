using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Pages.Building;

/// <summary>
/// Which facts of a report its page and its book list, in which order: the organisation first, then as the keys stand in front matter, at last what was
/// decided to be published although it is sensitive.
/// </summary>
internal static class ReportFacts
{
    /// <summary>The facts that the report tells.</summary>
    public static IEnumerable<ReportFact> Of(ReportEntry report, Strings strings, Language language)
    {
        var header = report.FrontMatter;
        var facts = from key in FrontMatterKeys.OfReport.OrderBy(key => key == FrontMatterKeys.Organisation ? 0 : 1)
                    where key.Label is not null
                    let lines = header.Written(key)
                    where !lines.IsEmpty
                    select new ReportFact(key.Form, Label(key, header, strings), lines) { IsOrganisation = key == FrontMatterKeys.Organisation };
        return report.Allowed.IsEmpty
            ? facts
            : facts.Append(new ReportFact(KeyForm.Lines, strings["allowed"], [.. report.Allowed.Select(rule =>
                strings.Format("allowed-line", rule.Name.In(language), rule.Reason))]));
    }

    private static string Label(FrontMatterKey key, ReportFrontMatter header, Strings strings) =>
        strings[key.Form == KeyForm.Date ? DateKindTerms.Of(header.DateKind).Label : key.Label!];
}
