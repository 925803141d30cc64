using SiteGen.Tests.Diagnostics.Hints;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>The hints of a server are pasted where their message came from: into the clone of who pushes, or on the server.</summary>
public sealed class PushHintTests : IDisposable
{
    private const string Withdrawal = "withdrawn: {date: 2026-11-28, reason: có bí mật}\n";

    private static readonly Dictionary<string, Action<PushHintTests>> Cases = new()
    {
        ["publish-ref-mistakable"] = test => test.PushIsMended("publish-ref-mistakable", "HEAD:refs/heads/Main"),
        ["publish-ref-refused"] = test => test.PushIsMended("publish-ref-refused", "HEAD:refs/notes/commits"),
        ["publish-ref-symbolic"] = test =>
        {
            test._archive.OnServer("symbolic-ref", "refs/heads/ten-khac", "refs/heads/main");
            test.PushIsMended("publish-ref-symbolic", "HEAD:refs/heads/ten-khac");
        },
        ["publish-branch-symbolic"] = test =>
        {
            test._archive.OnServer("branch", "khac", "main");
            test._archive.OnServer("symbolic-ref", "refs/heads/main", "refs/heads/khac");
            test.PushIsMended("publish-branch-symbolic", "main", test._archive.Repository);
        },
        ["publish-history-rewritten"] = test =>
        {
            test._archive.Git("commit", "-q", "--amend", "-m", "lời khác");
            test.PushIsMended("publish-history-rewritten", "+HEAD:main");
        },
        ["publish-not-a-file"] = test =>
        {
            File.CreateSymbolicLink(test._archive["input/lien ket.md"], "/etc/hostname");
            test._archive.Commit();
            var said = test._archive.Git("push", "origin", "main").Said;
            Paste("publish-not-a-file", said, test._archive.Clone);
            File.Delete(test._archive["input/lien ket.md"]);
            Assert.Equal(0, test._archive.Push().Exit);
        },
        ["publish-source-converted"] = test =>
        {
            test._archive.Write("seeds/Báo cáo.txt", System.Text.Encoding.UTF8.GetString(Seed.File.Read()));
            var said = test._archive.Push("-u").Said;
            Assert.DoesNotContain("publish-source-converted", Paste("publish-source-converted", said, test._archive.Clone));
        },
        ["publish-git-lock-stays"] = test =>
        {
            var file = Path.Combine(test._archive.Repository, "refs", "heads", "main.lock");
            File.WriteAllText(file, "");
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddYears(1));
            test._archive.AddReport("b");
            var said = test._archive.Push().Said;
            Paste("publish-git-lock-stays", said, test._archive.Repository, command => command.StartsWith("rm ", StringComparison.Ordinal));
            Assert.Equal(0, test._archive.Push().Exit);
        },
        ["publish-site-elsewhere"] = test =>
        {
            var other = test._archive.Site + " 2";
            Paste("publish-site-elsewhere", test.Init(test._archive.Repository, other).Said, "/");
            Assert.Equal(0, test.Init(test._archive.Repository, other).Exit);
        },
        ["publish-repository-not-bare"] = test =>
        {
            Paste("publish-repository-not-bare", test.Init(test._archive.Clone, test._archive.Site + " 2").Said, "/");
            Assert.Equal(0, test.Init(test._archive.Clone + ".git", test._archive.Site + " 2").Exit);
        },
        ["publish-withdrawal-not-at-home"] = test =>
        {
            test._archive.Write("input/permalinks.yml", "");
            var told = test.Withdraw();
            test._archive.Git("branch", "--set-upstream-to=origin/main");
            Paste("publish-withdrawal-not-at-home", told, test._archive.Clone);
            Assert.DoesNotContain("publish-withdrawal-not-at-home", test._archive.Push().Said);
            // The clone knows now what it did not: a line that is deleted stops at home.
            var path = test._archive["input/a/index.md"];
            File.WriteAllText(path, File.ReadAllText(path).Replace(Withdrawal, ""));
            var (exit, said) = HintText.Paste("sitegen check", test._archive.Clone);
            Assert.Equal(1, exit);
            Assert.Contains("disclosure-withdrawn-before", said, StringComparison.Ordinal);
        },
        ["publish-withdrawn-kept"] = test =>
        {
            Paste("publish-withdrawn-kept", test.Withdraw(), "/");
            test._archive.AddReport("c");
            Assert.DoesNotContain("publish-withdrawn-kept", test._archive.Push().Said);
        },
    };

    private readonly PublishedArchive _archive;

    public PushHintTests(PreparedServer server) => _archive = server.Copy();

    /// <summary>The codes of whose hints the commands are run here.</summary>
    public static IEnumerable<string> Codes => Cases.Keys;

    public static TheoryData<string> Names => [.. Cases.Keys];

    public void Dispose() => _archive.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Hint_PastedWhereItWasTold_EndsTheSituation(string code) => Cases[code](this);

    private (int Exit, string Said) Init(string repository, string site) => _archive.SiteGen("publish", "init", "--repo", repository, "--site", site);

    private string Withdraw()
    {
        var path = _archive["input/a/index.md"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("date:", Withdrawal + "date:"));
        var (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
        return said;
    }

    // Refused, mended by the hint, and then not told again: by the hint's own push, or by one more.
    private void PushIsMended(string code, string refspec, string? folder = null)
    {
        _archive.AddReport("b");
        _archive.Commit();
        var (exit, said) = _archive.Git("push", "origin", refspec);
        Assert.NotEqual(0, exit);
        Assert.DoesNotContain(code, Paste(code, said, folder ?? _archive.Clone));
        _archive.AddReport("c");
        (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
        Assert.DoesNotContain(code, said);
    }

    private static string Paste(string code, string said, string folder, Func<string, bool>? which = null)
    {
        var all = "";
        foreach (var command in HintText.CommandsOf(code, said).Where(which ?? (_ => true)))
        {
            var (exit, answer) = HintText.Paste(command, folder);
            Assert.True(exit == 0, $"{command}\n{answer}");
            all += answer;
        }

        Assert.NotEqual("", HintText.CommandsOf(code, said)[0]);
        return all;
    }
}
