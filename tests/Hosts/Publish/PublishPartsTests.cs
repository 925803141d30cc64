using System.IO.Compression;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts.Publish;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>The parts of publishing by themselves: locks of git, the folder of releases, small forms, checksums, what a push may hold.</summary>
public sealed class PublishPartsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("HEAD.lock", 50, true)]
    [InlineData("HEAD.lock", 70, false)]
    [InlineData("packed-refs.lock", 50, true)]
    [InlineData("packed-refs.lock", 70, false)]
    [InlineData("packed-refs.lock", -7000, true)]
    [InlineData("refs/heads/main.lock", 50, true)]
    [InlineData("refs/heads/main.lock", 70, false)]
    [InlineData("refs/tags/v1.lock", 70, false)]
    [InlineData("refs/heads/khác.lock", 70, true)]
    [InlineData("index.lock", 70, true)]
    public void Sweep_FreshLock_Stays(string name, int seconds, bool stays)
    {
        File.SetLastWriteTimeUtc(_folder.Write(name, ""), DateTime.UtcNow.AddSeconds(-seconds));
        GitLocks.Sweep(new GitRepository(_folder.Path), [new("", "", "refs/heads/main"), new("", "", "refs/tags/v1")], new DiagnosticBag());
        Assert.Equal(stays, File.Exists(_folder[name]));
    }

    [Fact]
    public void Keep_Releases_AreNumberedListedAndPruned()
    {
        var folder = new PublishFolder(_folder["trang"]);
        Assert.False(folder.IsForeign);
        folder.Create();
        Assert.False(folder.IsForeign);
        Assert.Null(folder.Live());
        var kept = Enumerable.Range(0, 12).Select(i => Keep(folder, "0123456789abcdef"[i])).ToList();
        Assert.Equal(["000001-000000000000", "000002-111111111111", "000012-bbbbbbbbbbbb"], new[] { 0, 1, 11 }.Select(i => Path.GetFileName(kept[i].Folder)));
        Assert.Equal(kept.Select(release => release.Commit), folder.List().Select(release => release.Commit));
        folder.Switch(kept[3]);
        Assert.Equal(kept[3], folder.Live());
        folder.Switch(kept[2]);
        Assert.Equal(kept[2], folder.Live());
        folder.Prune(3, new DiagnosticBag());
        Assert.Equal<Release>([kept[2], .. kept[^3..]], folder.List());
        Assert.Equal("000013-cccccccccccc", Path.GetFileName(Keep(folder, 'c').Folder));
    }

    [Fact]
    public void List_FolderWithoutAReadableRelease_IsNoRelease()
    {
        var folder = new PublishFolder(_folder["trang"]);
        folder.Create();
        _folder.Write("trang/releases/000001-a/release.json", "{");
        _folder.Write("trang/releases/000002-b/khác.json", "{}");
        Assert.Empty(folder.List());
        _folder.Write("khác/tệp", "");
        Assert.True(new PublishFolder(_folder["khác"]).IsForeign);
    }

    [Fact]
    public void Compress_Files_MakesSmallerFormsOfLongTexts()
    {
        var text = string.Concat(Enumerable.Repeat("chữ ", 400));
        foreach (var (name, length) in new[] { ("a.html", 1024), ("b.html", 1023), ("c.pdf", 1400), ("d.svg", 1400), ("e.md", 1400) })
            File.WriteAllBytes(_folder[name], Encoding.UTF8.GetBytes(text)[..length]);
        foreach (var old in new[] { "b.html.gz", "b.html.br", "x.css.gz" })
            _folder.Write(old, "cũ");
        SiteCompressor.Compress(_folder.Path, new WrittenSite(0, ["a.html", "b.html", "c.pdf", "d.svg", "e.md"], ["x.css"]));
        Assert.Equal(
            ["a.html", "a.html.br", "a.html.gz", "b.html", "c.pdf", "d.svg", "d.svg.br", "d.svg.gz", "e.md", "e.md.br", "e.md.gz"],
            _folder.Snapshot().Select(file => file.Path));
        Assert.Equal(File.ReadAllBytes(_folder["d.svg"]), Unpacked(new GZipStream(File.OpenRead(_folder["d.svg.gz"]), CompressionMode.Decompress)));
        Assert.Equal(File.ReadAllBytes(_folder["d.svg"]), Unpacked(new BrotliStream(File.OpenRead(_folder["d.svg.br"]), CompressionMode.Decompress)));
    }

    // printf '%s  a.txt\n%s  b/c.gz\n' $(printf a | sha256sum | cut -c1-64) $(printf c | sha256sum | cut -c1-64) | sha256sum
    [Fact]
    public void Checksum_OfASite_IsThatOfItsListOfSums()
    {
        foreach (var (name, text) in new[] { ("b/c.gz", "c"), ("a.txt", "a"), ("a.txt.gz", "x"), ("a.txt.br", "x"), (".sitegen", "x") })
            _folder.Write(name, text);
        Assert.Equal((2, "85d7678e86e2f1c65f324d9461cbb0438bce6804bf46d2175a7a8d7a4d8785b8"), SiteChecksum.Of(_folder.Path));
    }

    [Fact]
    public void Copy_Folder_HasTheSameFiles()
    {
        _folder.Write("a/b/c.txt", "c");
        _folder.Write("a/d.txt", "d");
        HardLinks.Copy(_folder["a"], _folder["x/y"]);
        Assert.Equal(_folder.Snapshot("a"), _folder.Snapshot("x/y"));
    }

    [Theory]
    [InlineData("input/a.md", 8L << 20, "")]
    [InlineData("input/a.md", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("seeds/a.txt", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("seeds/a.htm", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("seeds/a.html", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("input/site.yml", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("theme/assets/a.css", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("theme/assets/a.js", (8L << 20) + 1, "publish-file-too-large")]
    [InlineData("seeds/a.pdf", 256L << 20, "")]
    [InlineData("seeds/a.pdf", (256L << 20) + 1, "publish-file-too-large")]
    [InlineData("README.md", (256L << 20) + 1, "")]
    [InlineData("input/../a.md", 1, "publish-path-unsafe")]
    [InlineData("input/./a.md", 1, "publish-path-unsafe")]
    [InlineData("a\\..\\b", 1, "publish-path-unsafe")]
    [InlineData("a//b", 1, "publish-path-unsafe")]
    [InlineData("a/.GIT/b", 1, "publish-path-unsafe")]
    [InlineData("a\u0007", 1, "publish-path-unsafe")]
    [InlineData("a\uFFFD", 1, "publish-path-unsafe")]
    [InlineData("a/.gitignore", 1, "")]
    [InlineData("theme/Home.cshtml", 1, "publish-template-ignored")]
    [InlineData("input/Home.cshtml", 1, "")]
    public void Check_PushedFile_IsRefusedWithAReason(string path, long length, string codes) => Assert.Equal(codes, Checked("100644", path, length));

    [Fact]
    public void Check_EveryNameIsWrong_TellsSomeOfThem()
    {
        var diagnostics = new DiagnosticBag();
        PushedTree.Check([.. Enumerable.Range(0, 1000).Select(i => new TreeEntry("100644", "", 1, $"a//{i}"))], diagnostics);
        Assert.Equal(20, diagnostics.ToSorted().Length);
    }

    /// <summary>Git makes no such tree, but takes one that was made by hand.</summary>
    [Theory]
    [InlineData("input/a", "input/a/b.md", "publish-path-twice")]
    [InlineData("input/a/b/c.md", "input/a", "publish-path-twice")]
    [InlineData("input/a.md", "input/a.md", "publish-path-twice")]
    [InlineData("input/a.md", "input/a/b.md", "")]
    [InlineData("docs/a", "docs/a/b.md", "")]
    public void Check_NameThatIsThereTwice_IsRefused(string one, string other, string codes)
    {
        var diagnostics = new DiagnosticBag();
        PushedTree.Check([new("100644", "", 1, one), new("100644", "", 1, other)], diagnostics);
        Assert.Equal(codes, string.Join(' ', diagnostics.ToSorted().Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData("120000", "input/a.md", "publish-not-a-file")]
    [InlineData("120000", "seeds", "publish-not-a-file")]
    [InlineData("120000", "theme/assets", "publish-not-a-file")]
    [InlineData("160000", "theme", "publish-not-a-file")]
    [InlineData("120000", "README.md", "")]
    [InlineData("120000", "inputs", "")]
    [InlineData("100755", "input/a.md", "")]
    [InlineData("100664", "input/a.md", "")]
    public void Check_PushedEntry_IsAFile(string mode, string path, string codes) => Assert.Equal(codes, Checked(mode, path, 1));

    [Fact]
    public void Parse_LinesOfGit_AreRead()
    {
        Assert.Equal(new TreeEntry("100644", "abc", 12, "a\tb"), TreeEntry.Parse("100644 blob abc      12\ta\tb"));
        Assert.Equal(new TreeEntry("160000", "abc", 0, "a"), TreeEntry.Parse("160000 commit abc       -\ta"));
        var updates = RefUpdate.Read(new StringReader("000 abc refs/heads/a b\nx\nabc 000 refs/heads/c\n")).ToList();
        Assert.Equal([new RefUpdate("000", "abc", "refs/heads/a b"), new RefUpdate("", "", "…x"), new RefUpdate("abc", "000", "refs/heads/c")], updates);
        Assert.Equal([(true, false), (true, true), (false, true)], updates.Select(update => (update.IsNew, update.IsRemoved)));
    }

    private static string Checked(string mode, string path, long length)
    {
        var diagnostics = new DiagnosticBag();
        var read = PushedTree.Check([new TreeEntry(mode, "a", length, path)], diagnostics);
        Assert.Equal(
            mode.StartsWith("100", StringComparison.Ordinal) && new[] { "input/", "seeds/", "theme/assets/", "theme/strings/" }.Any(path.StartsWith),
            read.Length == 1);
        return string.Join(' ', diagnostics.ToSorted().Select(d => d.Code));
    }

    private static Release Keep(PublishFolder folder, char commit)
    {
        var release = new Release(new string(commit, 40), null, DateTimeOffset.UnixEpoch, 1, "a");
        var staged = Path.Combine(folder.Staging, "x");
        Directory.CreateDirectory(PublishFolder.SiteIn(staged));
        release.Write(staged);
        return folder.Keep(staged, release);
    }

    private static byte[] Unpacked(Stream stream)
    {
        using var all = new MemoryStream();
        using (stream)
            stream.CopyTo(all);
        return all.ToArray();
    }
}
