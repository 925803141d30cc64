using System.Text;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Tests.Files;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_SameSiteTwice_TouchesNothing()
    {
        Write(("a.html", "một"), ("b/c.html", "hai"));
        var before = _folder.Snapshot().Where(file => file.Path != ".sitegen").ToList();
        var written = Write(("a.html", "một"), ("b/c.html", "hai"));
        Assert.Empty(written.Changed);
        Assert.Equal(before, _folder.Snapshot().Where(file => file.Path != ".sitegen"));
    }

    [Fact]
    public void Write_PageGone_RemovesItAndItsEmptyFolder()
    {
        Write(("a.html", "một"), ("b/c/d.html", "hai"));
        var written = Write(("a.html", "ba"));
        Assert.Equal(["b/c/d.html"], written.Removed);
        Assert.Equal(["a.html"], written.Changed);
        Assert.False(Directory.Exists(_folder["b"]));
    }

    [Fact]
    public void Build_UmaskThatHidesEverything_LeavesAReadableSite()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no umask.");
        _folder.Write("input/site.yml", "title: Kho\nowner: Văn phòng\n");
        _folder.Write("input/bao-cao/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        var (exit, said) = OtherProgram.RunOrSkip(
            "sh", "-c", "umask 077 && exec dotnet \"$0\" build --record --root \"$1\"", RunningProgram.Library, _folder.Path);
        Assert.True(exit == 0, said);
        var output = new DirectoryInfo(_folder["output"]);
        Assert.All(output.EnumerateDirectories("*", SearchOption.AllDirectories).Append(output), folder => Has(0b101_101_101, folder));
        Assert.All(output.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Name[0] != '.'), file => Has(0b100_100_100, file));
        Assert.Equal(UnixFileMode.None, new FileInfo(_folder["input/permalinks.yml"]).UnixFileMode & (UnixFileMode)0b000_111_111);
    }

    private static void Has(int mode, FileSystemInfo entry) => Assert.True(entry.UnixFileMode.HasFlag((UnixFileMode)mode), entry.FullName);

    [Fact]
    public void Write_FileBecomesFolder_Works()
    {
        Write(("a", "một"));
        Write(("a/index.html", "hai"));
        Assert.Equal("hai", File.ReadAllText(_folder["a/index.html"]));
    }

    [Fact]
    public void Write_FileOfSomebodyElse_StaysWhereItIs()
    {
        Write(("a.html", "một"));
        _folder.Write("CNAME", "luutru.example");
        Write(("b.html", "hai"));
        Assert.Equal("luutru.example", File.ReadAllText(_folder["CNAME"]));
        Assert.False(File.Exists(_folder["a.html"]));
    }

    [Fact]
    public void Write_PageFails_LeavesLastGoodOutput()
    {
        Write(("a.html", "một"), ("b.html", "hai"));
        var before = _folder.Snapshot().ToList();
        Assert.ThrowsAny<Exception>(() => SiteWriter.Write(
            _folder.Path, [Page("a.html", "đổi"), new OutputFile("b.html", () => throw new InvalidOperationException("hỏng"))], () => { }));
        Assert.Equal(before, _folder.Snapshot());
    }

    // The second move fails: the first file is there and no list of the last build names it.
    [Fact]
    public void Write_StoppedBetweenTwoMoves_LeavesNothingForEver()
    {
        Write(("cu.html", "một"));
        Directory.CreateDirectory(_folder["b.html/chan"]);
        Assert.ThrowsAny<Exception>(() => Write(("a.html", "hai"), ("b.html", "ba")));
        Assert.True(File.Exists(_folder["a.html"]));
        Directory.Delete(_folder["b.html"], recursive: true);
        Write(("c.html", "bốn"));
        Assert.Equal(["c.html"], _folder.Snapshot().Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
    }

    /// <summary>What a build that is killed leaves in the folder of the site is not shown by a web server that has an account of its own.</summary>
    [Fact]
    public void Write_WhileItIsWritten_NobodyElseLooksIntoTheHalfOfASite()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no modes.");
        var mode = UnixFileMode.OtherRead;
        SiteWriter.Write(
            _folder.Path,
            [Page("a.html", "một"), new OutputFile("b.html", () => { mode = new DirectoryInfo(_folder[OutputFolder.StagingName]).UnixFileMode; return [1]; })],
            () => { });
        Assert.Equal(UnixFileMode.None, mode & (UnixFileMode)0b000_000_111);
        Assert.True(new FileInfo(_folder["b.html"]).UnixFileMode.HasFlag(UnixFileMode.OtherRead));
    }

    [Fact]
    public void Write_Site_TellsBytesAndProgressAndLeavesNoOtherFile()
    {
        var rendered = 0;
        var written = SiteWriter.Write(_folder.Path, [Page("a.html", "một"), Page("b/c.html", "hai")], () => Interlocked.Increment(ref rendered));
        Assert.Equal((8L, 2), (written.Bytes, rendered));
        Assert.Equal(["a.html", "b/c.html"], written.Changed);
        Assert.Equal(["a.html", "b/c.html"], OutputFolder.ReadManifest(_folder.Path));
        Assert.Equal(["a.html", "b/c.html"], _folder.Snapshot().Select(file => file.Path.Replace('\\', '/')).Where(path => path[0] != '.'));
    }

    [Fact]
    public void Write_FolderWithAFileOfSomebodyElse_Stays()
    {
        Write(("b/c.html", "một"), ("b/d/e.html", "hai"));
        _folder.Write("b/ghi-chu.txt", "giữ");
        Write(("a.html", "ba"));
        Assert.Equal(["a.html", "b/ghi-chu.txt"], _folder.Snapshot().Select(file => file.Path.Replace('\\', '/')).Where(path => path[0] != '.'));
        Assert.False(Directory.Exists(_folder["b/d"]));
    }

    [Theory]
    [InlineData("../ngoai.css")]
    [InlineData("assets/x\\..\\..\\y.css")]
    [InlineData("/ngoai.css")]
    public void Write_PathThatLeadsOutside_WritesNothing(string path)
    {
        Assert.Throws<InvalidOperationException>(() => Write(("a.html", "một"), (path, "hai")));
        Assert.Empty(_folder.Snapshot());
    }

    [Fact]
    public void ReadManifest_PathsThatLeaveTheFolder_AreIgnored()
    {
        _folder.Write(".sitegen", "a.html\n\n../ngoai.txt\n..\\ngoai.txt\n/etc/hosts\nb/../../c\n.sitegen\nb/..c\n");
        Assert.Equal(["a.html", "b/..c"], OutputFolder.ReadManifest(_folder.Path));
    }

    private WrittenSite Write(params (string Path, string Text)[] files) =>
        SiteWriter.Write(_folder.Path, [.. files.Select(file => Page(file.Path, file.Text))], () => { });

    private static OutputFile Page(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new OutputFile(path, () => bytes);
    }
}
