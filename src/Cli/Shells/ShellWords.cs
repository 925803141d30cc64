using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Shells;

/// <summary>What a shell needs to complete a command line: the words that can follow, from the declarations of commands and options.</summary>
/// <param name="Command">What was typed already: <c>publish init</c>; nothing for the root.</param>
/// <param name="Of">The command.</param>
internal sealed record ShellWords(string Command, Command Of)
{
    private static readonly ImmutableArray<(string Name, Func<Language, string> Script)> Known =
    [
        ("bash", _ => BashScript.Write()),
        ("zsh", _ => ZshScript.Write()),
        ("fish", FishScript.Write),
        ("powershell", PowerShellScript.Write),
    ];

    /// <summary>The shells that there are scripts for.</summary>
    public static ImmutableArray<string> Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    /// <summary>Gives the script of a shell; null for one that is not known.</summary>
    public static Func<Language, string>? ScriptOf(string? shell) => Known.FirstOrDefault(known => known.Name == shell).Script;

    /// <summary>Every command that can be typed, the root first.</summary>
    public static ImmutableArray<ShellWords> All => [.. Below(Commands.Root)];

    /// <summary>The commands and arguments that can follow.</summary>
    public IEnumerable<string> Words => Of.Name switch
    {
        "completions" => Shells,
        "help" => All[0].Subcommands.Select(sub => sub.Name),
        _ => Subcommands.Select(sub => sub.Name),
    };

    /// <summary>Everything that can follow, with blanks between.</summary>
    public string AllWords => string.Join(' ', Words.Concat(Options.Select(option => option.Name)));

    /// <summary>The commands that can follow.</summary>
    public IEnumerable<Command> Subcommands => Of.Subcommands.Where(sub => !sub.Hidden);

    /// <summary>The options that can follow.</summary>
    public IEnumerable<Option> Options => Cli.Options.Of(Of);

    /// <summary>Every option that is followed by one of few words.</summary>
    public static IEnumerable<(Option Option, ImmutableArray<string> Choices)> Choosing =>
        from option in All.SelectMany(words => words.Options).Distinct()
        let choices = Cli.Options.Describe(option).Values?.Choices ?? []
        where !choices.IsEmpty
        select (option, choices);

    /// <summary>Every option that is followed by a folder, as a pattern of <c>case</c>.</summary>
    public static string FolderPattern => string.Join(
        '|',
        All.SelectMany(words => words.Options).Distinct().Where(option => Cli.Options.Describe(option).Value is "DIR" or "REPO").Select(option => option.Name));

    private static IEnumerable<ShellWords> Below(Command command) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(Below).Prepend(new ShellWords(Help.NameOf(command).TrimEnd(), command));
}
