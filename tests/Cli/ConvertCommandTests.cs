using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Tests.Files;
using SiteGen.Tests.Sources;

namespace SiteGen.Tests.Cli;

/// <summary><c>convert FILE --input DIR</c> from outside: what is written, what is said, and with which exit code.</summary>
public sealed class ConvertCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Outlines =>
        [
            .. Directory.EnumerateFiles(Repository.Find("tests", "outlines"), "*.src")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal)
        ];

    [Theory]
    [MemberData(nameof(Outlines))]
    public void Run_Document_WritesOneReportFolder(string name)
    {
        var file = _folder.Write("noi-khac/bao-cao.txt", File.ReadAllText(Repository.Find("tests", "outlines", name + ".src")));
        var (exit, output) = Run(file, "--term", "X (2010–2015)", "--date", "2010-08-15");
        Assert.True(exit == ExitCode.Fine, output);
        Assert.Single(Directory.EnumerateFiles(_folder["input"], "index.md", SearchOption.AllDirectories));
        Assert.Single(Directory.EnumerateDirectories(_folder["input"]).SelectMany(Directory.EnumerateDirectories));
    }

    // What follows -- is a name, whatever it begins with; before it, it is an option that nobody knows.
    [Theory]
    [InlineData("-bao-cao.txt")]
    [InlineData("--bao-cao.txt")]
    [InlineData("--force")]
    public void Run_NameThatBeginsWithAHyphen_IsANameBehindTwoHyphens(string name)
    {
        _folder.Write("seeds/" + name, Seed.File.Read());
        var (exit, output) = Run("--seeds=" + _folder["seeds"], "--", name);
        Assert.DoesNotContain("Xem `sitegen convert --help`", output);
        Assert.Equal(name.EndsWith(".txt", StringComparison.Ordinal) ? ExitCode.Fine : ExitCode.WrongInput, exit);
        Assert.Equal(ExitCode.WrongCommandLine, Run("--seeds=" + _folder["seeds"], "-bao-cao.txt").Exit);
    }

    // Everything that needs a person: nothing is written, neither Markdown nor the copy of the source.
    [Theory]
    [InlineData("khoa.docx", "source-locked")]
    [InlineData("anh-chup.pdf", "source-no-text-layer")]
    [InlineData("khong-ro.txt", "source-encoding-unsure")]
    [InlineData("dut.docx", "source-broken")]
    [InlineData("khong-co-nhiem-ky.txt", "source-term-missing")]
    public void Run_FindingThatNeedsAPerson_WritesNothing(string name, string code)
    {
        var (exit, output) = Run(Write(name, BytesOf(name)));
        Assert.Equal(ExitCode.WrongInput, exit);
        Assert.Contains(code, output);
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_folder.Path), path => Path.GetFileName(path) != "noi-khac");
    }

    [Fact]
    public void Run_Headings_AreWrittenAsTold()
    {
        var file = _folder.Write(
            "a.txt",
            "Báo cáo nhiệm kỳ 2010 - 2015\nMẫu, ngày 1 tháng 2 năm 2015\nI. Kết quả\n1. Kinh tế\nVăn bản.\n2. Xã hội\nKhen thưởng\nVăn bản.\nII. Hạn "
                + "chế\nVăn bản.");
        Assert.Equal(ExitCode.Fine, Run(file, "--heading", "4=0", "--heading", "7=3").Exit);
        var section = File.ReadAllText(Directory.EnumerateFiles(_folder["input"], "01-*.md", SearchOption.AllDirectories).Single());
        Assert.EndsWith("---\n\n1\\. Kinh tế\n\nVăn bản.\n\n## 2. Xã hội\n\n### Khen thưởng\n\nVăn bản.\n", section);
    }

    [Fact]
    public void Run_HeadingBeyondTheText_IsAnErrorAndWritesNothing()
    {
        var (exit, output) =
            Run(_folder.Write("a.txt", "Báo cáo nhiệm kỳ 2010 - 2015\nMẫu, ngày 1 tháng 2 năm 2015\nI. Kết quả\nVăn bản."), "--heading", "40=1");
        Assert.Equal(ExitCode.WrongInput, exit);
        Assert.Contains("source-heading-line-missing", output);
        Assert.False(Directory.Exists(_folder["input"]));
    }

    // The format that the README describes: members may be added, none may go or change its meaning.
    [Fact]
    public void Run_DryRunJson_HasTheMembersOfTheReadme()
    {
        var file = _folder.Write(
            "a.txt",
            "HUYỆN ỦY MẪU\n-----\nSố 12-BC/HU\nMẫu, ngày 1 tháng 2 năm 2015\nBÁO CÁO\nnhiệm kỳ 2010 - 2015\nI- KẾT QUẢ\nVăn bản.\nNơi nhận:\n- Tỉnh "
                + "ủy.\nBÍ THƯ\nLê Mẫu");
        var (exit, output) = Run(file, "--dry-run", "--format", "json", "--lang", "en");
        Assert.Equal(ExitCode.Fine, exit);
        var expected = JsonNode.Parse(
            """
            {
              "source": "seeds/a.txt",
              "outline": [{ "level": 1, "number": "I-", "title": "KẾT QUẢ", "line": 7 }],
              "metadata": {
                "term": "2010–2015", "title": "BÁO CÁO nhiệm kỳ 2010 - 2015", "kind": "báo cáo", "organisation": "HUYỆN ỦY MẪU",
                "number": "12-BC/HU", "place": "Mẫu",
                "date": "2015-02-01", "dateKind": "issued", "dateText": "Mẫu, ngày 1 tháng 2 năm 2015",
                "signed": ["BÍ THƯ", "Lê Mẫu"], "recipients": ["Tỉnh ủy"]
              },
              "encoding": { "name": "UTF-8", "decodedFrom": null, "confidence": 1, "reason": "the file's format says so" },
              "leftOut": [
                { "line": 1, "text": "HUYỆN ỦY MẪU", "reason": "phần đầu văn bản: tên cơ quan, quốc hiệu, tiêu ngữ" },
                { "line": 2, "text": "-----", "reason": "đường kẻ bằng ký tự, không có chữ" }
              ]
            }
            """);
        Assert.Equal(expected!.ToJsonString(), JsonNode.Parse(output)!["summary"]!["previews"]![0]!.ToJsonString());
        Assert.False(Directory.Exists(_folder["input"]));
    }

    private static byte[] BytesOf(string name) => name switch
    {
        "khoa.docx" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")],
        "anh-chup.pdf" => PdfFile.Of([], []),
        "khong-ro.txt" => [0x42, 0xE1, 0x6F, 0x20, 0x63, 0xE1, 0x6F, 0x20, 0xFF, 0xFE, 0x81, 0x8D, 0x20, 0xD0, 0xDE],
        "dut.docx" => DocxFile.OfLines(["Báo cáo nhiệm kỳ 2010 - 2015"])[..^200],
        _ => "Báo cáo tổng kết năm\nMẫu, ngày 1 tháng 2 năm 2015\nVăn bản."u8.ToArray(),
    };

    private string Write(string name, byte[] bytes)
    {
        var path = _folder.Write("noi-khac/" + name, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private (int Exit, string Output) Run(string file, params string[] options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var exit = CommandLine.Run(["convert", "--input", _folder["input"], file, .. options], output, error);
        return (exit, output.ToString() + error);
    }
}
