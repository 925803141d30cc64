using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Writes the help of a command in the reader's language: what it does, its own options, examples.</summary>
internal static class Help
{
    public static void Write(TextWriter output, Command command, Language language)
    {
        var layout = new HelpLayout(output);
        var terms = Commands.Describe(command);
        layout.Paragraph(Sentence(terms.Text.In(language)));
        layout.Title(ConsoleText.Usage.In(language));
        layout.Paragraph($"sitegen {Usage(command, language)}", 2);
        if (command.Subcommands.Count > 0)
        {
            layout.Title(ConsoleText.CommandsTitle.In(language));
            foreach (var sub in command.Subcommands.Where(sub => !sub.Hidden))
                layout.Row(sub.Name, Commands.Describe(sub).Text.In(language));
        }

        WriteOptions(layout, command, language);
        if (!terms.Examples.IsEmpty)
            layout.Title(ConsoleText.Examples.In(language));
        foreach (var example in terms.Examples)
            layout.Row(LineOf(example), example.Text.In(language));
        if (command is not RootCommand)
            return;
        output.WriteLine();
        layout.Paragraph(ConsoleText.ExitCodes.In(language));
    }

    /// <summary>What is typed for a command, with a blank at its end: <c>publish init </c>; nothing for the root.</summary>
    public static string NameOf(Command command)
    {
        if (command is RootCommand)
            return "";
        return string.Concat(command.Parents.OfType<Command>().Select(NameOf)) + command.Name + " ";
    }

    /// <summary>What is typed for an example.</summary>
    public static string LineOf(CommandExample example) => $"sitegen {example.Line}".TrimEnd();

    /// <summary>An option with the word for its value.</summary>
    public static string Shown(Option option) => Options.Describe(option).Value is { } value ? $"{option.Name} {value}" : option.Name;

    /// <summary>The usage of a command, without the name of the program.</summary>
    public static string Usage(Command command, Language language)
    {
        var options = ConsoleText.OptionsWord.In(language);
        if (command is RootCommand)
            return $"[{ConsoleText.CommandWord.In(language)}] [{options}]";
        var name = NameOf(command);
        return command.Subcommands.Count > 0
            ? $"{name}{ConsoleText.CommandWord.In(language)} [{options}]"
            : string.Concat([name, .. command.Arguments.Select(argument => $"{PlaceholderOf(argument)} "), $"[{options}]"]);
    }

    // The options that every command has are explained once, with the root.
    private static void WriteOptions(HelpLayout layout, Command command, Language language)
    {
        var shown = command is RootCommand ? Options.Shared : [.. command.Options.Except(Options.Shared)];
        if (shown.Count > 0)
            layout.Title(ConsoleText.OptionsTitle.In(language));
        foreach (var option in shown)
            layout.Row(Shown(option), Options.Describe(option).Text.In(language));
        if (command is RootCommand)
            return;
        layout.Title(ConsoleText.SharedOptionsTitle.In(language));
        layout.Paragraph(string.Join(' ', Options.Shared.Select(option => option.Name)), 2);
    }

    private static string PlaceholderOf(Argument argument) =>
        Options.IsNeeded(argument) ? argument.Name : argument.Arity.MaximumNumberOfValues == 1 ? $"[{argument.Name}]" : $"[{argument.Name}…]";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..].TrimEnd('.') + ".";
}
