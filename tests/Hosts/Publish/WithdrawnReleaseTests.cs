using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>What was withdrawn, on a server: how its addresses are answered, and where its words still are.</summary>
public sealed class WithdrawnReleaseTests : IDisposable
{
    private const string Withdrawal = "withdrawn: {date: 2026-11-28, reason: có bí mật}\n";

    private readonly PublishedArchive _archive = new();

    public WithdrawnReleaseTests()
    {
        _archive.AddReport("a");
        _archive.AddReport("b");
        _archive.Write("input/permalinks.yml", "");
        Assert.Equal(0, _archive.Push().Exit);
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Push_Withdrawal_IsAnsweredBy410AtEveryAddress()
    {
        using var server = Nginx.StartOrSkip(_archive);
        Assert.Contains("Kết quả của a.", (await server.Answer("a/01-ket-qua.html")).Text);
        WithdrawReport();
        foreach (var page in new[] { "a/01-ket-qua.html", "a/index.html", "a/toan-van.html" })
            Assert.Equal((410, _archive.Live(page)), await server.Answer(page));
        Assert.Equal((410, _archive.Live("a/index.html")), await server.Answer("a/"));
        foreach (var file in new[] { "a/01-ket-qua.md", "a/index.md", "a/toan-van.epub" })
            Assert.Equal((410, _archive.Live("410.html")), await server.Answer(file));
        Assert.Equal(404, (await server.Answer("a/khac.html")).Status);
        Assert.Equal(404, (await server.Answer(".withdrawn/a/index.html.410")).Status);
        Assert.Equal((200, _archive.Live("b/01-ket-qua.html")), await server.Answer("b/01-ket-qua.html"));
    }

    [Fact]
    public void Push_Withdrawal_TellsThatOlderReleasesHoldTheWordsUntilTheyArePruned()
    {
        var said = WithdrawReport();
        Assert.Contains("publish-withdrawn-kept", said);
        Assert.Contains("--keep 1", said);
        Assert.Contains("publish-withdrawn-kept", _archive.Push().Said);
        var (exit, pruned) = _archive.SiteGen("publish", "init", "--repo", _archive.Repository, "--site", _archive.Site, "--keep", "1");
        Assert.Equal(0, exit);
        Assert.DoesNotContain("publish-withdrawn-kept", pruned);
        Assert.Single(new PublishFolder(_archive.Site).List());
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_archive.Site, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("Kết quả của a.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rollback_ToBeforeTheWithdrawal_IsRefused(bool isNamed)
    {
        var before = new PublishFolder(_archive.Site).Live()!.Commit;
        WithdrawReport();
        string[] commit = isNamed ? [before] : [];
        var (exit, said) = _archive.SiteGen(["publish", "rollback", .. commit, "--repo", _archive.Repository]);
        Assert.Equal(1, exit);
        Assert.Contains("publish-withdrawn-shown", said);
        Assert.Contains("a/index.html", said);
        Assert.DoesNotContain("Kết quả của a.", _archive.Live("a/01-ket-qua.html"));
    }

    [Fact]
    public void Rollback_ToAfterTheWithdrawal_IsDone()
    {
        WithdrawReport();
        _archive.AddReport("c");
        Assert.Equal(0, _archive.Push().Exit);
        Assert.Equal(0, _archive.SiteGen("publish", "rollback", "--repo", _archive.Repository).Exit);
        Assert.DoesNotContain("Kết quả của a.", _archive.Live("a/01-ket-qua.html"));
    }

    /// <summary>The source of a deleted report is not converted on the server either; a source that was pushed alone is, each time.</summary>
    [Fact]
    public void Push_ReportDeletedWhileItsSourceStays_IsRefused()
    {
        _archive.Write("seeds/" + Seed.Name, System.Text.Encoding.UTF8.GetString(Seed.File.Read()));
        Assert.Equal(0, _archive.Push().Exit);
        Assert.Equal(0, _archive.Push().Exit);
        Assert.Equal(0, _archive.SiteGen(
            "convert", "--input", _archive["input"], "--seeds", _archive["seeds"]).Exit);
        Assert.Equal(0, _archive.Push().Exit);
        Directory.Delete(_archive["input/nhiem-ky-ix-2005-2010"], recursive: true);
        var (exit, said) = _archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains("convert-deleted", said);
    }

    private string WithdrawReport()
    {
        var path = _archive["input/a/index.md"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("date: 2010", Withdrawal + "date: 2010", StringComparison.Ordinal));
        var (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
        return said;
    }
}
