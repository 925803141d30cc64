using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Hosts;

namespace SiteGen.Cli;

/// <summary><c>pack</c>: packs the site into one zip that proves itself, and says what it is.</summary>
internal static class PackCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        var request = new PackRequest(settings.Folders, parsed.GetValue(Options.PackFile), settings.Strict);
        PackOutcome outcome;
        using (Turn.OfConversion(settings, error))
        using (var progress = ProgressLine.OfRendering(settings, error))
            outcome = PackHost.Run(request, progress.Show, diagnostics);

        ConvertCommand.WriteSummary(settings.ForPeople(output), outcome.Converted, settings);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, outcome.Site is null ? null : ToJson(outcome.Site));
        WriteSummary(settings.ForPeople(output), outcome.Site, settings.Language);
        return outcome.Site is null ? ExitCode.WrongInput : ExitCode.Fine;
    }

    private static void WriteSummary(TextWriter output, PackedSite? site, Language language)
    {
        if (site is null)
        {
            output.WriteLine(ConsoleText.NotPacked.In(language));
            return;
        }

        output.WriteLine(ConsoleText.Packed(site).In(language));
        output.WriteLine(ConsoleText.PackedChecksum(site.Sha256).In(language));
    }

    private static JsonObject ToJson(PackedSite site) => new()
    {
        ["file"] = site.File,
        ["files"] = site.Files,
        ["bytes"] = site.Bytes,
        ["length"] = site.Length,
        ["sha256"] = site.Sha256,
    };
}
