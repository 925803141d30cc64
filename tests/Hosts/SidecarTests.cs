using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Reports;
using SiteGen.Tests.Files;
using SiteGen.Text;

namespace SiteGen.Tests.Hosts;

/// <summary>What a file beside a raw report tells of it, and under which folder a raw report stays that is live.</summary>
public sealed class SidecarTests : IDisposable
{
    // Neither a term nor a day.
    private const string Report = "Báo cáo tổng kết\nI. Kết quả\nMột đoạn văn.\nII. Phương hướng\nHai đoạn văn.\n";

    private readonly TestFolder _root = new();

    public SidecarTests() => Write("seeds/Báo cáo.txt", Report);

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Pending_WithoutTermAndDate_IsToldWithTheLinesThatHelp()
    {
        Assert.Empty(Run(out var problems));
        Assert.Equal(["source-date-missing", "source-term-missing"], problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        // The hints, with the facts that only who has the report knows.
        foreach (var hint in problems.Select(problem => problem.Hint.Vi))
        {
            var (file, line) = (hint.Split("tệp '")[^1].Split('\'')[0], hint.Split('“', '”')[^2]);
            Write(file, (File.Exists(_root[file]) ? File.ReadAllText(_root[file]) : "")
                + line.Replace(Blanks.Term.Vi, "X (2010–2015)").Replace(Blanks.Day.Vi, "2015-08-15") + "\n");
        }

        Assert.Equal("nhiem-ky-x-2010-2015/bao-cao-tong-ket", Assert.Single(Run(out problems)).Folder);
        Assert.Empty(problems);
        Assert.Contains("\ndate: 2015-08-15\ndate-kind: issued\n", File.ReadAllText(_root["input/nhiem-ky-x-2010-2015/bao-cao-tong-ket/index.md"]));
    }

    /// <summary>A pipe is not read, and the hint names it where it lies.</summary>
    [Fact]
    public void Complete_Pipe_IsToldInItsFolder()
    {
        var diagnostics = new DiagnosticBag();
        Sidecar.Complete(new StoredFile("a.txt.yml", () => throw new InvalidOperationException()) { IsSpecial = true }, new ConversionOptions(), diagnostics);
        var told = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("file-special", "seeds/a.txt.yml"), (told.Code, told.Location.Path));
        Assert.Contains("'seeds/.a.txt.yml'", told.Hint.Vi);
    }

    [Fact]
    public void Site_WithSidecar_DoesNotPublishIt()
    {
        Write("seeds/Báo cáo.txt.yml", "term: X (2010–2015)\ndate: 2015-08-20\n");
        Write("input/site.yml", SmallArchive.Settings);
        Run(out _);
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(SiteInputReader.Read(Folders), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.DoesNotContain(plan.Files, file => file.Path.EndsWith(".yml", StringComparison.Ordinal));
    }

    [Fact]
    public void Convert_WithOptions_KeepsThemBesideTheSource()
    {
        var told = new ConversionOptions(TermName.TryParse("X (2010–2015)"), new DateOnly(2015, 8, 20)) { Headings = [new(4, 0)] };
        Assert.Single(Run(told, force: false, out var problems, "seeds/Báo cáo.txt"));
        Assert.Empty(problems);
        Assert.Equal("term: X (2010–2015)\ndate: 2015-08-20\nheading:\n  - 4=0\n", File.ReadAllText(_root["seeds/Báo cáo.txt.yml"]));
        var before = _root.Snapshot("input").ToList();
        Assert.Single(Run(new ConversionOptions(), force: true, out problems, "seeds/Báo cáo.txt"));
        Assert.Equal(before, _root.Snapshot("input").ToList());
        // One option more: what was told before stays.
        Run(new ConversionOptions(Date: new DateOnly(2015, 8, 21)), force: true, out _, "seeds/Báo cáo.txt");
        Assert.Equal("term: X (2010–2015)\ndate: 2015-08-21\nheading:\n  - 4=0\n", File.ReadAllText(_root["seeds/Báo cáo.txt.yml"]));
    }

    [Fact]
    public void Requested_LeaveOut_IsKeptBesideTheSource()
    {
        var options = new ConversionOptions(TermName.TryParse("X (2010–2015)"), new DateOnly(2015, 8, 20)) { LeaveOut = [new(new(4, 4), "cuối trang: menu")] };
        Assert.Single(Run(options, force: true, out _, "seeds/Báo cáo.txt"));
        var kept = File.ReadAllText(_root["seeds/Báo cáo.txt.yml"]);
        Assert.EndsWith("leave-out:\n  - '4=cuối trang: menu'\n", kept, StringComparison.Ordinal);
        var index = Assert.Single(Directory.EnumerateFiles(_root["input"], "index.md", SearchOption.AllDirectories));
        Assert.Contains("reason: 'cuối trang: menu'", File.ReadAllText(index), StringComparison.Ordinal);
    }

    [Fact]
    public void DryRun_ReadsItToo()
    {
        Write("seeds/Báo cáo.txt.yml", "term: X (2010–2015)\ndate: 2015-08-20\nheading: 4=0\n");
        var request = new ConvertRequest(Folders, ["seeds/Báo cáo.txt"], new ConversionOptions(), Force: false);
        var preview = Assert.Single(ConvertHost.Preview(request, new DiagnosticBag()));
        Assert.True(preview.HasTerm && preview.HasDate);
        Assert.Equal(["I."], preview.Outline.Select(heading => heading.Number));
    }

    [Theory]
    [InlineData("Báo cáo.txt.yml", "- term\n", "error sidecar-no-keys 1:1")]
    [InlineData("Báo cáo.txt.yml", "term: X\ndate: 20/8/2015\n", "error front-matter-date-form 2:7, error front-matter-term-form 1:7")]
    [InlineData("Báo cáo.txt.yml", "terms: X (2010–2015)\n", "error front-matter-key-unknown 1:1")]
    [InlineData("Báo cáo.txt.yml", "encoding: VNI-Times\nheading: [27, 1=10, 0=1]\n",
        "error sidecar-encoding 1:11, error sidecar-heading 2:11, error sidecar-heading 2:15, error sidecar-heading 2:21")]
    [InlineData("Báo cáo.txt.yml", "leave-out: menu\n", "error sidecar-leave-out 1:12")]
    [InlineData("Báo cáo.yml", "term: X (2010–2015)\n", "error source-date-missing, error source-term-missing, warning sidecar-without-source")]
    [InlineData("khac.yml", "term: X (2010–2015)\n", "error source-date-missing, error source-term-missing, warning sidecar-without-source")]
    public void Pending_WrongSidecar_IsToldAndNothingIsWritten(string name, string text, string expected)
    {
        Write("seeds/" + name, text);
        Assert.Empty(Run(out var problems));
        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), problems.Select(Said).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.StartsWith("seeds/", problem.Location.Path, StringComparison.Ordinal));
    }

    /// <summary>On a server to which only raw reports are pushed nothing but its ledger knows under which address a report is live.</summary>
    [Theory]
    [InlineData("input/permalinks.yml")]
    [InlineData("live.yml")]
    public void Pending_SourceThatIsLive_KeepsItsFolder(string ledger)
    {
        Write("seeds/Báo cáo.txt.yml", "term: X (2010–2015)\ndate: 2015-08-20\n");
        Write(ledger, "cu/ten-cu/index.html: published\ncu/ten-cu/nguon/bao-cao.txt: published\n");
        Assert.Equal("cu/ten-cu", Assert.Single(Run(out _)).Folder);
    }

    [Fact]
    public void Pending_FolderOfTheLiveSourceTaken_GoesElsewhere()
    {
        Write("seeds/Báo cáo.txt.yml", "term: X (2010–2015)\ndate: 2015-08-20\n");
        Write("live.yml", "cu/ten-cu/nguon/bao-cao.txt: published\n");
        Write("input/cu/ten-cu/index.md", TestSites.ReportHead());
        Assert.Equal("nhiem-ky-x-2010-2015/bao-cao-tong-ket", Assert.Single(Run(out _)).Folder);
    }

    [Fact]
    public void Pending_CopyThatIsLive_IsToldAndGoesOn()
    {
        foreach (var name in new[] { "A.txt", "Báo cáo.txt" })
        {
            Write($"seeds/{name}", Report);
            Write($"seeds/{name}.yml", "term: X (2010–2015)\ndate: 2015-08-20\n");
        }

        Write("live.yml", "cu/ten-cu/nguon/bao-cao.txt: published\n");
        Assert.Equal(["nhiem-ky-x-2010-2015/bao-cao-tong-ket", "cu/ten-cu"], Run(out var problems).Select(report => report.Folder));
        Assert.Equal("warning convert-same-file", Said(Assert.Single(problems)));
    }

    [Fact]
    public void Pending_NewSourceBeforeTheLiveOne_DoesNotTakeItsFolder()
    {
        const string Told = "term: X (2010–2015)\ndate: 2015-08-20\n";
        Write("seeds/A.txt", Report + "Thêm một câu.\n");
        Write("seeds/A.txt.yml", Told);
        Write("seeds/Báo cáo.txt.yml", Told);
        Write("live.yml", "nhiem-ky-x-2010-2015/bao-cao-tong-ket/nguon/bao-cao.txt: published\n");
        Assert.Equal(
            [("seeds/A.txt", "nhiem-ky-x-2010-2015/bao-cao-tong-ket-2"), ("seeds/Báo cáo.txt", "nhiem-ky-x-2010-2015/bao-cao-tong-ket")],
            Run(out _).Select(report => (report.Source, report.Folder)));
    }

    // As a server asks: what was committed before is known there, and holds no such report.
    private SiteFolders Folders => new(_root["input"], _root["seeds"], null, _root["output"])
    {
        LivePermalinks = File.Exists(_root["live.yml"]) ? _root["live.yml"] : null,
        Gone = () => new GoneReports("HEAD", []),
    };

    private static string Said(Diagnostic problem)
    {
        var place = problem.Location.Path.EndsWith(".yml", StringComparison.Ordinal) && problem.Severity == Severity.Error
            ? $" {problem.Location.Line}:{problem.Location.Column}"
            : "";
        return $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Code}{place}";
    }

    private ImmutableArray<ConvertedReport> Run(out ImmutableArray<Diagnostic> problems) => Run(new ConversionOptions(), force: false, out problems);

    private ImmutableArray<ConvertedReport> Run(ConversionOptions options, bool force, out ImmutableArray<Diagnostic> problems, params string[] sources)
    {
        var diagnostics = new DiagnosticBag();
        var converted = ConvertHost.Run(new ConvertRequest(Folders, [.. sources.Select(source => _root[source])], options, force), diagnostics);
        problems = [.. diagnostics.ToSorted().Where(problem => problem.Severity != Severity.Notice)];
        return converted;
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_root[path])!);
        File.WriteAllText(_root[path], text);
    }
}
