using System.CommandLine;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Hosts;

namespace SiteGen.Cli;

/// <summary><c>verify</c>: says whether a bag, or a published copy of one, is whole.</summary>
internal static class VerifyCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (parsed.GetValue(Options.Bag) is not { Length: > 0 } path)
        {
            error.WriteLine(ConsoleText.BagMissing.In(settings.Language));
            return ExitCode.WrongCommandLine;
        }

        var diagnostics = new DiagnosticBag();
        var against = parsed.GetValue(Options.Against);
        (int Files, long Bytes, bool IsProved) verified;
        using (var progress = ProgressLine.OfVerifying(settings, error))
            verified = VerifyHost.Run(path, against, progress.Show, diagnostics);

        var isWhole = !diagnostics.Stops(settings.Strict);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, new JsonObject
        {
            ["whole"] = isWhole,
            ["files"] = verified.Files,
            ["bytes"] = verified.Bytes,
        });
        var whole = against is not null ? ConsoleText.SameAsBag(verified.Files, verified.Bytes)
            : verified.IsProved ? ConsoleText.Whole(verified.Files, verified.Bytes)
            : ConsoleText.PayloadWhole(verified.Files, verified.Bytes);
        settings.ForPeople(output).WriteLine((isWhole ? whole : ConsoleText.NotWhole).In(settings.Language));
        return isWhole ? ExitCode.Fine : ExitCode.WrongInput;
    }
}
