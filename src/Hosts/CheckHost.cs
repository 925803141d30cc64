using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>Builds the site without writing it, and checks the finished pages and every word against its source.</summary>
internal static class CheckHost
{
    /// <summary>Checks everything; what is wrong is in the diagnostics.</summary>
    /// <param name="folders">Where to read.</param>
    /// <param name="progress">Called with the files done and all files.</param>
    /// <param name="diagnostics">What was found.</param>
    public static SitePlan Run(SiteFolders folders, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        var plan = SiteBuilder.Build(SiteInputReader.Read(folders), diagnostics);
        PublicationGate.Tell(plan, publishes: true, diagnostics);
        // Pages of wrong input would only repeat in HTML what has been said of the Markdown.
        if (diagnostics.HasErrors)
            return plan;
        NoteUnrecorded(plan, diagnostics);
        SiteChecker.Check(plan.Files, diagnostics, done => progress(done, plan.Files.Length));
        return plan;
    }

    /// <summary>Notes how much of the site is not in the archive's own ledger yet: new addresses, and words that were corrected since.</summary>
    public static void NoteUnrecorded(SitePlan plan, DiagnosticBag diagnostics)
    {
        var unrecorded = plan.Permalinks.Entries.Count(entry => plan.Archive.Permalinks.Find(entry.Address.Value) is not { IsRecorded: true } recorded
            || recorded.Words != entry.Words);
        if (unrecorded > 0)
            diagnostics.Add(PermalinkProblems.Unrecorded(unrecorded));
    }
}
