using System.Text;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Tests.Files;

/// <summary>A site is put into its place at once, with all that is somebody else's.</summary>
public sealed class SiteSwapTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public SiteSwapTests()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Folders change places at once on Linux only.");
        Write("output", ("a.html", "cũ"), ("b/c.html", "cũ"), ("b/d.html", "như cũ"));
    }

    private string Beside => _folder[".output.sitegen"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_ThingsOfSomebodyElse_AreAllInTheNewFolder()
    {
        var kept = File.GetCreationTimeUtc(_folder.Write("output/CNAME", "a.example"));
        _folder.Write("output/b/ghi chú.txt", "giữ");
        _folder.Write("output/.git/objects/x", "giữ");
        Directory.CreateDirectory(_folder["output/trống"]);
        File.CreateSymbolicLink(_folder["output/lối tắt"], "/không/có");
        var before = Directory.GetCreationTimeUtc(_folder["output"]);
        Write("output", ("a.html", "mới"), ("b/d.html", "như cũ"), ("e/f.html", "mới"));
        Assert.NotEqual(before, Directory.GetCreationTimeUtc(_folder["output"]));
        Assert.Equal(kept, File.GetCreationTimeUtc(_folder["output/CNAME"]));
        Assert.Equal("/không/có", new FileInfo(_folder["output/lối tắt"]).LinkTarget);
        Assert.True(Directory.Exists(_folder["output/trống"]));
        Assert.Equal(
            [".git/objects/x", ".sitegen", "CNAME", "a.html", "b/d.html", "b/ghi chú.txt", "e/f.html", "lối tắt", "trống"],
            FolderEntries.Of(_folder["output"]).Select(entry => entry.Path).Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(Beside));
    }

    /// <summary>A build was stopped right after the exchange: the old folder lies beside, and in it what somebody has written at the last moment.</summary>
    [Fact]
    public void Write_OldFolderBeside_GivesBackOnlyWhatIsSomebodyElses()
    {
        _folder.Write("output/.sitegen-unfinished", "");
        _folder.Write(".output.sitegen/site/.sitegen", "a.html\nmất.html\n");
        _folder.Write(".output.sitegen/site/a.html", "rất cũ");
        _folder.Write(".output.sitegen/site/mất.html", "rất cũ");
        _folder.Write(".output.sitegen/site/b/vừa viết.txt", "giữ");
        Write("output", ("a.html", "cũ"), ("b/c.html", "cũ"), ("b/d.html", "như cũ"));
        Assert.Equal("giữ", File.ReadAllText(_folder["output/b/vừa viết.txt"]));
        Assert.Equal("cũ", File.ReadAllText(_folder["output/a.html"]));
        Assert.Equal([".sitegen", "a.html", "b/c.html", "b/d.html", "b/vừa viết.txt"], Paths());
        Assert.False(Directory.Exists(Beside));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("away")]
    public void Write_UnfinishedFolderBeside_IsClearedAway(string name)
    {
        if (name == "site")
            _folder.Write(".output.sitegen/site/.sitegen-unfinished", "");
        _folder.Write($".output.sitegen/{name}/chưa từng thấy.html", "");
        Write("output", ("a.html", "cũ"), ("b/c.html", "cũ"), ("b/d.html", "như cũ"));
        Assert.Equal([".sitegen", "a.html", "b/c.html", "b/d.html"], Paths());
        Assert.False(Directory.Exists(Beside));
    }

    /// <summary>A folder on which a disk is mounted cannot change places; then the files are moved one by one.</summary>
    [Fact]
    public void Write_MountedFolder_IsWrittenToInPlace()
    {
        if (Environment.UserName != "root")
            Assert.Skip("Only root may mount a disk.");
        Directory.CreateDirectory(_folder["đĩa"]);
        var (exit, said) = OtherProgram.RunOrSkip("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", _folder["đĩa"]);
        if (exit != 0)
            Assert.Skip($"No disk can be mounted here: {said}");
        try
        {
            Write("đĩa", ("a.html", "một"), ("b.html", "hai"));
            Write("đĩa", ("b.html", "ba"), ("c.html", "bốn"));
            Assert.Equal([".sitegen", "b.html", "c.html"], FolderEntries.Of(_folder["đĩa"]).Select(entry => entry.Path).Order(StringComparer.Ordinal));
            Assert.False(Directory.Exists(_folder[".đĩa.sitegen"]));
        }
        finally
        {
            OtherProgram.RunOrSkip("umount", _folder["đĩa"]);
        }
    }

    [Fact]
    public void Write_LinkToAFolder_StaysALink()
    {
        Directory.CreateSymbolicLink(_folder["lối tắt"], _folder["output"]);
        Write("lối tắt", ("a.html", "mới"), ("b/c.html", "mới"));
        Assert.Equal(_folder["output"], new DirectoryInfo(_folder["lối tắt"]).LinkTarget);
        Assert.Equal([".sitegen", "a.html", "b/c.html"], Paths());
    }

    private IEnumerable<string> Paths() => FolderEntries.Of(_folder["output"]).Select(entry => entry.Path).Order(StringComparer.Ordinal);

    private void Write(string folder, params (string Path, string Text)[] files) => SiteWriter.Write(
        _folder[folder], [.. files.Select(file => new OutputFile(file.Path, () => Encoding.UTF8.GetBytes(file.Text)))], () => { });
}
