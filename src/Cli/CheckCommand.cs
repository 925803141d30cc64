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
        DiagnosticPrinter.Print(output, found, settings);
        var passed = !diagnostics.Stops(settings.Strict);
        if (settings.Format != DiagnosticFormat.Json)
        {
            output.WriteLine((passed ? ConsoleText.Checked(plan.Archive.Reports.Count(), plan.Pages) : ConsoleText.CheckFailed).In(settings.Language));
        }

        return passed ? ExitCode.Fine : ExitCode.WrongInput;
    }
}
