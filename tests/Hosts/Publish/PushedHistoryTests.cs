namespace SiteGen.Tests.Hosts.Publish;

/// <summary>History that was published stays, and the site shows what its commit holds, whatever is pushed, claimed or lies on the server.</summary>
public sealed class PushedHistoryTests : IDisposable
{
    private static readonly string None = new('0', 40);

    private readonly PublishedArchive _archive;
    private readonly string _first;
    private readonly string _orphan;

    public PushedHistoryTests(PreparedServer server)
    {
        _archive = server.Copy();
        _first = _archive.Asked("rev-parse", "HEAD");
        _orphan = _archive.Asked("commit-tree", "-m", "không có cha", "HEAD^{tree}");
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Push_RefsThatAreNoBranchesOrTags_AreRefused()
    {
        var before = _archive.OnServer("for-each-ref");
        _archive.OnServer("symbolic-ref", "refs/heads/ten-khac", "refs/heads/main");
        foreach (var (name, code) in new[]
        {
            ("refs/replace/" + _first, "publish-ref-refused"),
            ("refs/notes/commits", "publish-ref-refused"),
            ("refs/heads/Main", "publish-ref-mistakable"),
            ("refs/tags/main", "publish-ref-mistakable"),
            ("refs/heads/ten-khac", "publish-ref-symbolic"),
        })
        {
            var (exit, said) = _archive.Git("push", "--force", "origin", $"{_orphan}:{name}");
            Assert.NotEqual(0, exit);
            Assert.Contains(code, said);
        }

        _archive.OnServer("symbolic-ref", "--delete", "refs/heads/ten-khac");
        Assert.Equal(before, _archive.OnServer("for-each-ref"));
    }

    /// <summary>What an older SiteGen let in, or somebody has put there by hand.</summary>
    [Fact]
    public void Push_ReplacementsAndGraftsOnTheServer_AreNotObeyed()
    {
        _archive.OnServer("config", "--unset", "core.useReplaceRefs");
        Assert.Equal(0, _archive.Git("push", "origin", $"{_orphan}:refs/heads/nhap").Exit);
        var child = _archive.Asked("commit-tree", "-m", "có cha", "-p", _first, "HEAD^{tree}");
        Assert.Equal(0, _archive.Git("push", "origin", $"{child}:refs/heads/nhap-2").Exit);
        _archive.Write("khac.yml", "title: KHÔNG CÓ TRONG COMMIT\nowner: Ai đó\n");
        _archive.OnServer("update-ref", "refs/replace/" + _orphan, child);
        var settings = _archive.Asked("rev-parse", "HEAD:input/site.yml");
        _archive.OnServer("update-ref", "refs/replace/" + settings, _archive.OnServer("hash-object", "-w", "khac.yml"));
        File.WriteAllText(Path.Combine(_archive.Repository, "info", "grafts"), $"{_orphan} {_first}\n");

        var (exit, said) = _archive.Git("push", "--force", "origin", _orphan + ":main");
        Assert.NotEqual(0, exit);
        Assert.Contains("publish-history-rewritten", said);
        File.Delete(_archive["khac.yml"]);
        _archive.AddReport("b");
        (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
        Assert.Contains("Kho thử</title>", _archive.Live("index.html"));
        Assert.Contains("Kết quả của b.", _archive.Live("b/01-ket-qua.html"));
    }

    [Fact]
    public void Push_ClientThatLies_IsRefused()
    {
        _archive.AddReport("b");
        var next = _archive.Commit();
        _archive.Git("tag", "giu", _orphan);
        const string Main = "refs/heads/main";
        var other = new Dictionary<string, string> { ["GIT_CONFIG_COUNT"] = "1", ["GIT_CONFIG_KEY_0"] = "sitegen.branch", ["GIT_CONFIG_VALUE_0"] = "nhap" };
        Refused("publish-ref-twice", "", [], (_first, next, Main), (next, _orphan, Main));
        Refused("publish-ref-twice", "atomic", [], (_first, next, Main), (next, _orphan, Main));
        Refused("publish-ref-twice", "delete-refs", [], (_first, None, Main), (None, _orphan, Main));
        Refused("publish-branch-moved", "", [], (None, _orphan, Main));
        Refused("publish-branch-moved", "", [], (next, _orphan, Main));
        Refused("publish-history-rewritten", "push-options", other, (_first, _orphan, Main));
        Refused("publish-ref-refused", "", [], (None, _orphan, "refs/heads/nhap\nrefs/heads/main"));
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
    }

    /// <summary>Objects that lie only in a folder that the pusher has named are none of the repository's: git itself would find them there.</summary>
    [Fact]
    public void Push_ObjectsOfAnotherFolder_AreNotSeen()
    {
        using var other = new Files.TestFolder();
        _archive.Git("clone", "-q", "--no-hardlinks", _archive.Repository, other["clone"]);
        var next = _archive.Asked("-C", other["clone"], "commit-tree", "-m", "chỉ có ở đây", "-p", _first, "HEAD^{tree}");
        var environment = new Dictionary<string, string> { ["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = other["clone/.git/objects"] };
        Refused("publish-not-a-commit", "", environment, (_first, next, "refs/heads/main"));
    }

    /// <summary>A tag in the place of a commit; and a tree in which ten names stand for one other, nine times over: a thousand million files in 2 KB.</summary>
    [Fact]
    public void Push_TagObjectOrEndlessTree_IsRefused()
    {
        _archive.Asked("tag", "-a", "-m", "thẻ", "v1");
        Refused("publish-not-a-commit", "", [], (_first, _archive.Asked("rev-parse", "refs/tags/v1"), "refs/heads/main"));
        var tree = _archive.Tree($"100644 blob {_archive.Asked("rev-parse", "HEAD:input/site.yml")}\ta.md");
        for (var level = 0; level < 9; level++)
            tree = _archive.Tree(string.Join('\n', Enumerable.Range(0, 10).Select(i => $"040000 tree {tree}\td{i}")));
        var (exit, said) = _archive.Git("push", "origin", _archive.Asked("commit-tree", "-m", "nhiều", "-p", "HEAD", tree) + ":refs/heads/main");
        Assert.NotEqual(0, exit);
        Assert.Contains("publish-files-too-many", said);
    }

    private void Refused(string code, string capabilities, Dictionary<string, string> environment, params (string Old, string New, string Ref)[] updates)
    {
        Assert.Contains(code, HandMadeClient.Push(_archive, capabilities, environment, updates));
        Assert.Equal(_first, _archive.OnServer("rev-parse", "refs/heads/main"));
    }
}
