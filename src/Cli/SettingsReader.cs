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
        };

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
