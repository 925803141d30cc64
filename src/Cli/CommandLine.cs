using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Reads the command line and runs the command that it asks for.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command and gives its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error) => Fault.Guard(() => RunCommand(args, output, error), args, error);

    /// <summary>The language in which a command line is answered, whatever is wrong with it.</summary>
    public static Language LanguageOf(string[] args) => SettingsReader.LanguageOf(Parse(args));

    private static ParseResult Parse(string[] args) => Commands.Root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static int RunCommand(string[] args, TextWriter output, TextWriter error)
    {
        var parsed = Parse(args);
        var command = parsed.CommandResult.Command;
        if (CommandLineCheck.RepeatedOf(parsed) is { } repeated)
            return Refuse(repeated);
        if (parsed.GetValue(Options.Help))
        {
            Help.Write(output, command, SettingsReader.LanguageOf(parsed));
            return ExitCode.Fine;
        }

        if (parsed.GetValue(Options.Version))
        {
            output.WriteLine(ThisProgram.Commit is { } commit ? $"{ThisProgram.NameAndVersion} ({commit})" : ThisProgram.NameAndVersion);
            return ExitCode.Fine;
        }

        return CommandLineCheck.ProblemOf(parsed, args) is { } problem
            ? Refuse(problem)
            : Commands.Describe(command).Run(parsed, SettingsReader.Read(parsed), output, error);

        int Refuse(Localized wrong)
        {
            var language = SettingsReader.LanguageOf(parsed);
            error.WriteLine(HarmlessText.Of(wrong.In(language)));
            error.WriteLine(ConsoleText.SeeHelp(Help.NameOf(command)).In(language));
            return ExitCode.WrongCommandLine;
        }
    }
}
