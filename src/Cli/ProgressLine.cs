using System.Diagnostics;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>
/// Shows that long work goes on: one line that changes where the console is a terminal, a plain line now and then where it is not.
/// Work that is done within two seconds shows nothing.
/// </summary>
/// <param name="output">The console, or null to show nothing.</param>
/// <param name="isTerminal">Whether lines can be overwritten.</param>
/// <param name="text">What to show for the files done and all files.</param>
internal sealed class ProgressLine(TextWriter? output, bool isTerminal, Func<int, int, string> text) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromSeconds(2);
    private int _width;

    /// <summary>Shows how many files have been rendered; nothing where the output is for a program.</summary>
    public static ProgressLine OfRendering(RunSettings settings, TextWriter error) => Of(settings, error, ConsoleText.Rendering);

    /// <summary>Shows how many files have been read; nothing where the output is for a program.</summary>
    public static ProgressLine OfVerifying(RunSettings settings, TextWriter error) => Of(settings, error, ConsoleText.Verifying);

    private static ProgressLine Of(RunSettings settings, TextWriter error, Func<int, int, Localized> text) => new(
        settings.Format == DiagnosticFormat.Json ? null : error, !Console.IsErrorRedirected, (done, all) => text(done, all).In(settings.Language));

    /// <summary>Tells how far the work has come; cheap, and safe from any thread.</summary>
    public void Show(int done, int all)
    {
        if (output is null || _clock.Elapsed < _next)
            return;
        lock (_gate)
        {
            if (_clock.Elapsed < _next)
                return;
            _next = _clock.Elapsed + (isTerminal ? TimeSpan.FromSeconds(0.1) : TimeSpan.FromSeconds(5));
            var line = text(done, all);
            if (isTerminal)
                output.Write("\r" + line.PadRight(_width));
            else
                output.WriteLine(line);
            _width = line.Length;
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (output is not null && isTerminal && _width > 0)
            output.Write("\r" + new string(' ', _width) + "\r");
    }
}
