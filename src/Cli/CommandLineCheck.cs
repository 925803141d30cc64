using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary>
/// Says, in plain words, what is wrong with a command line. The library would throw where the value of an option is asked for that was given twice,
/// so nothing is asked for before this has been looked at.
/// </summary>
internal static class CommandLineCheck
{
    /// <summary>An option that was given more than once though it may not be repeated; null when there is none.</summary>
    public static Localized? RepeatedOf(ParseResult parsed) =>
        ResultsOf(parsed).FirstOrDefault(result => result.IdentifierTokenCount > 1 && !Options.MayRepeat(result.Option)) is { } repeated
            ? ConsoleText.OptionRepeated(repeated.Option.Name)
            : null;

    /// <summary>The first thing that is wrong with a command line without a repeated option; null when nothing is.</summary>
    /// <param name="parsed">The command line as it was understood.</param>
    /// <param name="args">The command line as it was typed.</param>
    public static Localized? ProblemOf(ParseResult parsed, string[] args) =>
        args.Select(arg => JoinedProblemOf(parsed, arg)).FirstOrDefault(problem => problem is not null)
            ?? UnknownOf(parsed, args)
            ?? MissingOf(parsed)
            ?? ValueProblemOf(parsed)
            ?? FolderProblemOf(parsed)
        ?? (parsed.Errors.Count > 0 ? ConsoleText.CommandLineWrong : null);

    private static IEnumerable<OptionResult> ResultsOf(ParseResult parsed) =>
        Options.Of(parsed.CommandResult.Command).Select(parsed.GetResult).OfType<OptionResult>().Where(result => !result.Implicit);

    private static IEnumerable<string> ArgumentsOf(ParseResult parsed) =>
        parsed.CommandResult.Command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).Select(token => token.Value);

    // "--option=value": the library takes the value of a switch for an argument, and passes over an empty one.
    private static Localized? JoinedProblemOf(ParseResult parsed, string arg)
    {
        if (arg.Split('=', 2) is not [var name, var value]
            || Options.Of(parsed.CommandResult.Command).FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name)) is not { } option)
            return null;
        if (Options.Describe(option).Value is { } wanted)
            return value.Length > 0 ? null : ConsoleText.ValueMissing(option.Name, wanted);
        return bool.TryParse(value, out _) ? null : ConsoleText.ValueUnknown(option.Name, value, "true, false");
    }

    private static Localized? UnknownOf(ParseResult parsed, string[] args)
    {
        // What follows -- is a name, whatever it begins with.
        var names = args.SkipWhile(arg => arg != "--").Skip(1).ToHashSet(StringComparer.Ordinal);
        // A directive of the library, such as [suggest], would be passed over in silence.
        var directives = parsed.Tokens.Where(token => token.Type == TokenType.Directive).Select(token => token.Value);
        var options = ArgumentsOf(parsed).Where(text => text.StartsWith('-') && !names.Contains(text));
        if (directives.Concat(parsed.UnmatchedTokens).Concat(options).FirstOrDefault() is not { } token)
            return null;
        var command = parsed.CommandResult.Command;
        var known = token.StartsWith('-') ? Options.Of(command).Select(option => option.Name) : command.Subcommands.Select(sub => sub.Name);
        return ConsoleText.TokenUnknown(token, NearestWord.Of(token, known.Where(name => name != token)));
    }

    private static Localized? MissingOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (ResultsOf(parsed).FirstOrDefault(IsBare) is { } bare)
            return ConsoleText.ValueMissing(bare.Option.Name, Options.Describe(bare.Option).Value!);
        if (command.Subcommands.Count > 0 && command.Action is null)
            return ConsoleText.CommandMissing(command.Name, string.Join(", ", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name)));
        if (command.Options.FirstOrDefault(option => Options.Describe(option).IsRequired && parsed.GetResult(option) is null) is { } required)
            return ConsoleText.ValueMissing(required.Name, Options.Describe(required).Value!);
        return ArgumentsOf(parsed).Contains("") ? ConsoleText.ArgumentEmpty(command.Arguments[0].Name) : null;
    }

    private static bool IsBare(OptionResult result) => Options.Describe(result.Option).Value is not null
        && (result.Tokens.Count < result.IdentifierTokenCount || result.Tokens.Any(token => token.Value.Length == 0));

    private static Localized? ValueProblemOf(ParseResult parsed) =>
    (
        from result in ResultsOf(parsed)
        let values = Options.Describe(result.Option).Values
        where values is not null
        from token in result.Tokens
        where !values.Take(token.Value)
        select ValueProblemOf(result.Option.Name, token.Value, values)).FirstOrDefault();

    private static Localized ValueProblemOf(string option, string value, OptionValues values) =>
        Blanks.Has(value) ? ConsoleText.ValueNotFilledIn(option, value)
        : values.AreAll ? ConsoleText.ValueUnknown(option, value, values.Examples)
        : ConsoleText.ValueNotUnderstood(option, value, values.Examples);

    private static Localized? FolderProblemOf(ParseResult parsed)
    {
        if (new[] { Options.Root, Options.Theme }.FirstOrDefault(option => parsed.GetValue(option) is { } folder && !Directory.Exists(folder)) is { } missing)
            return ConsoleText.FolderMissing(missing.Name, parsed.GetValue(missing)!);
        return new[] { Options.Input, Options.Seeds }.FirstOrDefault(option => File.Exists(parsed.GetValue(option))) is { } file
            ? ConsoleText.FolderWanted(file.Name, parsed.GetValue(file)!)
            : null;
    }
}
