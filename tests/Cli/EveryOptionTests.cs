using System.CommandLine;
using SiteGen.Cli;

namespace SiteGen.Tests.Cli;

/// <summary>
/// What can be done wrong with an option, done with each option of each command. The cases are the program's own tree, so that a new option is among them.
/// </summary>
public sealed class EveryOptionTests
{
    // Options that say something more each time.
    private static readonly string[] Repeatable = ["--heading", "--leave-out", "--more"];

    public static TheoryData<string, string> Names { get; } = new(
        from command in Below(Commands.Root)
        from option in OptionsOf(command)
        from name in option.Aliases.Prepend(option.Name)
        select (NameOf(command), name));

    public static TheoryData<string, string> NamesWithValue { get; } = new(
        from command in Below(Commands.Root)
        from option in OptionsOf(command)
        where IsValued(option)
        select (NameOf(command), option.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OptionTwice_SaysSoOnceAndExitsWith2(string command, string name)
    {
        string[] given = IsValued(command, name) ? [name, "1=1"] : [name];
        if (!Repeatable.Contains(name))
            AssertRefused([.. Words(command), .. given, .. given], OptionOf(command, name).Name, "more than once");
        else
            Assert.DoesNotContain("more than once", Run([.. Words(command), .. given, .. given, "--lang", "fr"]).Error);
    }

    [Theory]
    [MemberData(nameof(NamesWithValue))]
    public void Run_OptionWithoutValue_SaysWhatIsNeeded(string command, string name)
    {
        var wanted = $"{name} {Options.Describe(OptionOf(command, name)).Value}";
        AssertRefused([.. Words(command), name], wanted, "is needed");
        AssertRefused([.. Words(command), name, ""], wanted, "is needed");
        AssertRefused([.. Words(command), $"{name}="], wanted, "is needed");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OptionMisspelt_TellsTheNearest(string command, string name)
    {
        if (name.StartsWith("--", StringComparison.Ordinal))
            AssertRefused([.. Words(command), name.Insert(3, "q")], name, "Did you mean");
    }

    [Theory]
    [InlineData("check --strict=co", "co")]
    [InlineData("check --strict co", "co")]
    [InlineData("convert --dry-run=0", "0")]
    [InlineData("--root . --verbose check --root .", "--root")]
    [InlineData("-h --help", "--help")]
    [InlineData("[suggest] build", "[suggest]")]
    [InlineData("-- build", "build")]
    [InlineData("convert \"\"", "SOURCE")]
    [InlineData("pack \"\"", "FILE.zip")]
    [InlineData("new \"\"", "DIR")]
    [InlineData("publish rollback \"\"", "COMMIT")]
    [InlineData("publish init --site x --keep 0", "--keep")]
    [InlineData("publish init --site x --keep năm", "--keep")]
    [InlineData("publish init --site x --branch a..b", "--branch")]
    [InlineData("publish init --site x --branch chính/x.lock", "--branch")]
    [InlineData("check --input SiteGen.dll", "SiteGen.dll")]
    public void Run_OddCommandLine_IsRefused(string line, string wanted) =>
        AssertRefused(
            line.Replace("SiteGen.dll", typeof(CommandLine).Assembly.Location, StringComparison.Ordinal).Split(' ').Select(word => word == "\"\"" ? "" : word),
            wanted,
            "");

    private static void AssertRefused(IEnumerable<string> args, string wanted, string said)
    {
        var (exit, output, error) = Run([.. args, .. args.Contains("--lang") || args.Contains("--lang=") ? [] : new[] { "--lang", "en" }]);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        var lines = error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains(wanted, lines[0]);
        if (args.All(arg => !arg.StartsWith("--lang", StringComparison.Ordinal)))
            Assert.Contains(said, lines[0]);
        Assert.Contains("--help", lines[1]);
    }

    private static (int Exit, string Output, string Error) Run(string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive)).Distinct();

    private static string NameOf(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Select(NameOf).Append(command is RootCommand ? "" : command.Name)).Trim();

    private static Option OptionOf(string command, string name) =>
        OptionsOf(Below(Commands.Root).Single(found => NameOf(found) == command)).Single(option => option.Name == name || option.Aliases.Contains(name));

    private static bool IsValued(Option option) => option.ValueType != typeof(bool);

    private static bool IsValued(string command, string name) => IsValued(OptionOf(command, name));

    private static string[] Words(string command) => command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
