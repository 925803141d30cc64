using System.CommandLine;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;

namespace SiteGen.Cli;

/// <summary><c>build</c>: converts what is not yet converted, builds the site and says what was done.</summary>
internal static class BuildCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var request = new BuildRequest(settings.Folders, settings.Strict, Publishes: parsed.GetValue(Options.Record));
        BuildOutcome outcome;
        using (Turn.OfBuild(settings, error))
        using (var progress = ProgressLine.OfRendering(settings, error))
        {
            outcome = BuildHost.Run(request, progress.Show, diagnostics);
            if (request.Publishes && outcome.Site is { } published)
                BuildHost.Record(request.Folders, published);
        }

        var counts = outcome.Counts is { } site ? BuildCounts.Of(site, outcome.Site?.Written, clock.Elapsed) : null;
        ConvertCommand.WriteSummary(settings.ForPeople(output), outcome.Converted, settings);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, counts?.ToJson(OpenPath(settings)));
        WriteSummary(settings.ForPeople(output), outcome.Site?.Written, counts, settings);
        return counts is null ? ExitCode.WrongInput : ExitCode.Fine;
    }

    private static string OpenPath(RunSettings settings) => Path.Combine(settings.Folders.Output, "index.html");

    private static void WriteSummary(TextWriter output, WrittenSite? written, BuildCounts? counts, RunSettings settings)
    {
        if (counts is null)
        {
            output.WriteLine(ConsoleText.NotBuilt.In(settings.Language));
            return;
        }

        if (settings.Verbose && written is not null)
        {
            foreach (var path in written.Changed)
                output.WriteLine(ConsoleText.Wrote(path).In(settings.Language));
            foreach (var path in written.Removed)
                output.WriteLine(ConsoleText.RemovedFile(path).In(settings.Language));
        }

        output.WriteLine(ConsoleText.Built(counts).In(settings.Language));
        output.WriteLine(ConsoleText.Open(OpenPath(settings)).In(settings.Language));
    }
}
