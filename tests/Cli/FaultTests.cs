using SiteGen.Cli;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

/// <summary>The program or the machine fails: exit code 3, one sentence in the reader's language, never a stack trace.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Secret = "Lời văn của một báo cáo.";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("vi", "nhóm phát triển")]
    [InlineData("en", "its developers")]
    public void Guard_AnyException_NamesAFileToSendWithoutWordsOfAReport(string language, string said)
    {
        string[] args = ["check", "--lang", language];
        var error = new StringWriter();
        Assert.Equal(ExitCode.Failed, Fault.Guard(() => throw new InvalidOperationException(Secret, new FormatException(Secret)), args, error));
        var sentence = Assert.Single(error.ToString().TrimEnd('\n').Split('\n'));
        Assert.Contains(said, sentence);
        var file = sentence.Split('\'')[1];
        var report = File.ReadAllText(file);
        File.Delete(file);
        Assert.Contains(ThisProgram.NameAndVersion, report);
        Assert.Contains($"sitegen check --lang {language}", report);
        Assert.Contains("System.FormatException", report);
        Assert.Contains($"   at {typeof(FaultTests).FullName}", report);
        Assert.DoesNotContain(Secret, report);
        Assert.DoesNotContain(Secret, sentence);
    }

    [Theory]
    [InlineData(28, "the disk is full (/kho/a)")]
    [InlineData(30, "the disk is read-only (/kho/a)")]
    public void Guard_DiskFails_SaysWhyInTheLanguage(int number, string said) =>
        AssertDisk(new IOException("No space left on device : '/kho/a'", number), said);

    /// <summary>Who pushes reads no path of the server.</summary>
    [Theory]
    [InlineData("pre-receive")]
    [InlineData("post-receive")]
    public void Guard_DiskFailsInAHook_DoesNotNameThePlace(string hook)
    {
        var error = new StringWriter();
        string[] args = ["publish", hook, "--repo", ".", "--lang", "en"];
        Assert.Equal(ExitCode.Failed, Fault.Guard(() => throw new IOException("Read-only file system : '/srv/kho/lock'", 30), args, error));
        Assert.Contains("the disk is read-only", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("/srv", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Guard_FileIsInTheWay_SaysWhyInTheLanguage()
    {
        AssertDisk(new UnauthorizedAccessException("Access to the path '/kho/a' is denied."), "access was denied (/kho/a)");
        AssertDisk(new FileNotFoundException("Could not find file '/kho/a'."), "there is no such file or folder (/kho/a)");
        AssertDisk(new AggregateException(new PathTooLongException("x")), "the name is too long");
    }

    [Fact]
    public void Run_FaultInAnotherThread_EndsWith3AndAFileToSend()
    {
        var (exit, output, error) = RunningProgram.Finish(RunningProgram.Start(
            _folder.Path, [("DOTNET_STARTUP_HOOKS", typeof(FaultTests).Assembly.Location)], "check", "--lang", "en"));
        Assert.Equal(ExitCode.Failed, exit);
        Assert.Empty(output);
        Assert.Contains(_folder["sitegen-fault.log"], Assert.Single(error.TrimEnd('\n').Split('\n')));
        Assert.Contains(nameof(StartupHook), File.ReadAllText(_folder["sitegen-fault.log"]));
        Assert.DoesNotContain(StartupHook.Words, File.ReadAllText(_folder["sitegen-fault.log"]));
    }

    [Theory]
    [InlineData("--version > /dev/full", 3)]
    [InlineData("--version > /dev/full 2> /dev/full", 3)]
    [InlineData("--version >&-", 3)]
    [InlineData("--version >&- 2>&-", 3)]
    [InlineData("check --root . --root . 2> /dev/full", 3)]
    public void Run_ConsoleFullOrGone_EndsWithoutStackTrace(string line, int expected)
    {
        if (!OperatingSystem.IsLinux())
            OtherProgram.SkipBecause("Only Linux has a device that is always full.");
        var (exit, said) = OtherProgram.RunOrSkip("sh", "-c", $"dotnet '{RunningProgram.Library}' {line}");
        Assert.Equal(expected, exit);
        Assert.DoesNotContain("   at ", said);
        Assert.InRange(said.Count(c => c == '\n'), 0, 1);
    }

    [Fact]
    public void Run_PipeThatNobodyReads_EndsInSilence()
    {
        var (_, said) = OtherProgram.RunOrSkip("sh", "-c", $"{{ dotnet '{RunningProgram.Library}' --help; echo $? >&2; }} | true");
        Assert.Equal("0\n", said);
    }

    private static void AssertDisk(Exception fault, string said)
    {
        var error = new StringWriter();
        Assert.Equal(ExitCode.Failed, Fault.Guard(() => throw fault, ["check", "--lang", "en"], error));
        Assert.Equal(
            $"A file could not be read or written: {said}. Check permissions and free space, then run again; the last good site is still there.",
            error.ToString().TrimEnd('\n'));
    }
}
