using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Reports;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>A report whose folder was deleted while its source is still there: it is never converted again unless somebody asks for it.</summary>
public sealed class DeletedReportTests : IDisposable
{
    private const string Seeded = "seeds/" + Seed.Name;
    private const string Folder = "input/nhiem-ky-ix-2005-2010";

    private readonly TestFolder _root = new();

    public DeletedReportTests()
    {
        _root.Write(Seeded, Seed.File.Read());
        _root.Write("input/site.yml", SmallArchive.Settings);
    }

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Build_DeletedBeforeAnythingWasKept_ConvertsItAgainAndSaysSo()
    {
        Build(record: false);
        Directory.Delete(_root[Folder], recursive: true);
        var said = Assert.Single(Build(record: false));
        Assert.Equal(("convert-again", Seeded, Severity.Warning), (said.Code, said.Location.Path, said.Severity));
        Assert.Contains($"'{Folder}/bao-cao-kiem-diem'", said.Message.Vi, StringComparison.Ordinal);
        Assert.True(Directory.Exists(_root[Folder]));
        Assert.Empty(Build(record: false));
    }

    /// <summary>Also where git keeps the archive, but not yet this report, or not any more.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Build_DeletedWhereGitDoesNotHaveIt_SaysSo(bool wasCommitted)
    {
        _root.Write(".gitignore", "output/\n");
        if (!wasCommitted)
            Commit();
        Build(record: false);
        if (wasCommitted)
            Commit();
        Directory.Delete(_root[Folder], recursive: true);
        if (wasCommitted)
            Commit();
        Assert.Equal("convert-again", Assert.Single(Build(record: false)).Code);
        Directory.Delete(_root[Folder], recursive: true);
        Assert.Equal("convert-again", Assert.Single(Convert()).Code);
    }

    [Theory]
    [InlineData(false, false, "backup")]
    [InlineData(true, false, "`git checkout HEAD -- input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem`")]
    [InlineData(true, true, "~1 -- input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem`")]
    public void Build_DeletedAfterItWasPublished_StopsAndSaysTheWaysOn(bool inGit, bool isCommitted, string way)
    {
        Build(record: true);
        if (inGit)
            Commit();
        Directory.Delete(_root[Folder], recursive: true);
        if (isCommitted)
            Commit();
        var said = Assert.Single(Build(record: false));
        Assert.Equal(("convert-deleted", Seeded), (said.Code, said.Location.Path));
        Assert.Contains(way, said.Hint.En);
        Assert.Contains($"`sitegen convert {ShellWord.Of(Seeded)}`", said.Hint.En);
        Assert.False(Directory.Exists(_root[Folder]));
    }

    [Fact]
    public void Build_DeletedAfterItWasCommitted_StopsWithoutALedger()
    {
        Build(record: false);
        Commit();
        Directory.Delete(_root[Folder], recursive: true);
        Assert.Equal("convert-deleted", Assert.Single(Build(record: false)).Code);
        Assert.Equal("convert-deleted", Assert.Single(Convert()).Code);
        Assert.False(Directory.Exists(_root[Folder]));
    }

    /// <summary>The way on that the message names, and the others.</summary>
    [Fact]
    public void Convert_DeletedAndAskedFor_ConvertsItAgain()
    {
        Build(record: true);
        Commit();
        Directory.Delete(_root[Folder], recursive: true);
        Assert.Empty(Convert(Seeded));
        Assert.Empty(Build(record: false));
        Directory.Delete(_root[Folder], recursive: true);
        Git("checkout", "HEAD", "--", Folder);
        Assert.Empty(Build(record: false));
    }

    /// <summary>Where only raw reports are committed, as a workflow allows, each run converts them.</summary>
    [Fact]
    public void Build_ReportThatWasNeverCommitted_IsConvertedEachTime()
    {
        Build(record: true);
        _root.Write(".gitignore", "input/*/\n");
        Commit();
        Directory.Delete(_root[Folder], recursive: true);
        Assert.Equal("convert-again", Assert.Single(Build(record: false)).Code);
        Assert.True(Directory.Exists(_root[Folder]));
        Directory.Delete(_root[Folder], recursive: true);
        Directory.Delete(_root["output"], recursive: true);
        Assert.Empty(Build(record: false));
    }

    [Fact]
    public void Build_ReportThatWasMoved_IsNotDeleted()
    {
        Build(record: false);
        Commit();
        Directory.Move(_root[Folder], _root["input/khac"]);
        Assert.Empty(Build(record: false));
        Assert.False(Directory.Exists(_root[Folder]));
    }

    [Theory]
    [InlineData("index.md", "withdrawn:\n  date: 2026-11-28\n  reason: Sai\n", "convert-withdrawn")]
    [InlineData("01-phuong-thuc-lanh-dao.md", "withdrawn:\n  date: 2026-11-28\n  reason: Sai\n", "convert-withdrawn")]
    [InlineData("index.md", "draft: true\n", "convert-draft")]
    [InlineData("01-phuong-thuc-lanh-dao.md", "draft: true\n", "convert-draft")]
    public void Convert_ForcedWhereStaffHaveDecided_LosesNothing(string file, string keys, string code)
    {
        Build(record: false);
        var path = Directory.GetFiles(_root[Folder], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .First(found => Path.GetFileName(found) == file || (file != "index.md" && Path.GetFileName(found) != "index.md"));
        File.WriteAllText(path, File.ReadAllText(path).Replace("---\n\n", $"{keys}---\n\n"));
        var before = _root.Snapshot("input").ToList();
        var diagnostics = new DiagnosticBag();
        ConvertHost.Run(new ConvertRequest(Folders, [_root[Seeded]], new ConversionOptions(), Force: true), diagnostics);
        Assert.Equal([code], diagnostics.ToSorted().Where(said => said.Severity == Severity.Error).Select(said => said.Code));
        Assert.Equal(before, _root.Snapshot("input").ToList());
    }

    private SiteFolders Folders => new(_root["input"], _root["seeds"], null, _root["output"]);

    private ImmutableArray<Diagnostic> Build(bool record)
    {
        var diagnostics = new DiagnosticBag();
        var built = BuildHost.Run(new BuildRequest(Folders, Strict: false, Publishes: record), (_, _) => { }, diagnostics).Site;
        if (record)
            BuildHost.Record(Folders, built!);
        return [.. diagnostics.ToSorted().Where(said => said.Severity == Severity.Error || said.Code == "convert-again")];
    }

    private ImmutableArray<Diagnostic> Convert(params string[] sources)
    {
        var diagnostics = new DiagnosticBag();
        ConvertHost.Run(new ConvertRequest(Folders, [.. sources.Select(source => _root[source])], new ConversionOptions(), Force: false), diagnostics);
        return [.. diagnostics.ToSorted().Where(said => said.Severity == Severity.Error || said.Code == "convert-again")];
    }

    private void Commit()
    {
        Git("init", "-q", "-b", "main");
        Git("add", "-A", "input", "seeds");
        Git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "sửa");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _root.Path, RedirectStandardError = true })!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, said);
    }
}
