using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>The folders of releases, made by hand.</summary>
public sealed class KeptReleaseTests : IDisposable
{
    private readonly TestFolder _root = new();
    private readonly PublishFolder _folder;
    private readonly DiagnosticBag _diagnostics = new();

    public KeptReleaseTests()
    {
        _folder = new PublishFolder(_root.Path);
        _folder.Create();
        Add(1, "aaaa1");
        Add(2, "aaaa2");
    }

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("aaaa", "publish-release-ambiguous")]
    [InlineData("", "publish-release-unknown")]
    [InlineData("AAAA2", "")]
    public void Rollback_BeginningOfACommit_NamesOneRelease(string commit, string code)
    {
        var settings = new PublishSettings(new GitRepository(_root["kho.git"]), _folder, PublishSettings.DefaultBranch, PublishSettings.DefaultKeep);
        var release = new PublishHost(settings, _diagnostics, () => { }, () => { }).Rollback(commit);
        Assert.Equal(code, string.Join(' ', _diagnostics.ToSorted().Select(problem => problem.Code)));
        Assert.Equal(code.Length == 0, release is not null);
        Assert.Equal(release?.Folder, _folder.LiveFolder);
    }

    /// <summary>There is no folder to move it to; in life, files of another account hold it.</summary>
    [Fact]
    public void Prune_ReleaseThatCannotBeRemoved_IsToldAndStays()
    {
        Directory.Delete(_folder.Staging);
        _folder.Prune(1, _diagnostics);
        Assert.Equal("publish-not-removed", Assert.Single(_diagnostics.ToSorted()).Code);
        Assert.All(_folder.List(), release => Assert.True(release.IsWhole()));
    }

    private void Add(int number, string commit)
    {
        commit = commit.PadRight(40, '0');
        var folder = _root[$"releases/{number:D6}-{commit[..12]}"];
        _root.Write(Path.Combine(folder, "site", "index.html"), "");
        _root.Write(Path.Combine(folder, "permalinks.yml"), "");
        var (files, sha256) = SiteChecksum.Of(PublishFolder.SiteIn(folder));
        new Release(commit, null, DateTimeOffset.UnixEpoch, files, sha256).Write(folder);
    }
}
