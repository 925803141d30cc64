using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Cli;

/// <summary>
/// The end of a run that failed inside, by a fault of the machine or of SiteGen itself and never of the input: one sentence in the reader's language,
/// and for a fault of SiteGen a file to send. Nobody sees a stack trace.
/// </summary>
internal static class Fault
{
    /// <summary>Runs a command; whatever it throws is told.</summary>
    public static int Guard(Func<int> run, string[] args, TextWriter error)
    {
        try
        {
            return run();
        }
        catch (Exception fault)
        {
            return Tell(fault, args, error);
        }
    }

    /// <summary>Tells a fault, and gives the exit code.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="args">The command line.</param>
    /// <param name="error">The console.</param>
    public static int Tell(Exception fault, string[] args, TextWriter error)
    {
        var cause = fault is AggregateException { InnerException: { } inner } ? inner : fault;
        var reason = IsHook(args) ? DiskFault.ReasonOf(cause) : DiskFault.Of(cause);
        var told = reason is { } disk ? ConsoleText.DiskFailed(disk) : ConsoleText.Failed(FaultReport.Write(fault, args));
        try
        {
            error.WriteLine(HarmlessText.Of(told.In(LanguageOf(args))));
        }
        catch (Exception silent) when (silent is IOException or UnauthorizedAccessException)
        {
            // The console itself is full or gone; the exit code remains.
        }

        return ExitCode.Failed;
    }

    // Who pushes reads what a hook says, and has no use for the places of the server.
    private static bool IsHook(string[] args) => args is ["publish", "pre-receive" or "post-receive", ..];

    // What failed may be the very file that tells the archive's language.
    private static Language LanguageOf(string[] args)
    {
        try
        {
            return CommandLine.LanguageOf(args);
        }
        catch (Exception)
        {
            return Language.Vi;
        }
    }
}
