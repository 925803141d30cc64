using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Writes the help of a command in the reader's language.</summary>
public static class Help
{
    private const int Column = 30;

    /// <summary>Writes the help.</summary>
    public static void Write(TextWriter output, RootCommand root, Command command, Language language)
    {
        output.WriteLine(Commands.Describe(command).In(language));
        output.WriteLine();
        output.WriteLine(ConsoleText.Usage.In(language));
        output.WriteLine($"  sitegen {Usage(root, command, language)}");
        if (command == root)
        {
            output.WriteLine();
            output.WriteLine(ConsoleText.CommandsTitle.In(language));
            foreach (var sub in root.Subcommands)
                WriteRow(output, sub.Name, Commands.Describe(sub).In(language));
        }

        output.WriteLine();
        output.WriteLine(ConsoleText.OptionsTitle.In(language));
        foreach (var option in command == root ? Options.Shared : command.Options.Concat(Options.Shared))
            WriteOption(output, option, language);
        output.WriteLine();
        output.WriteLine(ConsoleText.Examples.In(language));
    }

    private static string Usage(RootCommand root, Command command, Language language)
    {
        var options = ConsoleText.OptionsWord.In(language);
        if (command == root)
            return $"[{ConsoleText.CommandWord.In(language)}] [{options}]";
        return string.Concat([command.Name, .. command.Arguments.Select(argument => $" {PlaceOf(argument)}"), $" [{options}]"]);
    }

    private static string PlaceOf(Argument argument) =>
        argument == Options.Bag ? argument.Name : argument == Options.PackFile ? $"[{argument.Name}]" : $"[{argument.Name}…]";

    private static void WriteOption(TextWriter output, Option option, Language language)
    {
        var (value, text) = Options.Describe(option);
        WriteRow(output, value is null ? option.Name : $"{option.Name} {value}", text.In(language));
    }

    private static void WriteRow(TextWriter output, string name, string text) => output.WriteLine($"  {name.PadRight(Column - 2)}{text}");
}
