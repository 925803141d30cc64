using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
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
        var completed = settings with { Commands = CommandsToPaste.Plain };
        var stream = new PreviewStream(output, completed);
        var request = new PreviewRequest(settings.Folders, OptionValues.TryPort(parsed.GetValue(Options.Port)) ?? StandardPort, settings.Language)
        {
            Complete = settings.Commands.In,
            Served = stream.Serve,
        };
        return PreviewHost.Run(request, settings.ForPeople(output), Print, ended.Token).GetAwaiter().GetResult();

        void Print(ImmutableArray<Diagnostic> found)
        {
            if (settings.Format == DiagnosticFormat.Json)
                stream.Print(found);
            else
                DiagnosticPrinter.Print(output, found, completed);
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ended.Cancel();
        }
    }
}
