using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>A report and the page that shows it, for the parts that several templates share.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Report">The report.</param>
public sealed record ReportOnPage(PageFrame Frame, ReportEntry Report)
{
    /// <summary>The language of the report's words where it is not the page's; else null.</summary>
    public string? OtherLanguage => Report.Language == Frame.Site.LanguageTag ? null : Report.Language;

    /// <summary>Whether the report's term must be named: on the first page only, since all other lists stand below the name of a term.</summary>
    public bool NamesTerm => Frame.Path == SitePaths.Home;
}
