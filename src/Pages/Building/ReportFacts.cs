using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Pages.Building;

/// <summary>Which facts of a report its page and its book list, in which order: the organisation first, then as the keys stand in front matter.</summary>
internal static class ReportFacts
{
    /// <summary>The facts that the report tells.</summary>
    public static IEnumerable<ReportFact> Of(ReportFrontMatter header, Strings strings) =>
        from key in FrontMatterKeys.OfReport.OrderBy(key => key == FrontMatterKeys.Organisation ? 0 : 1)
        where key.Label is not null
        let lines = header.Written(key)
        where !lines.IsEmpty
        select new ReportFact(key.Form, Label(key, header, strings), lines);

    private static string Label(FrontMatterKey key, ReportFrontMatter header, Strings strings) =>
        strings[key.Form == KeyForm.Date ? DateKindTerms.Of(header.DateKind).Label : key.Label!];
}
