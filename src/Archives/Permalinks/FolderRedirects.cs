using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Checks the lines that redirect whole folders. Such a line says where the recorded addresses below the folder lead; without their own lines in the ledger
/// it keeps none of them alive.
/// </summary>
internal sealed class FolderRedirects(PermalinkLedger ledger, PublishedSite site, PermalinkMoves moves)
{
    private readonly FrozenSet<FolderPath> _recorded =
        FolderPath.AllAbove(ledger.Entries.Select(entry => entry.Address.Value).Where(address => !address.IsFolder).Select(address => address.Path));

    // Where a server keeps the addresses, the file of a clerk has only redirects and corrections: what they cover is not known there.
    private readonly bool _records = ledger.Entries.Any(entry => entry.Redirect is null && entry.Corrections.IsEmpty);

    /// <summary>Reports the lines that are wrong, and gives their folders: what becomes of the addresses below them is not known.</summary>
    public FrozenSet<FolderPath> Check(DiagnosticBag diagnostics)
    {
        var wrong = new HashSet<FolderPath>();
        foreach (var entry in ledger.Entries.Where(entry => entry.Address.Value.IsFolder))
        {
            if (ProblemOf(entry) is not { } problem)
                continue;
            diagnostics.Add(problem);
            if (problem.Severity == Severity.Error)
                wrong.Add(new FolderPath(entry.Address.Value.Path));
        }

        return wrong.ToFrozenSet();
    }

    private Diagnostic? ProblemOf(Permalink entry)
    {
        var folder = entry.Address.Value;
        if (entry.Redirect is not { Value.IsFolder: true } redirect)
            return PermalinkProblems.FolderToNoFolder(entry.Redirect?.Location ?? entry.Address.Location, folder.ToString());
        if (site.HasAnyBelow(new FolderPath(folder.Path)))
            return PermalinkProblems.RedirectOfLiving(redirect.Location, folder.ToString());
        var covers = _recorded.Contains(new FolderPath(folder.Path));
        if (_records && !covers)
            return PermalinkProblems.FolderCoversNothing(redirect.Location, folder.ToString());
        if (moves.Follow(folder) is not { } target)
            return PermalinkProblems.RedirectCircular(entry.Address.Location, folder.ToString());
        if (!site.HasAnyBelow(new FolderPath(target.Path)) && !site.Unread.Holds(target.Path))
            return PermalinkProblems.RedirectBroken(redirect.Location, target.ToString(), "");
        return covers ? null : PermalinkProblems.FolderNotKnown(redirect.Location, folder.ToString());
    }
}
