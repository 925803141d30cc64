using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>SiteGen's own build engine: plans and renders the site (<see cref="SiteEngine"/>).</summary>
internal static class OwnEngine
{
    /// <summary>Plans the site and, when there is no error, has it written. Null when nothing was written.</summary>
    /// <param name="folders">What to read.</param>
    /// <param name="strict">Whether the site is not written after a warning either.</param>
    /// <param name="write">Writes the files of the plan.</param>
    /// <param name="diagnostics">What was found.</param>
    public static T? Build<T>(SiteFolders folders, bool strict, Func<SitePlan, T?> write, DiagnosticBag diagnostics)
        where T : class
    {
        var plan = Plan(folders, null, diagnostics);
        return diagnostics.Stops(strict) ? null : write(plan.WithIndexMade());
    }

    /// <summary>Lets <paramref name="work"/> plan repeatedly, reading the folders each time.</summary>
    public static Task Use(SiteFolders folders, Func<Func<DiagnosticBag, SitePlan>, Task> work)
    {
        SitePlan? last = null;
        return work(diagnostics => last = Plan(folders, last, diagnostics));
    }

    private static SitePlan Plan(SiteFolders folders, SitePlan? last, DiagnosticBag diagnostics) =>
        SiteBuilder.Rebuild(SiteInputReader.Read(folders), last, diagnostics);
}
