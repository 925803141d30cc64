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

        return PrintedText.Print(settings, output, writer => writer.Write(script(settings.Language)));
    }

    public static int Manual(RunSettings settings, TextWriter output) =>
        PrintedText.Print(settings, output, writer => writer.Write(ManualPage.Write(settings.Language)));
}
