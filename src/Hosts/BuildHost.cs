using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Sources;

namespace SiteGen.Hosts;

/// <summary>Converts what is not yet converted, builds the site and writes it.</summary>
public static class BuildHost
{
    /// <summary>Runs the three steps; the site is not written when something stands against it.</summary>
    /// <param name="folders">Where to read and write.</param>
    /// <param name="strict">Whether a warning stands against it too.</param>
    /// <param name="progress">Called with the files done and all files.</param>
    /// <param name="diagnostics">What was found.</param>
    public static BuildOutcome Run(SiteFolders folders, bool strict, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        OutputFolder.Check(folders, diagnostics);
        var options = new ConversionOptions(Language: SiteInputReader.LanguageOf(folders.Input));
        var converted = ConvertHost.Run(new ConvertRequest(folders, [], options, Force: false), diagnostics);
        var plan = SiteBuilder.Build(SiteInputReader.Read(folders), diagnostics);
        if (diagnostics.Stops(strict))
            return new BuildOutcome(converted, null);
        var done = 0;
        var written = SiteWriter.Write(folders.Output, plan.Files, () => progress(Interlocked.Increment(ref done), plan.Files.Length));
        return new BuildOutcome(converted, new BuiltSite(plan, written));
    }
}
