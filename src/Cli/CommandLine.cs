using System.CommandLine;

namespace SiteGen.Cli;

/// <summary>Reads the command line and runs the command that it asks for.</summary>
public static class CommandLine
{
    /// <summary>Runs a command and gives its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = Commands.Root();
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        var language = SettingsReader.LanguageOf(parsed);
        if (parsed.GetValue(Options.Help))
        {
            Help.Write(output, root, command, language);
            return ExitCode.Fine;
        }

        if (parsed.GetValue(Options.Version))
        {
            output.WriteLine(ThisProgram.NameAndVersion);
            return ExitCode.Fine;
        }

        var settings = SettingsReader.Read(parsed, out var problem);
        if (settings is null)
        {
            error.WriteLine(problem!.In(language));
            error.WriteLine(ConsoleText.SeeHelp(Help.NameOf(root, command)).In(language));
            return ExitCode.WrongCommandLine;
        }

        return Guarded(() => Commands.Run(parsed, settings, output, error), settings, error);
    }

    // A fault of the machine or of SiteGen itself, never of the input.
    private static int Guarded(Func<int> run, RunSettings settings, TextWriter error)
    {
        try
        {
            return run();
        }
        catch (Exception fault)
        {
            var shown = fault is AggregateException { InnerException: { } inner } ? inner : fault;
            var disk = shown is IOException or UnauthorizedAccessException;
            error.WriteLine((disk ? ConsoleText.DiskFailed(shown.Message) : ConsoleText.Failed(shown.Message)).In(settings.Language));
            if (settings.Verbose)
                error.WriteLine(fault);
            return ExitCode.Failed;
        }
    }
}
