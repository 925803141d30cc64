namespace SiteGen.Tests.Hosts.Publish;

/// <summary>A disk of the server that is full or cannot be written to: every push is answered at once, and goes through when the disk is well again.</summary>
public sealed class PublishDiskTests : IDisposable
{
    private readonly PublishedArchive _archive = new();
    private bool _isMounted;

    public PublishDiskTests()
    {
        _archive.Write("input/site.yml", "title: Kho thử\nowner: Văn phòng thử\n");
        _archive.AddReport("a");
    }

    public void Dispose()
    {
        if (_isMounted)
            OtherProgram.RunOrSkip("umount", _archive.Site);
        _archive.Dispose();
    }

    [Fact]
    public void Push_ReadOnlySite_IsToldAtOnce()
    {
        Mount("size=8m");
        Assert.Equal(0, _archive.Push().Exit);
        OtherProgram.RunOrSkip("mount", "-o", "remount,ro", _archive.Site);
        _archive.AddReport("b");
        Refused("đĩa này chỉ");
        var (exit, said) = _archive.SiteGen("publish", "rollback", "--repo", _archive.Repository);
        Assert.Equal(3, exit);
        Assert.Contains(_archive.Site, said);
        OtherProgram.RunOrSkip("mount", "-o", "remount,rw", _archive.Site);
        Assert.Equal(0, _archive.Push().Exit);
    }

    [Fact]
    public void Push_FullSite_IsToldAtOnce()
    {
        Mount("size=2m");
        Assert.Equal(0, _archive.Push().Exit);
        var filler = Path.Combine(_archive.Site, "đầy");
        OtherProgram.RunOrSkip("sh", "-c", $"head -c 3m /dev/zero > '{filler}'");
        _archive.AddReport("b");
        Refused("publish-no-room");
        OtherProgram.RunOrSkip("truncate", "--size=-64K", filler);
        Refused("đĩa đã đầy");
        File.Delete(filler);
        Assert.Equal(0, _archive.Push().Exit);
        Assert.Contains("Kết quả của b.", _archive.Live("b/01-ket-qua.html"));
    }

    private void Refused(string word)
    {
        var (exit, said) = _archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains(word, said);
        Assert.Contains("Kết quả của a.", _archive.Live("a/01-ket-qua.html"));
    }

    // A disk of its own where the site lies.
    private void Mount(string options)
    {
        if (Environment.UserName != "root")
            Assert.Skip("Only root may mount a disk.");
        var (exit, said) = OtherProgram.RunOrSkip("mount", "-t", "tmpfs", "-o", options, "tmpfs", _archive.Site);
        if (exit != 0)
            Assert.Skip($"No disk can be mounted here: {said}");
        _isMounted = true;
        Assert.Equal(0, _archive.SiteGen("publish", "init", "--repo", _archive.Repository, "--site", _archive.Site).Exit);
    }
}
