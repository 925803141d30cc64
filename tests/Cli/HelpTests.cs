using SiteGen.Cli;
using SiteGen.Cli.Shells;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

/// <summary>What is made of the table of commands: help, completions, the manual page.</summary>
public sealed class HelpTests : IDisposable
{
    // A terminal of 80 columns; the help of the root lists every command and every shared option.
    private const int Columns = 80, Screen = 35, ScreenOfRoot = 50;

    private readonly TestFolder _folder = new();

    public static TheoryData<string> CommandNames { get; } = new(ShellWords.All.Select(words => words.Command));

    public static TheoryData<string> Examples { get; } =
        new(ShellWords.All.SelectMany(words => Commands.Describe(words.Of).Examples).Select(example => example.Line));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Write_Command_FitsOnAScreen(string command)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var lines = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]).Output.TrimEnd('\n').Split('\n');
            Assert.True(lines.Length <= (command.Length == 0 ? ScreenOfRoot : Screen), $"{command}: {lines.Length}");
            Assert.All(lines, line => Assert.True(line.Length <= Columns, line));
            Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        }
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Run_HelpCommand_IsTheHelpOfThatCommand(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Run([.. words, "--help"]), Run(["help", .. words]));
    }

    [Fact]
    public void Run_HelpOfUnknownCommand_OffersTheNearest()
    {
        var (exit, output, error) = Run(["help", "biuld", "--lang", "en"]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("'build'", error);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsUnderstood(string line)
    {
        var args = CommandLineParserWords(line.Replace("--root /kho", $"--root \"{_folder.Path}\""));
        Assert.Null(CommandLineCheck.RepeatedOf(Commands.Root.Parse(args)));
        Assert.Null(CommandLineCheck.ProblemOf(Commands.Root.Parse(args), args));
    }

    [Theory]
    [InlineData("sitegen|", "build convert check preview pack verify new publish help completions man")]
    [InlineData("sitegen|pub", "publish")]
    [InlineData("sitegen|publish|", "init status rollback update")]
    [InlineData("sitegen|publish|init|--k", "--keep")]
    [InlineData("sitegen|build|--lang|", "vi en")]
    [InlineData("sitegen|--root|x|convert|--enc", "--encoding")]
    [InlineData("sitegen|convert|--encoding|TC", "TCVN3")]
    [InlineData("sitegen|completions|", "bash zsh fish powershell")]
    [InlineData("sitegen|help|pa", "pack")]
    public void Bash_WordsTyped_AreCompleted(string typed, string expected)
    {
        _folder.Write("bash", Run(["completions", "bash"]).Output);
        var words = string.Join(' ', typed.Split('|').Select(word => $"'{word}'"));
        const string Ask = "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sitegen; echo \"${COMPREPLY[@]}\"";
        var (exit, said) = OtherProgram.RunOrSkip("bash", ["-c", Ask, _folder["bash"], .. typed.Split('|')]);
        Assert.True(exit == 0, words + said);
        Assert.StartsWith(expected, said);
    }

    [Theory]
    [InlineData("publish ", "init")]
    [InlineData("build --rec", "--record")]
    [InlineData("--lang ", "vi")]
    public void Fish_WordsTyped_AreCompleted(string typed, string expected)
    {
        _folder.Write("fish", Run(["completions", "fish"]).Output);
        var (exit, said) = OtherProgram.RunOrSkip("fish", "-c", $"source '{_folder["fish"]}'; complete -C 'sitegen {typed}'");
        Assert.True(exit == 0, said);
        Assert.Contains(said.Split('\n'), line => line.Split('\t')[0] == expected);
    }

    [Fact]
    public void Zsh_Script_IsUnderstood()
    {
        _folder.Write("zsh", Run(["completions", "zsh"]).Output);
        var (exit, said) = OtherProgram.RunOrSkip("zsh", "-fc", $"autoload -U compinit; compinit -u -D; source '{_folder["zsh"]}'; echo ${{_comps[sitegen]}}");
        Assert.Equal((0, "_sitegen\n"), (exit, said));
    }

    [Theory]
    [InlineData("sitegen publish ", "init status rollback update")]
    [InlineData("sitegen convert --dry", "--dry-run")]
    [InlineData("sitegen build --lang ", "vi en")]
    [InlineData("sitegen completions p", "powershell")]
    public void PowerShell_WordsTyped_AreCompleted(string typed, string expected)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("SITEGEN_WITHOUT_POWERSHELL") == "true", "No registry here has PowerShell.");
        _folder.Write("sitegen.ps1", Run(["completions", "powershell"]).Output);
        var ask = $". '{_folder["sitegen.ps1"]}'; "
            + $"(TabExpansion2 -inputScript '{typed}' -cursorColumn {typed.Length}).CompletionMatches.CompletionText -join ' '";
        var (exit, said) = OtherProgram.RunOrSkip("pwsh", "-NoProfile", "-Command", ask);
        Assert.True(exit == 0, said);
        Assert.StartsWith(expected, said);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Manual_IsUnderstoodByGroff(string language)
    {
        _folder.Write("sitegen.1", Run(["man", "--lang", language]).Output);
        var (exit, said) = OtherProgram.RunOrSkip("groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z", _folder["sitegen.1"]);
        Assert.Equal((0, ""), (exit, said));
    }

    [Fact]
    public void Manual_NamesEveryCommandAndOption()
    {
        var manual = Run(["man"]).Output.Replace("\\-", "-");
        Assert.All(ShellWords.All, words => Assert.Contains($"sitegen {words.Command}".TrimEnd(), manual));
        Assert.All(ShellWords.All.SelectMany(words => words.Options), option => Assert.Contains(option.Name, manual));
    }

    [Fact]
    public void Version_NamesTheCommit() =>
        Assert.Matches(@"^SiteGen [0-9]+\.[0-9]+\.[0-9]+( \([0-9a-f]{40}\))?\n$", Run(["--version"]).Output.ReplaceLineEndings("\n"));

    private static string[] CommandLineParserWords(string line) => [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(line)];

    private static (int Exit, string Output, string Error) Run(string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }
}
