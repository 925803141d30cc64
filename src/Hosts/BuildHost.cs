using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>
/// Converts what is not yet converted, builds the site and writes it. A site on one's own machine is not published: its addresses are recorded in
/// <c>input/permalinks.yml</c> only when that is asked for (<see cref="Record"/>).
/// </summary>
internal static class BuildHost
{
    /// <summary>Runs the three steps; the site is not written when there is an error.</summary>
    /// <param name="folders">Where to read and write.</param>
    /// <param name="strict">Whether the site is not written after a warning either.</param>
    /// <param name="progress">Called with the files done and all files.</param>
    /// <param name="diagnostics">What was found.</param>
    public static BuildOutcome Run(SiteFolders folders, bool strict, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        OutputFolder.Check(folders, diagnostics);
        var converted = ConvertHost.RunPending(folders, diagnostics);
        var built = DeletedReports.WereFound(diagnostics) ? null : SiteEngine.Build(folders, strict, Write, diagnostics);
        return new BuildOutcome(converted, built);

        BuiltSite Write(SitePlan plan)
        {
            var done = 0;
            return new BuiltSite(plan, SiteWriter.Write(folders.Output, plan.Files, () => progress(Interlocked.Increment(ref done), plan.Files.Length)));
        }
    }

    /// <summary>Records every address of the site, with the checksum of its words, as published.</summary>
    public static void Record(SiteFolders folders, BuiltSite built) => PermalinksFile.Write(folders.Input, built.Plan.Permalinks);
}
