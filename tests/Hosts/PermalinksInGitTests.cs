using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>The ledger as staff keep it: written by builds, merged by a real git.</summary>
public sealed class PermalinksInGitTests : IDisposable
{
    private readonly TestFolder _root = new();

    public PermalinksInGitTests() => AddReport("m");

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Build_Again_LeavesTheLedgerAlone()
    {
        Build();
        var before = _root.Snapshot("input").ToList();
        Build();
        Assert.Equal(before, _root.Snapshot("input").ToList());
    }

    /// <summary>Nothing was online, so nothing is kept: a renamed file, a changed word and a removed report are no more than edits.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Build_NotRecorded_PublishesNothing(bool inGit)
    {
        AddReport("n");
        if (inGit)
            Git("init -q -b main");
        Try();
        File.Move(_root["input/m/01.md"], _root["input/m/02.md"]);
        Directory.Delete(_root["input/n"], recursive: true);
        Assert.DoesNotContain(Try(), problem => problem.Severity > Severity.Notice);
        Assert.False(File.Exists(_root["input/permalinks.yml"]));
        Assert.True(File.Exists(_root["output/m/02.html"]));
    }

    [Fact]
    public void Build_WrongInput_LeavesTheLedgerAlone()
    {
        Build();
        var before = File.ReadAllText(_root["input/permalinks.yml"]);
        AddReport("n");
        File.Delete(_root["input/m/01.md"]);
        Assert.Null(BuildHost.Run(new BuildRequest(Folders, Strict: false, Publishes: false), (_, _) => { }, new DiagnosticBag()).Site);
        Assert.Equal(before, File.ReadAllText(_root["input/permalinks.yml"]));
    }

    [Fact]
    public void Check_AddressesNotYetInTheLedger_AreANotice()
    {
        Build();
        AddReport("n");
        var diagnostics = new DiagnosticBag();
        CheckHost.Run(Folders, (_, _) => { }, diagnostics);
        Assert.Equal(["permalink-unrecorded"], diagnostics.ToSorted().Select(problem => problem.Code));
    }

    /// <summary>
    /// A report and its lines are deleted by hand: what the newest commit has was published, and only then may it be forgotten when that is committed.
    /// </summary>
    [Fact]
    public void Build_ReportDeletedWithItsLines_StopsUntilThatIsCommitted()
    {
        AddReport("n");
        Build();
        Git("init -q -b main");
        Commit("hai báo cáo");
        Directory.Delete(_root["input/n"], recursive: true);
        File.WriteAllLines(
            _root["input/permalinks.yml"], File.ReadAllLines(_root["input/permalinks.yml"]).Where(line => !line.StartsWith("n/", StringComparison.Ordinal)));
        var diagnostics = new DiagnosticBag();
        Assert.Null(BuildHost.Run(new BuildRequest(Folders, Strict: false, Publishes: false), (_, _) => { }, diagnostics).Site);
        Assert.Equal(["permalink-forgotten"], diagnostics.ToSorted().Select(problem => problem.Code));
        Commit("rút báo cáo");
        Build();
        Assert.False(Directory.Exists(_root["output/n"]));
    }

    /// <summary>Both new reports stand in the same place of the sorted file, where git by itself would see a conflict.</summary>
    [Fact]
    public void Merge_TwoBranchesThatAddReports_HasNoConflict()
    {
        Build();
        Git("init -q -b main");
        Commit("một báo cáo");
        Git("checkout -q -b khac");
        Added("x");
        Git("checkout -q main");
        Added("n");
        Git("merge -q --no-edit khac");
        Build();
        Git("diff --quiet --exit-code -- input/m input/n input/x");
        var ledger = File.ReadAllLines(_root["input/permalinks.yml"]).Where(line => !line.StartsWith('#')).ToList();
        Assert.Equal(ledger.Order(StringComparer.Ordinal), ledger);
        Assert.All(["m", "n", "x"], name => Assert.Contains(ledger, line => line.StartsWith($"{name}/01.html#i-p1: ", StringComparison.Ordinal)));

        void Added(string name)
        {
            AddReport(name);
            Build();
            Commit(name);
        }
    }

    private SiteFolders Folders => new(_root["input"], _root["seeds"], null, _root["output"]);

    private void AddReport(string name) =>
        SmallArchive.Empty.WithReport(name, title: "Báo cáo " + name).WithSection($"{name}/01.md", $"Một đoạn của {name}.\n").WriteTo(_root);

    private ImmutableArray<Diagnostic> Try()
    {
        var diagnostics = new DiagnosticBag();
        BuildHost.Run(new BuildRequest(Folders, Strict: false, Publishes: false), (_, _) => { }, diagnostics);
        return diagnostics.ToSorted();
    }

    private void Build()
    {
        var built = BuildHost.Run(new BuildRequest(Folders, Strict: true, Publishes: false), (_, _) => { }, new DiagnosticBag()).Site;
        Assert.NotNull(built);
        BuildHost.Record(Folders, built);
    }

    private void Commit(string message)
    {
        Git("add input");
        Git($"commit -q -m \"{message}\"");
    }

    private void Git(string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _root.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "T";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "t@example.org";
        using var git = Process.Start(start)!;
        var said = git.StandardOutput.ReadToEnd() + git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {arguments}: {said}");
    }
}
