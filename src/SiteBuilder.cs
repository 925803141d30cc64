using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen;

/// <summary>The whole program between reading and writing.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Plans the site: parses the documents, builds the archive, plans every page. Nothing is rendered yet.
    /// Wrong input adds diagnostics; the plan then holds what could be understood, for the preview to show.
    /// </summary>
    public static SitePlan Build(SiteInput input, DiagnosticBag diagnostics)
    {
        var site = new SiteSettings("", "", Language.Vi);
        return new SitePlan(new Archive(site, []), []);
    }
}
