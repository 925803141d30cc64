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
