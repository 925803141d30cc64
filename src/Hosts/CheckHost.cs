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
        if (IsWorthRendering(plan, diagnostics))
            SiteChecker.Check(plan.Files, diagnostics, done => progress(done, plan.Files.Length));
        return plan;
    }

    /// <summary>
    /// Reports every word that differs from its source, and what only a notice tells. False when anything is wrong: pages of wrong input would only repeat
    /// in HTML what has been said of the Markdown.
    /// </summary>
    /// <param name="plan">The site.</param>
    /// <param name="diagnostics">What was found.</param>
    public static bool IsWorthRendering(SitePlan plan, DiagnosticBag diagnostics)
    {
        foreach (var report in plan.Archive.Reports)
            diagnostics.AddRange(report.Differences);
        if (diagnostics.HasErrors)
            return false;
        NoticeUnrecorded(plan, diagnostics);
        return true;
    }

    // How many addresses of the site are not in the archive's own ledger.
    private static void NoticeUnrecorded(SitePlan plan, DiagnosticBag diagnostics)
    {
        var unrecorded = plan.Permalinks.Entries.Count(entry => plan.Archive.Permalinks.Find(entry.Address.Value) is not { IsRecorded: true });
        if (unrecorded > 0)
            diagnostics.Add(PermalinkProblems.Unrecorded(unrecorded));
    }
}
