using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>Finds addresses that were published, and that neither the archive nor its ledger knows any more: lines that somebody has removed.</summary>
/// <param name="ledger">What the ledger of the new site keeps.</param>
/// <param name="site">The new site.</param>
/// <param name="last">The last site.</param>
internal sealed class ForgottenAddresses(PermalinkLedger ledger, PublishedSite site, LastSite last)
{
    /// <summary>Reports them, all in one message.</summary>
    /// <param name="isPermanent">Whether the address of a file must never die.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public void Check(Func<string, bool> isPermanent, DiagnosticBag diagnostics)
    {
        // A line that could not be understood may be theirs, and a document in doubt may hold them.
        if (site.Unread.Holds(PermalinkLedger.Path) || site.Unread.MayHoldTerm)
            return;
        var missing = last.Paths.Where(isPermanent).Select(path => new PermalinkAddress(path, null)).Where(IsMissing).ToList();
        if (missing.Count == 0)
            return;
        var committed = last.Committed() is { } file ? PermalinkParser.Parse(file, new DiagnosticBag()) : null;
        var forgotten = missing.Where(address => committed is null || committed.Find(address) is not null).ToList();
        if (forgotten.Count > 0)
            diagnostics.Add(
                PermalinkProblems.Forgotten(SourceLocation.Start(DocumentPath.Shown(PermalinkLedger.Path)), forgotten[0].ToString(), forgotten.Count));
    }

    // A folder that is redirected without the lines of its addresses has been told.
    private bool IsMissing(PermalinkAddress address) =>
        !site.Has(address) && ledger.Find(address) is null && !site.Unread.MayHold(address)
        && !FolderPath.Above(address.Path).Any(folder => ledger.Find(new(folder, null)) is not null);
}
