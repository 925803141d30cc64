using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Writes the help of a command in the reader's language.</summary>
internal static class Help
{
    private const int Column = 30;

    public static void Write(TextWriter output, Command command, Language language)
    {
        output.WriteLine(Commands.Describe(command).Text.In(language));
        output.WriteLine();
        output.WriteLine(ConsoleText.Usage.In(language));
        output.WriteLine($"  sitegen {Usage(command, language)}");
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(ConsoleText.CommandsTitle.In(language));
            foreach (var sub in command.Subcommands.Where(sub => !sub.Hidden))
                WriteRow(output, sub.Name, Commands.Describe(sub).Text.In(language));
        }

        output.WriteLine();
        output.WriteLine(ConsoleText.OptionsTitle.In(language));
        foreach (var option in Options.Of(command))
            WriteOption(output, option, language);
        output.WriteLine();
        output.WriteLine(ConsoleText.Examples.In(language));
    }

    /// <summary>What is typed for a command, with a blank at its end: <c>publish init </c>; nothing for the root.</summary>
    public static string NameOf(Command command)
    {
        if (command is RootCommand)
            return "";
        return string.Concat(command.Parents.OfType<Command>().Select(NameOf)) + command.Name + " ";
    }

    private static string Usage(Command command, Language language)
    {
        var options = ConsoleText.OptionsWord.In(language);
        if (command is RootCommand)
            return $"[{ConsoleText.CommandWord.In(language)}] [{options}]";
        var name = NameOf(command);
        return command.Subcommands.Count > 0
            ? $"{name}{ConsoleText.CommandWord.In(language)} [{options}]"
            : string.Concat([name, .. command.Arguments.Select(argument => $"{PlaceholderOf(argument)} "), $"[{options}]"]);
    }

    private static string PlaceholderOf(Argument argument) =>
        argument == Options.Bag ? argument.Name : argument.Arity.MaximumNumberOfValues == 1 ? $"[{argument.Name}]" : $"[{argument.Name}…]";

    private static void WriteOption(TextWriter output, Option option, Language language)
    {
        var terms = Options.Describe(option);
        WriteRow(output, terms.Value is null ? option.Name : $"{option.Name} {terms.Value}", terms.Text.In(language));
    }

    private static void WriteRow(TextWriter output, string name, string text) => output.WriteLine($"  {name.PadRight(Column - 2)}{text}");
}
