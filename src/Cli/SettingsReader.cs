using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Cli;

/// <summary>Reads the shared options.</summary>
internal static class SettingsReader
{
    /// <summary>The settings of a command line in which <see cref="CommandLineCheck"/> has found nothing wrong.</summary>
    public static RunSettings Read(ParseResult parsed) =>
        new(FoldersOf(parsed), LanguageOf(parsed), OptionValues.TryFormat(parsed.GetValue(Options.Format)) ?? DiagnosticFormat.Text)
        {
            Strict = parsed.GetValue(Options.Strict),
            Verbose = parsed.GetValue(Options.Verbose),
            Commands = CommandsOf(parsed),
        };

    /// <summary>What completes the commands that texts name.</summary>
    public static CommandsToPaste CommandsOf(ParseResult parsed)
    {
        Option[] repeated =
            [Options.Root, Options.Input, Options.Seeds, Options.Theme, Options.Output, Options.Repository, Options.Term, Options.Date, Options.Encoding,
                Options.Heading, Options.LeaveOut, Options.More, Options.Replace];
        return new CommandsToPaste(
            ProgramOf(Directory.GetCurrentDirectory()),
            [.. from option in repeated
                from token in parsed.GetResult(option)?.Tokens ?? []
                where token.Value.Length > 0
                select (option.Name, ValueOf(option, token.Value))])
        {
            Sources = [.. parsed.GetResult(Options.Sources)?.Tokens.Select(token => token.Value) ?? []],
            IsWindows = OperatingSystem.IsWindows(),
        };
    }

    // A hook names its repository by ".", and whoever reads its answer is elsewhere.
    private static string ValueOf(Option option, string value) => option == Options.Repository ? Path.GetFullPath(value) : value;

    // In the folder of its own source code the program is started by the SDK.
    private static string ProgramOf(string folder) =>
        File.Exists(Path.Combine(folder, "SiteGen.csproj"))
            && AppContext.BaseDirectory.StartsWith(Path.Combine(folder, "bin") + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? "dotnet run --"
            : "sitegen";

    /// <summary>The language of what is printed: the one asked for, else the archive's, else Vietnamese. Of a wrong command line too.</summary>
    public static Language LanguageOf(ParseResult parsed) =>
        OptionValues.TryLanguage(TextOf(parsed, Options.Lang)) ?? SiteInputReader.LanguageOf(FoldersOf(parsed).Input);

    private static SiteFolders FoldersOf(ParseResult parsed)
    {
        var input = TextOf(parsed, Options.Input);
        var root = Path.GetFullPath(TextOf(parsed, Options.Root) ?? (input is null ? "." : Path.Combine(input, "..")));
        var usual = SiteFolders.Below(root);
        return new SiteFolders(
            Path.GetFullPath(input ?? usual.Input),
            Path.GetFullPath(TextOf(parsed, Options.Seeds) ?? usual.Seeds),
            TextOf(parsed, Options.Theme) is { } theme ? SiteFolders.Existing(theme) : usual.Theme,
            Path.GetFullPath(TextOf(parsed, Options.Output) ?? usual.Output));
    }

    // The first value that was given, whatever is wrong with the command line.
    private static string? TextOf(ParseResult parsed, Option<string?> option) =>
        parsed.GetResult(option)?.Tokens is [{ Value.Length: > 0 } token, ..] ? token.Value : null;
}
