using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

public sealed class ConvertPreviewTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_DryRunJson_PrintsOutlineAndMetadataAndWritesNothing()
    {
        var (exit, output) = Convert("Mở đầu.\nI. Kết quả\n1. Kinh tế\nVăn bản.\n2. Xã hội\nVăn bản.\nII. Hạn chế\nVăn bản.", "--format", "json");
        Assert.Equal(ExitCode.Fine, exit);
        var preview = JsonNode.Parse(output)!["summary"]!["previews"]![0]!;
        Assert.Equal(
            ["1 I. Kết quả 3", "2 1. Kinh tế 4", "2 2. Xã hội 6", "1 II. Hạn chế 8"],
            preview["outline"]!.AsArray().Select(heading => $"{heading!["level"]} {heading["number"]} {heading["title"]} {heading["line"]}"));
        Assert.Equal("X (2010–2015)", (string?)preview["metadata"]!["term"]);
        Assert.Null(preview["metadata"]!["date"]);
        Assert.Equal("UTF-8", (string?)preview["encoding"]!["name"]);
        Assert.Empty(preview["leftOut"]!.AsArray());
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "seeds")));
    }

    [Fact]
    public void Run_DryRunWithHeading_ShowsTheCorrectedOutline()
    {
        var (_, output) = Convert("I. Kết quả\n1. Kinh tế\nVăn bản.\nII. Hạn chế\nVăn bản.", "--heading", "3=0", "--heading", "4=2");
        Assert.Contains("  2  1  I. Kết quả\n", output);
        Assert.Contains("  4  2     Văn bản.\n", output);
        Assert.DoesNotContain("1. Kinh tế", output);
    }

    [Fact]
    public void Run_Lines_ShowsEveryLineWithItsNumber()
    {
        var (exit, output) = Convert("I. Kết quả\nVăn bản.\n\nHết.", "--lines", "--leave-out", "5=cuối trang");
        Assert.Equal(ExitCode.Fine, exit);
        Assert.Contains("  2  I. Kết quả\n  3  Văn bản.\n  4\n  5  Hết. [cuối trang]\n", output);
    }

    [Fact]
    public void Run_LeaveOut_ListsTheLinesWithTheReason()
    {
        var (exit, output) = Convert("Trang chủ\nI. Kết quả\nVăn bản.", "--leave-out", "2=thực đơn", "--format", "json", "--term", "2010–2015");
        Assert.Equal(ExitCode.Fine, exit);
        var left = JsonNode.Parse(output)!["summary"]!["previews"]![0]!["leftOut"]![0]!;
        Assert.Equal("2 Trang chủ thực đơn", $"{left["line"]} {left["text"]} {left["reason"]}");
        Assert.Contains("source-leave-out-line-missing", Convert("I. Kết quả", "--leave-out", "1-9").Output);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("3-1")]
    [InlineData("0")]
    [InlineData("a=b")]
    public void Run_LeaveOutThatIsNone_IsAWrongCommandLine(string lines) =>
        Assert.Equal(lines == "3" ? ExitCode.Fine : ExitCode.WrongCommandLine, Convert("I. A\nB.", "--leave-out", lines).Exit);

    [Theory]
    [InlineData("3")]
    [InlineData("3=x")]
    [InlineData("0=1")]
    public void Run_HeadingThatIsNone_IsAWrongCommandLine(string heading) =>
        Assert.Equal(ExitCode.WrongCommandLine, Convert("I. A", "--heading", heading).Exit);

    private (int Exit, string Output) Convert(string text, params string[] options)
    {
        File.WriteAllText(Path.Combine(_folder.Path, "bao-cao.txt"), "Báo cáo kiểm điểm khóa X, nhiệm kỳ 2010 - 2015\n" + text);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var exit = CommandLine.Run(["convert", Path.Combine(_folder.Path, "bao-cao.txt"), "--dry-run", "--root", _folder.Path, .. options], output, error);
        return (exit, output.ToString());
    }
}
