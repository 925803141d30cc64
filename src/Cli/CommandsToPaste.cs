using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>
/// Completes the commands that a text names, <c>`sitegen convert seeds/a.txt`</c>, so that they run where they are pasted: as this run was started, on the
/// same folders, with the same options, in the user's shell.
/// </summary>
/// <param name="Program">How the program was started: <c>sitegen</c>, or <c>dotnet run --</c>.</param>
/// <param name="Given">The options of this run that another command needs too, with their values as they were typed.</param>
internal sealed partial record CommandsToPaste(string Program, ImmutableArray<(string Option, string Value)> Given)
{
    private const string Name = "sitegen";

    /// <summary>A run of the installed program without such options.</summary>
    public static CommandsToPaste Plain { get; } = new(Name, []);

    /// <summary>The raw reports that were named on the command line; a text names them as they will stand in the seeds folder.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Whether the user's shell is one of Windows, where only double quotes keep a word together in both.</summary>
    public bool IsWindows { get; init; }

    /// <summary>The diagnostic with its commands completed.</summary>
    public Diagnostic In(Diagnostic diagnostic) => diagnostic with { Message = In(diagnostic.Message), Hint = In(diagnostic.Hint) };

    /// <summary>The text with its commands completed.</summary>
    public Localized In(Localized text) => new(In(text.Vi), In(text.En));

    private string In(string text) => Command().Replace(text, match => $"`{Completed(match.Groups["command"].Value)}`");

    private string Completed(string command)
    {
        var completed = command.StartsWith("git ", StringComparison.Ordinal) ? OfGit(command) : OfProgram(command);
        return IsWindows ? Quoted().Replace(completed, OfWindows) : completed;
    }

    // PowerShell reads $ and grave accents in double quotes: where one is, only its own quotes do, of which cmd knows nothing. A grave accent is
    // written as a character there, since commands stand between such accents.
    private static string OfWindows(Match word)
    {
        var path = word.Groups["escaped"].Success
            ? ShellWord.Unescaped(word.Groups["escaped"].Value)
            : word.Groups["word"].Value.Replace("'\\''", "'", StringComparison.Ordinal);
        var single = $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";
        return path.Contains('`', StringComparison.Ordinal) ? $"({single.Replace("`", "'+[char]96+'", StringComparison.Ordinal)})"
            : path.Contains('$', StringComparison.Ordinal) ? single
            : $"\"{path}\"";
    }

    private string OfGit(string command) =>
        Given.FirstOrDefault(given => given.Option == Options.Root.Name) is { Value: { } root } ? $"git -C {ShellWord.Of(root)}{command[3..]}" : command;

    private string OfProgram(string command)
    {
        var words = command.Split(' ');
        var named = words.Skip(1).FirstOrDefault() is { } first && !first.StartsWith('-') ? first : "build";
        var line = Sources.Aggregate(command, WithSource);
        foreach (var (option, value) in Given.Where(given => IsNeeded(given.Option, named)))
        {
            var isRepeatable = option == Options.Heading.Name || option == Options.LeaveOut.Name || option == Options.More.Name;
            if (isRepeatable ? !line.Contains($" {value}", StringComparison.Ordinal) : !words.Contains(option))
                line += $" {option} {ShellWord.Of(value)}";
        }

        // `dotnet run` needs the dashes only before what is the program's.
        return Program + line[Name.Length..] is var whole && whole.EndsWith(" --", StringComparison.Ordinal) ? whole[..^3] : whole;
    }

    private static string WithSource(string line, string source) =>
        line.Replace(ShellWord.Of(ArchiveFolders.Seeds + Path.GetFileName(source)), ShellWord.Of(source), StringComparison.Ordinal);

    private static bool IsNeeded(string option, string command) => option switch
    {
        _ when option == Options.Repository.Name => command == "publish",
        _ when Conversion.Contains(option) => command == "convert",
        _ => command is "build" or "convert" or "check" or "pack" or "preview",
    };

    private static ImmutableArray<string> Conversion { get; } =
        [Options.Term.Name, Options.Date.Name, Options.Encoding.Name, Options.Heading.Name, Options.LeaveOut.Name, Options.More.Name, Options.Replace.Name];

    [GeneratedRegex("`(?<command>(?:sitegen|git)(?: [^`]*)?)`", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"\$'(?<escaped>(?:[^'\\]|\\.)*)'|'(?<word>(?:[^']|'\\'')*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
