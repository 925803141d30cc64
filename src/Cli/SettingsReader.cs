using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary>Reads the shared options and says, in plain words, what is wrong with a command line.</summary>
public static class SettingsReader
{
    /// <summary>The settings; null, with the problem, when the command line is wrong.</summary>
    public static RunSettings? Read(ParseResult parsed, out Localized? problem)
    {
        problem = ProblemOf(parsed);
        if (problem is not null)
            return null;
        return new RunSettings(FoldersOf(parsed), LanguageOf(parsed), FormatOf(parsed.GetValue(Options.Format)) ?? DiagnosticFormat.Text)
        {
            Strict = parsed.GetValue(Options.Strict),
            Verbose = parsed.GetValue(Options.Verbose),
        };
    }

    /// <summary>The language of what is printed: the one asked for, else the archive's, else Vietnamese.</summary>
    public static Language LanguageOf(ParseResult parsed)
    {
        if (parsed.GetValue(Options.Lang) is ("vi" or "en") and var asked)
            return asked == "en" ? Language.En : Language.Vi;
        return SiteInputReader.LanguageOf(FoldersOf(parsed).Input);
    }

    private static SiteFolders FoldersOf(ParseResult parsed)
    {
        var input = parsed.GetValue(Options.Input);
        var root = Path.GetFullPath(parsed.GetValue(Options.Root) ?? (input is null ? "." : Path.Combine(input, "..")));
        var theme = parsed.GetValue(Options.Theme) ?? Path.Combine(root, "theme");
        return new SiteFolders(
            Path.GetFullPath(input ?? Path.Combine(root, "input")),
            Path.GetFullPath(parsed.GetValue(Options.Seeds) ?? Path.Combine(root, "seeds")),
            Directory.Exists(theme) ? Path.GetFullPath(theme) : null,
            Path.GetFullPath(parsed.GetValue(Options.Output) ?? Path.Combine(root, "output")));
    }

    private static Localized? ProblemOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
            return UnknownToken(parsed, parsed.UnmatchedTokens[0]);
        var arguments = parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []);
        if (arguments.FirstOrDefault(token => token.Value.StartsWith('-')) is { } unknown)
            return UnknownToken(parsed, unknown.Value);
        if (command.Subcommands.Count > 0 && command.Action is null)
            return ConsoleText.CommandMissing(command.Name, string.Join(", ", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name)));
        if (command.Name == Commands.PublishInit && parsed.GetValue(Options.Site) is null)
            return ConsoleText.ValueMissing(Options.Site.Name, "DIR");
        var options = command.Options.Concat(Options.Shared).OfType<Option<string?>>();
        if (options.FirstOrDefault(option => parsed.GetResult(option) is not null && string.IsNullOrEmpty(parsed.GetValue(option))) is { } bare)
            return ConsoleText.ValueMissing(bare.Name, Options.Describe(bare).Value!);
        if (parsed.GetValue(Options.Lang) is { } lang and not ("vi" or "en"))
            return ConsoleText.ValueUnknown("--lang", lang, "vi, en");
        if (parsed.GetValue(Options.Format) is { } format && FormatOf(format) is null)
            return ConsoleText.ValueUnknown("--format", format, "text, json, github");
        if (new[] { Options.Root, Options.Theme }.FirstOrDefault(option => parsed.GetValue(option) is { } folder && !Directory.Exists(folder)) is { } missing)
            return ConsoleText.FolderMissing(missing.Name, parsed.GetValue(missing)!);
        return parsed.Errors.Count > 0 ? ConsoleText.CommandLineWrong(parsed.Errors[0].Message) : null;
    }

    private static Localized UnknownToken(ParseResult parsed, string token)
    {
        var command = parsed.CommandResult.Command;
        var known = token.StartsWith('-')
            ? command.Options.Concat(Options.Shared).Select(option => option.Name)
            : command.Subcommands.Select(sub => sub.Name);
        return ConsoleText.TokenUnknown(token, NearestWord.Of(token, known));
    }

    private static DiagnosticFormat? FormatOf(string? text) => text switch
    {
        "text" => DiagnosticFormat.Text,
        "json" => DiagnosticFormat.Json,
        "github" => DiagnosticFormat.Github,
        _ => null,
    };
}
