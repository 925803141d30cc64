namespace SiteGen.Tests.Hosts.Publish;

/// <summary>Real pushes to a real bare repository: what is refused says why, what is taken is live, and nothing in a push is ever run.</summary>
public sealed class PublishTests(PreparedServer server) : IDisposable
{
    private readonly PublishedArchive _archive = server.Copy();

    public static TheoryData<string> UnsafeNames => ["..", ".git", new string('a', 256)];

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Push_RawReportAlone_IsConvertedAndLive()
    {
        Directory.CreateDirectory(_archive["seeds"]);
        File.Copy(Repository.Find("seeds/000_f9eaf0685c48e021.txt"), _archive["seeds/000_f9eaf0685c48e021.txt"]);
        var said = Taken();
        Assert.Contains("publish-source-converted", said);
        Assert.DoesNotContain("permalink-unrecorded", said);
        Assert.Contains("`git add .`", said);
        Assert.Contains("KẾT QUẢ THỰC HIỆN", Live("nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/03-ket-qua-thuc-hien.html"));
        Assert.Contains("Kết quả của a.", Live("a/01-ket-qua.html"));
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
    }

    [Fact]
    public void Push_WrongInput_IsRefusedInVietnamese()
    {
        _archive.Write("input/b/index.md", TestSites.ReportHead().Replace("2010-08-01", "2010-13-01"));
        Refused("input/b/index.md:6:7: lỗi front-matter-date-invalid", "Chưa nhận lần đẩy này");
        File.Delete(_archive["input/b/index.md"]);
        Taken();
    }

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("input/a/anh.png")]
    [InlineData("seeds")]
    [InlineData("theme/assets/site.css")]
    public void Push_SymbolicLink_IsRefused(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_archive[path])!);
        File.Delete(_archive[path]);
        File.CreateSymbolicLink(_archive[path], "/etc/passwd");
        Refused($"{path}:1:1: lỗi publish-not-a-file");
    }

    // Git makes no such tree by itself, but anybody can make one with its own tools.
    [Theory]
    [MemberData(nameof(UnsafeNames))]
    public void Push_NameThatLeadsOutOfItsFolder_IsRefused(string name)
    {
        var blob = _archive.Asked("hash-object", "-w", "input/site.yml");
        var inner = _archive.Tree($"100644 blob {blob}\tmat.md");
        var input = _archive.Tree($"040000 tree {inner}\t{name}");
        var tree = _archive.Tree($"040000 tree {input}\tinput");
        var commit = _archive.Asked("commit-tree", tree, "-p", "HEAD", "-m", "lén");
        var (exit, said) = _archive.Git("push", "origin", $"{commit}:refs/heads/main");
        Assert.NotEqual(0, exit);
        Assert.Contains("publish-path-unsafe", said);
        Assert.Empty(Directory.EnumerateFiles(_archive.Site, "mat*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("input/a/02.md")]
    [InlineData("seeds/dai.txt")]
    public void Push_LineOf50Megabytes_IsRefused(string path)
    {
        _archive.Write(path, new string('a', 50_000_000));
        Refused($"{path}:1:1: lỗi publish-file-too-large");
    }

    [Fact]
    public void Push_TemplatesCodeAndHooks_AreNeverRun()
    {
        var sign = Path.Combine(_archive.Clone, "..", "RAN");
        var code = $"System.IO.File.WriteAllText(\"{sign}\", \"\");";
        _archive.Write("theme/Section.cshtml", $"@{{ {code} }}<p>của tôi</p>");
        _archive.Write("src/Evil.cs", $"class Evil {{ static Evil() {{ {code} }} }}");
        _archive.Write("SiteGen.csproj", $"<Project><Target Name=\"X\" BeforeTargets=\"Build\"><Exec Command=\"touch {sign}\" /></Target></Project>");
        _archive.Write("hooks/pre-receive", $"#!/bin/sh\ntouch {sign}\n");
        _archive.Write(".gitattributes", "* filter=evil\n");
        _archive.Write("theme/assets/site.css", "body { color: green }\n");
        _archive.Write("theme/strings/vi.yml", "about: Về kho này\n");
        var said = Taken();
        Assert.Contains("theme/Section.cshtml:1:1: lưu ý publish-template-ignored", said);
        Assert.False(File.Exists(sign));
        Assert.DoesNotContain("của tôi", Live("a/01-ket-qua.html"));
        Assert.Contains("Về kho này", Live("a/01-ket-qua.html"));
        Assert.Equal("body { color: green }\n", Live("assets/site.css"));
    }

    [Fact]
    public void Push_HistoryRewrittenOrBranchDeleted_IsRefused()
    {
        _archive.AddReport("b");
        Taken();
        _archive.Git("reset", "-q", "--hard", "HEAD~1");
        _archive.AddReport("c");
        Refused("publish-history-rewritten", options: "--force");
        var (exit, said) = _archive.Git("push", "origin", ":main");
        Assert.NotEqual(0, exit);
        Assert.Contains("publish-branch-deleted", said);
        Assert.Contains("Kết quả của b.", Live("b/01-ket-qua.html"));
    }

    [Fact]
    public void Push_OtherBranch_IsTakenAndNotPublished()
    {
        _archive.AddReport("b");
        _archive.Commit();
        var (exit, said) = _archive.Git("push", "origin", "main:nhap");
        Assert.Equal(0, exit);
        Assert.Contains("publish-branch-not-published", said);
        Assert.False(File.Exists(Path.Combine(_archive.Site, "current", "b", "index.html")));
    }

    /// <summary>The pushed ledger knows nothing of the address; the live site does.</summary>
    [Fact]
    public void Push_LiveAddressGone_IsRefusedUntilRedirected()
    {
        File.Move(_archive["input/a/01-ket-qua.md"], _archive["input/a/01-ket-qua-moi.md"]);
        Refused("permalink-gone", "a/01-ket-qua.html: {redirect: a/01-ket-qua-moi.html}");
        _archive.Write("input/permalinks.yml", "a/01-ket-qua.html: {redirect: a/01-ket-qua-moi.html}\n");
        Taken();
        Assert.Contains("01-ket-qua-moi.html", Live("a/01-ket-qua.html"));
        File.Delete(_archive["input/permalinks.yml"]);
        Taken();
        Assert.Contains("01-ket-qua-moi.html", Live("a/01-ket-qua.html"));
    }

    [Fact]
    public void Rollback_GoesBackAndTheNextPushForward()
    {
        _archive.AddReport("b");
        Taken();
        Assert.Equal(0, _archive.SiteGen("publish", "rollback", "--repo", _archive.Repository).Exit);
        Assert.False(File.Exists(Path.Combine(_archive.Site, "current", "b", "index.html")));
        Assert.Contains("sitegen publish update", _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Said);
        _archive.AddReport("c");
        Taken();
        Assert.Contains("Kết quả của b.", Live("b/01-ket-qua.html"));
        Assert.Contains("Kết quả của c.", Live("c/01-ket-qua.html"));
    }

    /// <summary>The server keeps smaller forms of the pages; inside they must be what was packed.</summary>
    [Fact]
    public void Verify_LiveSiteAgainstTheZip_LooksIntoTheSmallerForms()
    {
        var (zip, live) = (Path.Combine(_archive.Clone, "..", "kho.zip"), Path.Combine(_archive.Site, "current"));
        Assert.Equal(0, _archive.SiteGen("pack", zip, "--root", _archive.Clone).Exit);
        Assert.True(File.Exists(Path.Combine(live, "index.html.br")));
        Assert.Equal(0, _archive.SiteGen("verify", live, "--against", zip).Exit);
        File.Copy(Path.Combine(live, "404.html.gz"), Path.Combine(live, "index.html.gz"), overwrite: true);
        File.WriteAllText(Path.Combine(live, "index.html.br"), "không phải");
        var (exit, said) = _archive.SiteGen("verify", live, "--against", zip);
        Assert.Equal(1, exit);
        Assert.Contains("index.html.gz:1:1: lỗi copy-file-changed", said);
        Assert.Contains("index.html.br:1:1: lỗi copy-file-changed", said);
    }

    [Fact]
    public void Status_FileChangedOnTheServer_SaysSo()
    {
        File.AppendAllText(Path.Combine(_archive.Site, "current", "index.html"), " ");
        var (exit, said) = _archive.SiteGen("publish", "status", "--repo", _archive.Repository);
        Assert.Equal(1, exit);
        Assert.Contains("CÓ TỆP ĐÃ BỊ SỬA", said);
        Assert.Equal(0, _archive.SiteGen("publish", "update", "--repo", _archive.Repository).Exit);
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
    }

    [Theory]
    [InlineData("site")]
    [InlineData("repo")]
    [InlineData("hook")]
    public void Init_SomethingElseThere_IsRefused(string what)
    {
        using var other = new Files.TestFolder();
        Directory.CreateDirectory(other["kho.git"]);
        if (what == "site")
            other.Write("trang/cua-toi.html", "");
        if (what == "repo")
            other.Write("kho.git/cua-toi", "");
        if (what == "hook")
            _archive.SiteGen("publish", "init", "--repo", other["kho.git"], "--site", other["trang khác"]);
        if (what == "hook")
            other.Write("kho.git/hooks/pre-receive", "#!/bin/sh\n");
        var (exit, said) = _archive.SiteGen("publish", "init", "--repo", other["kho.git"], "--site", other["trang"]);
        Assert.Equal(1, exit);
        Assert.Contains(what switch { "site" => "publish-site-not-ours", "repo" => "publish-repository-not-bare", _ => "publish-hook-not-ours" }, said);
    }

    private string Taken()
    {
        var (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
        return said;
    }

    private void Refused(string message, string more = "", string? options = null)
    {
        var before = new FileInfo(Path.Combine(_archive.Site, "current")).LinkTarget;
        var (exit, said) = options is null ? _archive.Push() : _archive.Push(options);
        Assert.NotEqual(0, exit);
        Assert.Contains(message, said);
        Assert.Contains(more, said);
        Assert.Equal(before, new FileInfo(Path.Combine(_archive.Site, "current")).LinkTarget);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(_archive.Site, "staging")));
    }

    private string Live(string path) => _archive.Live(path);
}
