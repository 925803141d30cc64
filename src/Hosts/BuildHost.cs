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
    /// <summary>Runs the three steps; the site is not written when there is an error. Nothing is done where nothing has changed since the last build.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="progress">Called with the files done and all files.</param>
    /// <param name="diagnostics">What was found.</param>
    public static BuildOutcome Run(BuildRequest request, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        OutputFolder.Check(request.Folders, diagnostics);
        var unchanged = request.Publishes || diagnostics.HasErrors ? null : UnchangedBuild.Before(request);
        if (unchanged?.TryFind(diagnostics) is { } counts)
            return new BuildOutcome([], null) { Counts = counts };
        var converted = ConvertHost.RunPending(request.Folders, diagnostics);
        if (DeletedReports.WereFound(diagnostics))
            return new BuildOutcome(converted, null);
        if (!converted.IsEmpty)
            unchanged = diagnostics.ToSorted().IsEmpty && unchanged is not null ? UnchangedBuild.Before(request) : null;
        var known = request.Folders with { KnownClean = [.. unchanged?.Last?.Clean ?? []] };
        var built = SiteEngine.Build(known, request.Strict, Write, diagnostics);
        if (built is not null)
            unchanged?.Keep(built, diagnostics.ToSorted());
        return new BuildOutcome(converted, built) { Counts = built?.Counts };

        BuiltSite? Write(SitePlan plan)
        {
            PublicationGate.Tell(plan, request.Publishes, diagnostics);
            if (diagnostics.Stops(request.Strict))
                return null;
            var done = 0;
            var written = SiteWriter.Write(
                request.Folders.Output, plan.Files, unchanged?.Last, () => progress(Interlocked.Increment(ref done), plan.Files.Length));
            if (!request.Publishes)
                CheckHost.NoteUnrecorded(plan, diagnostics);
            return new BuiltSite(plan, written);
        }
    }

    /// <summary>Records every address of the site, with the checksum of its words, as published.</summary>
    public static void Record(SiteFolders folders, BuiltSite built) => PermalinksFile.Write(folders.Input, built.Plan.Permalinks);
}
