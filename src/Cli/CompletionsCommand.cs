using System.CommandLine;
using SiteGen.Cli.Shells;

namespace SiteGen.Cli;

/// <summary><c>completions</c> and <c>man</c>: print files for a shell and for the reader of manuals, made of the table of commands.</summary>
internal static class CompletionsCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (ShellWords.ScriptOf(parsed.GetValue(Options.Shell)) is not { } script)
        {
            error.WriteLine(ConsoleText.ShellMissing(string.Join(", ", ShellWords.Shells)).In(settings.Language));
            return ExitCode.WrongCommandLine;
        }

        output.Write(script(settings.Language));
        return ExitCode.Fine;
    }

    public static int Manual(RunSettings settings, TextWriter output)
    {
        output.Write(ManualPage.Write(settings.Language));
        return ExitCode.Fine;
    }
}
