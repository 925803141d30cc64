using SiteGen.Archives;
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
        ConvertHost.TellPending(folders, diagnostics);
        var plan = SiteBuilder.Build(SiteInputReader.Read(folders), diagnostics);
        PublicationGate.Tell(plan, publishes: true, diagnostics);
        // The pages would show the same mistakes again that were already reported for the Markdown.
        if (diagnostics.HasErrors)
            return plan;
        NoteUnrecorded(plan, diagnostics);
        if (UnknownAbbreviations.In(plan.Archive) is { } unknown)
            diagnostics.Add(unknown);
        SiteChecker.Check(plan.Files, diagnostics, done => progress(done, plan.Files.Length));
        return plan;
    }

    /// <summary>Reports, as a notice, how many new addresses and corrected words are not yet in the archive's own ledger.</summary>
    public static void NoteUnrecorded(SitePlan plan, DiagnosticBag diagnostics)
    {
        var unrecorded = plan.Permalinks.Entries.Count(entry => plan.Archive.Permalinks.Find(entry.Address.Value) is not { IsRecorded: true } recorded
            || recorded.Words != entry.Words
            || recorded.IsWithdrawn != entry.IsWithdrawn);
        if (unrecorded > 0)
            diagnostics.Add(PermalinkProblems.Unrecorded(unrecorded));
    }
}
