using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>The releases on the server: what can be gone back to, what is left alone, what the web server can read.</summary>
public sealed class ReleasesTests : IDisposable
{
    private readonly PublishedArchive _archive = new("077");

    public ReleasesTests()
    {
        _archive.Write("input/site.yml", "title: Kho thử\nowner: Văn phòng thử\n");
        Push("a");
    }

    private string Releases => Path.Combine(_archive.Site, "releases");

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Rollback_ReleaseThatIsNotWhole_IsNeverMadeLive()
    {
        Push("b");
        Push("c");
        var kept = new PublishFolder(_archive.Site).List();
        File.Delete(Path.Combine(kept[1].Folder, "site", "index.html"));
        (string, string)[] refused = [
            (kept[1].Commit, "publish-release-damaged"),
            ("ffffffff", "publish-release-unknown"),
            ("main", "publish-release-unknown"),
        ];
        foreach (var (commit, code) in refused)
        {
            var (exit, said) = Rollback(commit);
            Assert.Equal(1, exit);
            Assert.Contains(code, said);
            Assert.Contains("Kết quả của c.", _archive.Live("c/01-ket-qua.html"));
        }

        Assert.NotEqual(0, Rollback("").Exit);
        Assert.Contains("Kết quả của c.", _archive.Live("c/01-ket-qua.html"));
        Assert.Equal(0, Rollback().Exit);
        Assert.Equal(kept[0].Folder, new PublishFolder(_archive.Site).LiveFolder);
        Assert.Contains("publish-release-none-older", Rollback().Said);
        File.Delete(Path.Combine(kept[2].Folder, "permalinks.yml"));
        // What is refused is an error, not a warning.
        Assert.Contains("lỗi publish-release-damaged", Rollback(kept[2].Commit).Said);
    }

    /// <summary>A site is live, whatever is lost beside it: it is told, made again, and no address of it is forgotten.</summary>
    [Fact]
    public void Status_RecordOfTheLiveReleaseIsLost_IsTold()
    {
        Push("b");
        File.Delete(Path.Combine(new PublishFolder(_archive.Site).LiveFolder!, "release.json"));
        var (exit, said) = _archive.SiteGen("publish", "status", "--repo", _archive.Repository);
        Assert.Equal(1, exit);
        Assert.Contains("release.json", said);
        Assert.DoesNotContain("Chưa có bản nào", said);
        _archive.Git("rm", "-q", "-r", "input/b");
        (exit, said) = _archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains("b/01-ket-qua.html", said);
        Assert.Contains("Kết quả của b.", _archive.Live("b/01-ket-qua.html"));
        Assert.Contains("Đã công bố", Update());
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
    }

    [Fact]
    public void Rollback_AddressesOnlineSince_AreNotForgotten()
    {
        Push("b");
        Push("c");
        var first = new PublishFolder(_archive.Site).List()[0].Commit;
        Assert.Equal(0, Rollback(first).Exit);
        _archive.Git("rm", "-q", "-r", "input/b", "input/c");
        var (exit, said) = _archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains("b/01-ket-qua.html", said);
        Assert.Contains("c/01-ket-qua.html", said);
    }

    /// <summary>A new version of the program may make other pages of the same commit.</summary>
    [Fact]
    public void Update_ReleaseOfAnotherProgram_IsMadeAgain()
    {
        Assert.Contains("Không có gì mới", Update());
        var live = new PublishFolder(_archive.Site).Live()!;
        (live with { Program = "SiteGen 0.9.0" }).Write(live.Folder);
        Assert.Contains("sitegen publish update", _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Said);
        Assert.Contains("Đã dựng lại", Update());
        Assert.NotEqual(live.Folder, new PublishFolder(_archive.Site).LiveFolder);
        Assert.Contains("Không có gì mới", Update());
    }

    [Fact]
    public void Push_OtherThingsAmongTheReleases_AreLeftAlone()
    {
        string[] others = ["000000-ghi-chu", "của tôi", "ghi chú.txt", "sao lưu-2025", "zzz"];
        foreach (var name in others)
            Directory.CreateDirectory(Path.Combine(Releases, name, "site"));
        Directory.CreateDirectory(Path.Combine(Releases, "000000-0123456789ab", "site"));
        foreach (var report in new[] { "b", "c", "d" })
            Push(report);
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
        // The fourth release and the half-removed one are gone.
        var kept = new PublishFolder(_archive.Site).List().Select(release => Path.GetFileName(release.Folder)).ToList();
        Assert.Equal(3, kept.Count);
        var found = Directory.EnumerateFileSystemEntries(Releases).Select(Path.GetFileName);
        Assert.Equal(kept.Concat(others).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Push_UmaskThatHidesEverything_LeavesAReadableSite()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no umask.");
        Push("b");
        var live = new DirectoryInfo(new PublishFolder(_archive.Site).LiveFolder!);
        for (var folder = live; folder.FullName != Path.GetDirectoryName(_archive.Site); folder = folder.Parent!)
            Has(0b101_101_101, folder);
        var site = new DirectoryInfo(Path.Combine(live.FullName, "site"));
        Assert.All(site.EnumerateDirectories("*", SearchOption.AllDirectories), folder => Has(0b101_101_101, folder));
        Assert.All(site.EnumerateFiles("*", SearchOption.AllDirectories), file => Has(0b100_100_100, file));
        Assert.Equal(UnixFileMode.None, new FileInfo(Path.Combine(_archive.Repository, "HEAD")).UnixFileMode & (UnixFileMode)0b000_111_111);
    }

    /// <summary>Two accounts of a group push in turn: each can replace and remove what the other has published.</summary>
    [Fact]
    public void Push_RepositoryOfAGroup_LeavesEverythingToTheGroup()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no umask.");
        using var archive = new PublishedArchive("022");
        archive.OnServer("config", "core.sharedRepository", "group");
        archive.AddReport("a");
        Assert.Equal(0, archive.Push().Exit);
        var site = new DirectoryInfo(new PublishFolder(archive.Site).LiveFolder!);
        Has(0b010_010_000, site);
        Assert.All(site.EnumerateFileSystemInfos("*", SearchOption.AllDirectories), entry => Has(0b010_010_000, entry));
        Assert.All(Directory.EnumerateFiles(archive.Site, "*lock", SearchOption.AllDirectories), file => Has(0b010_010_000, new FileInfo(file)));
    }

    private static void Has(int mode, FileSystemInfo entry) => Assert.True(entry.UnixFileMode.HasFlag((UnixFileMode)mode), entry.FullName);

    private (int Exit, string Said) Rollback(params string[] commit) => _archive.SiteGen(["publish", "rollback", .. commit, "--repo", _archive.Repository]);

    private string Update()
    {
        var (exit, said) = _archive.SiteGen("publish", "update", "--repo", _archive.Repository);
        Assert.True(exit == 0, said);
        return said;
    }

    private void Push(string report)
    {
        _archive.AddReport(report);
        var (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
    }
}
