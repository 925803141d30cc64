using System.CommandLine;
using System.Runtime.InteropServices;
using SiteGen.Hosts;

namespace SiteGen.Cli;

/// <summary><c>preview</c>: shows the site on this machine until <c>Ctrl+C</c>.</summary>
internal static class PreviewCommand
{
    private const int StandardPort = 8080;

    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output)
    {
        using var ended = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        var request = new PreviewRequest(settings.Folders, OptionValues.TryPort(parsed.GetValue(Options.Port)) ?? StandardPort, settings.Language)
        {
            Complete = settings.Commands.In,
        };
        var completed = settings with { Commands = CommandsToPaste.Plain };
        return PreviewHost.Run(request, output, found => DiagnosticPrinter.Print(output, found, completed), ended.Token).GetAwaiter().GetResult();

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ended.Cancel();
        }
    }
}
