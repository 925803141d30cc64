using System.CommandLine;
using System.Diagnostics;
using SiteGen.Diagnostics;
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
            RecordOrNote(outcome.Site, request, diagnostics);
        }

        var built = outcome.Site;
        ConvertCommand.WriteSummary(settings.ForPeople(output), outcome.Converted, settings);
        var found = diagnostics.ToSorted();
        DiagnosticPrinter.Print(output, found, settings, built is null ? null : BuildCounts.Of(built, clock.Elapsed).ToJson(OpenPath(settings)));
        WriteSummary(settings.ForPeople(output), built, clock.Elapsed, settings);
        return built is null ? ExitCode.WrongInput : ExitCode.Fine;
    }

    private static void RecordOrNote(BuiltSite? built, BuildRequest request, DiagnosticBag diagnostics)
    {
        if (built is null)
            return;
        if (request.Publishes)
            BuildHost.Record(request.Folders, built);
        else
            CheckHost.NoteUnrecorded(built.Plan, diagnostics);
    }

    private static string OpenPath(RunSettings settings) => Path.Combine(settings.Folders.Output, "index.html");

    private static void WriteSummary(TextWriter output, BuiltSite? built, TimeSpan elapsed, RunSettings settings)
    {
        if (built is null)
        {
            output.WriteLine(ConsoleText.NotBuilt.In(settings.Language));
            return;
        }

        if (settings.Verbose)
        {
            foreach (var path in built.Written.Changed)
                output.WriteLine(ConsoleText.Wrote(path).In(settings.Language));
            foreach (var path in built.Written.Removed)
                output.WriteLine(ConsoleText.RemovedFile(path).In(settings.Language));
        }

        output.WriteLine(ConsoleText.Built(BuildCounts.Of(built, elapsed)).In(settings.Language));
        output.WriteLine(ConsoleText.Open(OpenPath(settings)).In(settings.Language));
    }
}
