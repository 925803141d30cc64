using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>Finds addresses that the last site had, and that neither the archive nor its ledger knows any more: lines that somebody has removed.</summary>
public static class ForgottenAddresses
{
    /// <summary>Reports them, all in one message.</summary>
    /// <param name="published">The files of the last site whose addresses must never die.</param>
    /// <param name="ledger">What the ledger of the new site keeps.</param>
    /// <param name="site">The new site.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(IEnumerable<string> published, PermalinkLedger ledger, PublishedSite site, DiagnosticBag diagnostics)
    {
        // A line that could not be understood may be theirs; a folder that is redirected without their lines has been told.
        if (site.Unread.Holds(PermalinkLedger.Path))
            return;
        var redirected = ledger.Entries.Select(entry => entry.Address.Value).Where(address => address.IsFolder).Select(folder => folder.Path).ToHashSet(StringComparer.Ordinal);
        var forgotten = published.Select(path => new PermalinkAddress(path, null))
            .Where(address => !site.Has(address) && ledger.Find(address) is null && !site.Unread.MayHold(address) && !Folders.Above(address.Path).Any(redirected.Contains))
            .ToList();
        if (forgotten.Count > 0 && !site.Unread.MayHoldTerm)
            diagnostics.Add(PermalinkProblems.Forgotten(SourceLocation.Start(DocumentPath.Shown(PermalinkLedger.Path)), forgotten[0].ToString(), forgotten.Count));
    }
}
