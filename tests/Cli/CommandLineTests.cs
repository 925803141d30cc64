using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public CommandLineTests() => SmallArchive.Empty.WithReport("bao-cao").WithSection("bao-cao/01-ket-qua.md").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("biuld", "biuld", "build")]
    [InlineData("convert --frce", "--frce", "--force")]
    [InlineData("--outptu x", "--outptu", "--output")]
    [InlineData("build --lang fr", "fr", "vi, en")]
    [InlineData("build --format xml", "xml", "text, json, github")]
    [InlineData("build --input", "--input", "DIR")]
    [InlineData("build --theme khong-co", "khong-co", "--theme")]
    [InlineData("convert --heading 0=1", "0=1", "27=2")]
    [InlineData("convert --heading 3=10", "3=10", "27=2")]
    [InlineData("convert --heading 3=-1", "3=-1", "27=2")]
    [InlineData("convert --heading 3", "'3'", "27=2")]
    [InlineData("convert --heading 3=1=2", "3=1=2", "27=2")]
    [InlineData("convert --term X", "'X'", "2010–2015")]
    [InlineData("convert --term 2015–2010", "2015–2010", "2010–2015")]
    [InlineData("convert --date 2010-8-1", "2010-8-1", "2010-08-15")]
    [InlineData("convert --date 2010-02-30", "2010-02-30", "2010-08-15")]
    [InlineData("convert --encoding KOI8", "KOI8", "TCVN3")]
    [InlineData("preview --port một", "một", "65535")]
    [InlineData("preview --port 70000", "70000", "65535")]
    public void Run_WrongCommandLine_SaysWhatAndExitsWith2(string line, string found, string wanted)
    {
        var (exit, output, error) = Run(line.Split(' '));
        Assert.Equal(2, exit);
        Assert.Contains(found, error);
        Assert.Contains(wanted, error);
        Assert.Empty(output);
    }

    /// <summary>What an argument holds does nothing to the console of who reads the answer.</summary>
    [Theory]
    [InlineData("bui\u001B[31mld")]
    [InlineData("build\0--lang\0v\u001B]0;x\a")]
    [InlineData("build\0--theme\0a\nb\u202E")]
    [InlineData("help\0x\u001B[2J")]
    [InlineData("publish\0status\0--repo\0/khong-co\u001B[31m")]
    public void Run_SignsOfAConsole_AreNotRepeated(string line)
    {
        var error = Run(line.Split('\0')).Error;
        Assert.NotEmpty(error);
        Assert.DoesNotContain(error.TrimEnd('\n').Replace('\n', ' '), letter => char.IsControl(letter) || letter == '\u202E');
        Assert.True(error.TrimEnd('\n').Split('\n').Length <= 2, error);
    }

    [Theory]
    [InlineData("vi", "Cách dùng")]
    [InlineData("en", "Usage")]
    public void Run_Help_NamesEveryOptionInTheLanguage(string language, string title)
    {
        foreach (var command in new[] { "", "build", "convert", "check", "preview", "pack", "verify" })
        {
            var (exit, output, _) = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
            Assert.Equal(0, exit);
            Assert.Contains(title, output);
            Assert.All(Options.Shared, option => Assert.Contains(option.Name, output));
        }
    }

    [Theory]
    [InlineData("build")]
    [InlineData("")]
    public void Run_Build_SaysWhatItDidAndWhatToOpen(string command)
    {
        var (exit, output, _) = Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(0, exit);
        Assert.Contains("1 báo cáo, 1 mục", output);
        Assert.Contains(_folder["output/index.html"], output);
        Assert.True(File.Exists(_folder["output/index.html"]));
    }

    [Fact]
    public void Run_WrongInput_ExitsWith1AndLeavesTheLastGoodOutput()
    {
        Run("build");
        var before = _folder.Snapshot("output").ToList();
        _folder.Write("input/bao-cao/01-ket-qua.md", TestSites.SectionHead(term: "X (2010–2015)") + "Một đoạn.\n");
        var (exit, output, _) = Run("build");
        Assert.Equal(1, exit);
        Assert.Contains("input/bao-cao/01-ket-qua.md:2:7: lỗi section-term-differs", output);
        Assert.Equal(before, _folder.Snapshot("output"));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Run_WarningWithAndWithoutStrict_ExitsAsAsked(bool strict, int expected)
    {
        _folder.Write("input/bao-cao/01-ket-qua.md", TestSites.SectionHead().Replace("2010-08-01", "2010-08-02") + "Một đoạn.\n");
        var (exit, output, _) = Run(strict ? ["check", "--strict"] : ["check"]);
        Assert.Equal(expected, exit);
        Assert.Contains("section-date-differs", output);
    }

    [Fact]
    public void Run_FormatJson_PrintsNothingButJson()
    {
        _folder.Write("input/bao-cao/01-ket-qua.md", TestSites.SectionHead(number: "…") + "Một đoạn.\n");
        var (_, output, _) = Run("check", "--format", "json", "--lang", "en");
        var diagnostic = JsonNode.Parse(output)!["diagnostics"]!.AsArray().Single()!;
        Assert.Equal("input/bao-cao/01-ket-qua.md", (string?)diagnostic["path"]);
        Assert.Equal(3, (int)diagnostic["line"]!);
        Assert.Equal("error", (string?)diagnostic["severity"]);
    }

    [Fact]
    public void Run_FormatGithub_PrintsAnnotations()
    {
        _folder.Write("input/bao-cao/01-ket-qua.md", TestSites.SectionHead(term: "X (2010–2015)") + "Một đoạn.\n");
        var (_, output, _) = Run("check", "--format", "github", "--lang", "en");
        Assert.Contains("::error file=input/bao-cao/01-ket-qua.md,line=2,col=7,title=section-term-differs::", output);
    }

    [Fact]
    public void Run_Check_WritesNothing()
    {
        var before = _folder.Snapshot().ToList();
        Assert.Equal(0, Run("check").Exit);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void Run_DiskFails_ExitsWith3WithoutStackTrace()
    {
        Run("build");
        File.Delete(_folder["output/index.html"]);
        Directory.CreateDirectory(_folder["output/index.html/chan"]);
        var (exit, _, error) = Run("build");
        Assert.Equal(3, exit);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public void Run_InputAlone_FindsTheOtherFoldersBesideIt()
    {
        var output = new StringWriter();
        var exit = CommandLine.Run(["build", "--input", _folder["input"]], output, output);
        Assert.Equal(0, exit);
        Assert.True(File.Exists(_folder["output/index.html"]));
    }

    private (int Exit, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (CommandLine.Run([.. args, "--root", _folder.Path], output, error), output.ToString(), error.ToString());
    }
}
