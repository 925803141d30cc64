using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Hosts;
using SiteGen.Pages;

namespace SiteGen.Cli;

/// <summary><c>check</c>: finds everything that is wrong and writes nothing.</summary>
internal static class CheckCommand
{
    public static int Run(RunSettings settings, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        SitePlan plan;
        using (var progress = ProgressLine.OfRendering(settings, error))
            plan = CheckHost.Run(settings.Folders, progress.Show, diagnostics);
        var found = diagnostics.ToSorted();
        var passed = !diagnostics.Stops(settings.Strict);
        DiagnosticPrinter.Print(output, found, settings, new JsonObject
        {
            ["passed"] = passed,
            ["reports"] = plan.Archive.Reports.Count(),
            ["pages"] = plan.Pages,
        });
        var verdict = passed ? ConsoleText.Checked(plan.Archive.Reports.Count(), plan.Pages) : ConsoleText.CheckFailed;
        settings.ForPeople(output).WriteLine(verdict.In(settings.Language));
        return passed ? ExitCode.Fine : ExitCode.WrongInput;
    }
}
