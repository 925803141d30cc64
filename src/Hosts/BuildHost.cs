using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts;

/// <summary>Builds the site and writes it.</summary>
public static class BuildHost
{
    /// <summary>Plans the site and, unless something stands against it, writes it. Null when nothing was written.</summary>
    /// <param name="folders">Where to read and write.</param>
    /// <param name="strict">Whether a warning stands against it too.</param>
    /// <param name="progress">Called with the files done and all files.</param>
    /// <param name="diagnostics">What was found.</param>
    public static BuiltSite? Run(SiteFolders folders, bool strict, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        OutputFolder.Check(folders, diagnostics);
        var plan = SiteBuilder.Build(SiteInputReader.Read(folders), diagnostics);
        if (diagnostics.Stops(strict))
            return null;
        var done = 0;
        var written = SiteWriter.Write(folders.Output, plan.Files, () => progress(Interlocked.Increment(ref done), plan.Files.Length));
        return new BuiltSite(plan, written);
    }
}
