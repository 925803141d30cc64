using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Archives;

/// <summary>Makes sure that an archive keeps the language of its fixed addresses.</summary>
internal static class PublishedAddresses
{
    /// <summary>
    /// The settings with the addresses that the archive was published with; that they were changed is reported, and nothing that follows from it.
    /// </summary>
    public static SiteSettings Keep(SiteSettings site, PermalinkLedger ledger, DiagnosticBag diagnostics)
    {
        var published = SiteAddresses.All.Where(IsPublished).ToList();
        if (published.Count == 0 || published.Contains(site.Addresses))
            return site;
        var start = DocumentPath.Start(InputFiles.SettingsPath);
        diagnostics.Add(SiteProblems.AddressesChanged(site.AddressesLocation ?? start, published[0].Name));
        return site with { Addresses = published[0] };

        bool IsPublished(SiteAddresses addresses) => ledger.Find(new(addresses.About, null)) is { Redirect: null };
    }
}
