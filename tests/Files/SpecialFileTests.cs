using System.Net.Sockets;
using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Files;

/// <summary>
/// Pipes, sockets and devices are told and never opened: a reader of a pipe would wait for ever. Files beyond their limit are told without being read.
/// </summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public SpecialFileTests()
    {
        if (!OperatingSystem.IsLinux())
            OtherProgram.SkipBecause("Named pipes are made as on Linux.");
        _folder.Write("input/site.yml", "title: Kho thử\nowner: Văn phòng thử\nlanguage: en\n");
        _folder.Write("input/bao-cao/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        _folder.Write("input/bao-cao/01-ket-qua.md", TestSites.SectionHead() + "Một đoạn.\n");
        _folder.Write("seeds/.gitkeep", "");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("seeds/bao-cao.txt")]
    [InlineData("seeds/khong-co-duoi")]
    [InlineData("seeds/cũ/bao-cao.docx")]
    [InlineData("input/site.yml")]
    [InlineData("input/glossary.yml")]
    [InlineData("input/permalinks.yml")]
    [InlineData("input/bao-cao/index.md")]
    [InlineData("input/bao-cao/01-ket-qua.md")]
    [InlineData("input/bao-cao/ban-do.png")]
    [InlineData("input/la.md")]
    [InlineData("theme/assets/logo.png")]
    [InlineData("theme/strings/en.yml")]
    public void Run_PipeInAFolder_IsTheOneThingTold(string path)
    {
        MakePipe(path);
        foreach (var command in new[] { "check", "build" })
            Assert.Equal([$"{path} file-special"], Run(1, command));
        if (path.StartsWith("seeds/", StringComparison.Ordinal))
            Assert.Equal([$"{path} file-special"], Run(1, "convert"));
    }

    /// <summary>What a build remembers, and what it locks, may have been exchanged.</summary>
    [Theory]
    [InlineData("output/.sitegen")]
    [InlineData("output/.sitegen-build")]
    [InlineData("output/.sitegen.lock")]
    [InlineData("output/.sitegen.new")]
    [InlineData("output/index.html")]
    public void Build_PipeInTheOutput_IsNotOpened(string path)
    {
        Run(0, "build");
        File.Delete(_folder[path]);
        MakePipe(path);
        _folder.Write("input/bao-cao/01-ket-qua.md", TestSites.SectionHead() + "Đoạn khác.\n");
        Run(0, "build");
        Run(0, "check");
        Assert.Contains("Đoạn khác.", File.ReadAllText(_folder["output/bao-cao/01-ket-qua.html"]));
    }

    [Theory]
    [InlineData("seeds/bao-cao.txt")]
    [InlineData("input/site.yml")]
    [InlineData("input/permalinks.yml")]
    [InlineData("input/bao-cao/index.md")]
    [InlineData("input/bao-cao/01-ket-qua.md")]
    [InlineData("input/bao-cao/ban-do.png")]
    [InlineData("theme/assets/logo.png")]
    public void Run_LinkInAFolder_IsTheOneThingTold(string path)
    {
        foreach (var target in new[] { "/dev/zero", "/etc/passwd", "/etc", "khong-co" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
            File.Delete(_folder[path]);
            File.CreateSymbolicLink(_folder[path], target);
            Assert.Equal([$"{path} file-special"], Run(1, "check"));
            if (path.StartsWith("seeds/", StringComparison.Ordinal) && File.Exists(_folder[path]))
                Assert.Equal([$"{_folder[path]} file-special"], Run(1, "convert", _folder[path]));
        }
    }

    [Theory]
    [InlineData("input/bao-cao/index.md")]
    [InlineData("input/bao-cao/01-ket-qua.md")]
    public void Run_FolderWithTheNameOfADocument_IsTheOneThingTold(string path)
    {
        Run(0, "build");
        File.Delete(_folder[path]);
        _folder.Write(path + "/tep.txt", "Chữ.\n");
        Assert.Equal([$"{path} file-special"], Run(1, "check"));
    }

    [Fact]
    public void Run_SocketAndDevice_AreTold()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder["seeds/o-cam.txt"]));
        Assert.Equal(["seeds/o-cam.txt file-special"], Run(1, "check"));
        File.Delete(_folder["seeds/o-cam.txt"]);
        File.CreateSymbolicLink(_folder["thiet-bi.txt"], "/dev/zero");
        Assert.Equal([_folder["thiet-bi.txt"] + " file-special"], Run(1, "convert", _folder["thiet-bi.txt"]));
    }

    [Fact]
    public void Run_PipeNamedOnTheCommandLine_IsTold()
    {
        MakePipe("ống.txt");
        MakePipe("kho.zip");
        File.CreateSymbolicLink(_folder["noi.txt"], _folder["ống.txt"]);
        Assert.Equal([_folder["ống.txt"] + " file-special"], Run(1, "convert", _folder["ống.txt"]));
        Assert.Equal([_folder["noi.txt"] + " file-special"], Run(1, "convert", _folder["noi.txt"]));
        Assert.Equal([_folder["kho.zip"] + " file-special"], Run(1, "verify", _folder["kho.zip"]));
        Assert.Equal(
            [_folder["seeds"] + "/bao-cao.txt file-special"],
            Run(1, "verify", Path.GetDirectoryName(MakePipe("seeds/bao-cao.txt"))!).Where(said => said.EndsWith("special", StringComparison.Ordinal)));
        Assert.Equal(["kho.zip pack-file-not-zip"], Run(1, "pack", _folder["kho.zip"]).Where(said => said.StartsWith("kho.zip", StringComparison.Ordinal)));
    }

    [Fact]
    public void Run_EmptyFile_IsNoSpecialOne()
    {
        _folder.Write("input/bao-cao/so-lieu.csv", "");
        Assert.Empty(Run(0, "check"));
    }

    // Files with a length and nothing in them: whoever read one would need its length of memory.
    [Theory]
    [InlineData("seeds/lon.txt", "source-too-large")]
    [InlineData("seeds/lon.pdf", "source-too-large")]
    [InlineData("seeds/lon.doc", "source-too-large")]
    [InlineData("seeds/lon.docx", "source-too-large")]
    [InlineData("input/bao-cao/02-lon.md", "text-too-large")]
    [InlineData("input/site.yml", "text-too-large")]
    [InlineData("input/glossary.yml", "text-too-large")]
    [InlineData("input/permalinks.yml", "text-too-large")]
    [InlineData("input/bao-cao/lon.pdf", "file-too-large")]
    [InlineData("theme/assets/lon.png", "file-too-large")]
    [InlineData("theme/strings/en.yml", "file-too-large")]
    public void Run_FileBeyondItsLimit_IsToldByItsLength(string path, string code)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        using (var file = File.Create(_folder[path]))
            file.SetLength(8L << 30);
        Assert.Equal([$"{path} {code}"], Run(1, "check"));
        Assert.Equal([$"{path} {code}"], Run(1, "build"));
        if (path.StartsWith("seeds/", StringComparison.Ordinal))
            Assert.Equal([$"{_folder[path]} {code}"], Run(1, "convert", _folder[path]));
    }

    /// <summary>Somebody has put a pipe into a published release: its checksum is another one, and nobody waits.</summary>
    [Fact]
    public void SiteChecksum_PipeInARelease_IsCountedAndNotOpened()
    {
        var whole = SiteChecksum.Of(_folder["input"]);
        MakePipe("input/bao-cao/ong");
        var (files, sum) = SiteChecksum.Of(_folder["input"]);
        Assert.Equal(whole.Files + 1, files);
        Assert.NotEqual(whole.Sha256, sum);
    }

    private string MakePipe(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
        File.Delete(_folder[path]);
        Assert.Equal(0, OtherProgram.RunOrSkip("mkfifo", _folder[path]).Exit);
        return _folder[path];
    }

    private List<string> Run(int expected, params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = CommandLine.Run([.. arguments, "--root", _folder.Path, "--format", "json"], output, error);
        Assert.True(exit == expected, output.ToString() + error);
        return [
            .. JsonNode.Parse(output.ToString())!["diagnostics"]!
                .AsArray()
                .Where(found => (string?)found!["severity"] != "notice")
                .Select(found => $"{found!["path"]} {found["code"]}")
        ];
    }
}
