using System.CommandLine;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Shells;

/// <summary>Completion for fish, with a word on each command and option.</summary>
internal static class FishScript
{
    public static string Write(Language language)
    {
        var script = new StringBuilder("# fish completion of sitegen\n");
        foreach (var words in ShellWords.All)
        {
            foreach (var sub in words.Subcommands)
            {
                var text = Quoted(Commands.Describe(sub).Text.In(language));
                script.Append(CultureInfo.InvariantCulture, $"complete -c sitegen -f -n {Quoted(WhereOf(words))} -a {sub.Name} -d {text}\n");
            }

            if (words.Words.Any() && !words.Subcommands.Any())
                script.Append(CultureInfo.InvariantCulture, $"complete -c sitegen -f -n {Quoted(WhereOf(words))} -a {Quoted(string.Join(' ', words.Words))}\n");
            foreach (var option in words.Of is RootCommand ? Options.Shared : words.Options.Except(Options.Shared))
                script.Append(OfOption(words, option, language));
        }

        return script.ToString();
    }

    private static string OfOption(ShellWords words, Option option, Language language)
    {
        var terms = Options.Describe(option);
        var value = terms.Value switch
        {
            null => "",
            _ when terms.Values?.Choices is { IsEmpty: false } choices => $" -x -a {Quoted(string.Join(' ', choices))}",
            "DIR" or "REPO" => " -x -a '(__fish_complete_directories)'",
            _ => " -r",
        };
        var where = words.Of is RootCommand ? "" : $" -n {Quoted(WhereOf(words))}";
        return $"complete -c sitegen{where} -l {option.Name.TrimStart('-')}{value} -d {Quoted(terms.Text.In(language))}\n";
    }

    private static string WhereOf(ShellWords words) => words.Command.Split(' ') switch
    {
        [""] => "__fish_use_subcommand",
        [var group] when words.Of.Subcommands.Count > 0 =>
            $"__fish_seen_subcommand_from {group}; and not __fish_seen_subcommand_from {string.Join(' ', words.Subcommands.Select(sub => sub.Name))}",
        var typed => string.Join("; and ", typed.Select(word => $"__fish_seen_subcommand_from {word}")),
    };

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
