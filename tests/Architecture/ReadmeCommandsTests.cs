using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Cli;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Architecture;

/// <summary>Every command in a README or a guide is one that the program, or the tests, understand.</summary>
public sealed partial class ReadmeCommandsTests
{
    public static TheoryData<string, string> CommandLines { get; } = new(
        from readme in Readme.All
        from line in readme.CodeLines.Concat(readme.Quoted).Distinct()
        let words = OurCommand().Match(line)
        where words.Success && !words.Groups["words"].Value.StartsWith(" COMMAND", StringComparison.Ordinal)
        select (readme.Path, words.Groups["words"].Value));

    public static TheoryData<string, string> Filters { get; } = new(
        from readme in Readme.All
        from line in readme.CodeLines.Concat(readme.Quoted)
        from filter in TestFilter().Matches(line)
        select (readme.Path, filter.Groups["name"].Value));

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Command_OfAReadme_IsUnderstood(string path, string words)
    {
        string[] args = [.. Word().Matches(words).Select(word => word.Value.Trim('"'))];
        var parsed = Commands.Root.Parse(args);
        Assert.True(CommandLineCheck.RepeatedOf(parsed) is null, $"{path}: {words}");
        Assert.True(CommandLineCheck.ProblemOf(parsed, args) is null, $"{path}: {words}: {CommandLineCheck.ProblemOf(parsed, args)?.En}");
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_OfAReadme_SelectsTests(string path, string name) => Assert.True(
        Assembly.GetExecutingAssembly()
            .GetTypes()
            .SelectMany(type => type.GetMethods())
            .Any(method => $"{method.DeclaringType}.{method.Name}".Contains(name, StringComparison.Ordinal)),
        $"{path}: no test has a name with {name}");

    [Fact]
    public void DotnetCommands_AreRunByCi()
    {
        var run = File.ReadAllText(Repository.Find(".ci/run")) + File.ReadAllText(Repository.Find("src/Hosts/NewArchive/files/install.sh"));
        var parts = Readme.All.SelectMany(readme => readme.Commands)
            .Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal) && !ReadmeCommandsNotRun.All.ContainsKey(line))
            .SelectMany(line => DotnetParts().Matches(line)).Select(part => part.Value).Where(part => part != "-p:RunAnalyzers=false").Distinct().ToList();
        Assert.NotEmpty(parts);
        Assert.All(parts, part => Assert.Contains(part, run, StringComparison.Ordinal));
    }

    [Fact]
    public void TableOfCommands_IsWhatTheProgramKnows()
    {
        var root = Commands.Root;
        var rows = Readme.Of("README.md").Rows
            .Where(row => row.Length == 3 && row[0].StartsWith('`'))
            .Select(row => $"{row[0].Replace(" (the default)", "")} | {row[2]}");
        Assert.Equal(Leaves(root).Select(command => $"`{UsageOf(command)}` | {OptionsOf(command)}"), rows.OrderBy(row => Place(root, row)));
    }

    [Fact]
    public void TableOfSharedOptions_IsWhatTheProgramKnows() => Assert.Equal(
        Options.Shared.Select(option => option.Name),
        Readme.Of("README.md").Rows
            .Where(row => row.Length == 2 && row[0].StartsWith("`--", StringComparison.Ordinal))
            .SelectMany(row => OptionName().Matches(row[0]).Select(name => name.Value))
            .OrderBy(name => Options.Shared.ToList().FindIndex(option => option.Name == name)));

    [Fact]
    public void Parser_UnknownOption_IsNoticed()
    {
        string[] args = ["check", "--khong-co"];
        Assert.NotNull(CommandLineCheck.ProblemOf(Commands.Root.Parse(args), args));
    }

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.Where(sub => !sub.Hidden).SelectMany(sub => sub.Subcommands.Count > 0 ? Leaves(sub) : [sub]);

    private static int Place(RootCommand root, string row) =>
        Leaves(root).ToList().FindIndex(command => row.StartsWith($"`{Help.NameOf(command).TrimEnd()}", StringComparison.Ordinal));

    // As the help has it, without the word for options.
    private static string UsageOf(Command command)
    {
        var help = new StringWriter();
        Help.Write(help, command, Language.En);
        var usage = help.ToString().Split('\n').First(line => line.StartsWith("  sitegen ", StringComparison.Ordinal));
        return usage["  sitegen ".Length..usage.LastIndexOf('[')].TrimEnd();
    }

    private static string OptionsOf(Command command) =>
        string.Join(
            ' ', command.Options.Except(Options.Shared).Select(option => $"`{option.Name}{(Options.Describe(option).Value is { } value ? " " + value : "")}`"));

    [GeneratedRegex("^(?:sitegen|dotnet run(?: -p:\\S+)*(?: --|$)|dotnet DIR/SiteGen\\.dll)(?<words>(?: .*)?)$")]
    private static partial Regex OurCommand();

    [GeneratedRegex("(?:--filter |FullyQualifiedName!?~)\"?(?<name>(?!FullyQualifiedName)\\w+)")]
    private static partial Regex TestFilter();

    [GeneratedRegex("^dotnet (?:tool )?[a-z]+|-p:\\S+|--self-contained(?: false)?")]
    private static partial Regex DotnetParts();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionName();
}
