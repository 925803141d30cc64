using System.Security.Cryptography;
using System.Text;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>The order of an archive, and what a report knows of its files and its source.</summary>
public sealed class ArchiveBuilderTests
{
    [Fact]
    public void Terms_AndReports_AreInOrderOfTimeThenName()
    {
        var archive = Build(
            ("a/index.md", Head("X (2010–2015)", "2015-01-01")),
            ("b/index.md", Head("X (2010–2015)", "2014-01-01")),
            ("c/index.md", Head("X (2010–2015)", "2014-01-01")),
            ("d/index.md", Head("XI (2010–2013)", "2014-01-01")),
            ("e/index.md", Head("2010–2015", "2014-01-01")),
            ("f/index.md", Head("IX (2005–2020)", "2020-01-01"))).Archive;
        Assert.Equal(["IX (2005–2020)", "XI (2010–2013)", "2010–2015", "X (2010–2015)"], archive.Terms.Select(term => term.Name.ToString()));
        Assert.Equal(
            ["nhiem-ky-ix-2005-2020/index.html", "nhiem-ky-xi-2010-2013/index.html", "nhiem-ky-2010-2015/index.html", "nhiem-ky-x-2010-2015/index.html"],
            archive.Terms.Select(term => term.Path.Value));
        Assert.Equal(["b/index.html", "c/index.html", "a/index.html"], archive.Terms[^1].Reports.Select(report => report.Path.Value));
        Assert.Equal(["f", "d", "e", "b", "c", "a"], archive.Reports.Select(report => report.Folder.Name));
    }

    [Fact]
    public void Sections_OfAReport_AreInOrderOfTheirFiles()
    {
        var report = Build(
            ("r/02-a.md", TestSites.SectionHead("I", "Một")), ("r/01-b.md", TestSites.SectionHead("III", "Ba")),
            ("r/10.md", TestSites.SectionHead("II", "Hai")),
            ("r/them/index.md", TestSites.ReportHead()), ("r/them/01.md", TestSites.SectionHead("IV", "Bốn")),
            ("r/index.md", TestSites.ReportHead())).Archive.Reports.Single(report =>
                report.Folder == "r/");
        Assert.Equal(
            ["r/01-b.html III Ba iii", "r/02-a.html I Một i", "r/10.html II Hai ii"],
            report.Sections.Select(section => $"{section.Path} {section.Number} {section.Title} {section.Id}"));
        Assert.Equal(("r/index.html", "r/toan-van.html", "r/toan-van.epub"), (report.Path, report.FullTextPath, report.EpubPath));
    }

    [Theory]
    [InlineData("kind: báo cáo\n", "Báo cáo", "vi")]
    [InlineData("kind: đề án\nlanguage: en\n", "Đề án", "en")]
    [InlineData("", "Tên báo cáo", "vi")]
    public void ShortTitle_IsTheKindOrElseTheTitle(string known, string title, string language)
    {
        var report = Build(("r/index.md", $"---\nterm: 2005–2010\ntitle: Tên báo cáo\n{known}date: 2010-08-01\n---\n")).Archive.Reports.Single();
        Assert.Equal((title, language), (report.ShortTitle, report.Language));
    }

    [Theory]
    [InlineData("bao-cao.txt", "r/nguon/bao-cao.txt")]
    [InlineData("Báo cáo số 1.txt", "r/nguon/bao-cao-so-1.txt")]
    [InlineData("nam-2010/bao-cao.md", "r/nguon/bao-cao.md")]
    [InlineData("….txt", "r/nguon/tep.txt")]
    // A saved web page must not run anything at the archive's address.
    [InlineData("trang.html", "r/nguon/trang.html.txt")]
    [InlineData("trang.htm", "r/nguon/trang.htm.txt")]
    [InlineData("Trang tin.HTM", "r/nguon/trang-tin.htm.txt")]
    public void Source_IsGivenToReadersAsAFileThatRunsNothing(string name, string path)
    {
        var (archive, said) = WithSource(name, "Báo cáo thử\n", "");
        Assert.DoesNotContain(said, problem => problem.Severity == Severity.Error);
        var source = archive.Reports.Single().Source!;
        Assert.Equal((path, 16L, Sum("Báo cáo thử\n")), (source.Path, source.Length, source.Sha256));
    }

    [Fact]
    public void Source_WithOtherWords_DiffersInEachPlace()
    {
        var (archive, said) = WithSource("a.txt", "Báo cáo thử\nMột hai ba.\nBốn.\n", "Một ba.\n\nNăm.\n");
        // "hai" is gone, "Năm" stands for "Bốn".
        Assert.Equal(["fidelity-changed", "fidelity-missing"], said.Select(problem => problem.Code));
        Assert.All(said, problem => Assert.Equal(Severity.Error, problem.Severity));
        Assert.Equal(2, archive.Reports.Single().Differences.Length);
    }

    // The words of a source that has changed would say nothing of the report.
    [Fact]
    public void Source_Changed_IsNotCompared()
    {
        var (archive, said) = WithSource("a.txt", "Báo cáo khác\n", "Một.\n", Sum("Báo cáo thử\n"));
        Assert.Equal(["source-changed"], said.Select(problem => problem.Code));
        Assert.Empty(archive.Reports.Single().Differences);
    }

    [Theory]
    [InlineData("b.txt", true, "source-not-converted")]
    [InlineData("b.xyz", true, "")]
    // While a report cannot be read, its source may only seem to belong to none.
    [InlineData("b.txt", false, "front-matter-date-invalid")]
    public void Seeds_WithoutReport_AreToldUnlessAReportIsUnread(string seed, bool isRead, string said)
    {
        var input = TestSites.Of(("r/index.md", TestSites.ReportHead().Replace("2010-08-01", isRead ? "2010-08-01" : "2010-13-01"))) with
        {
            Seeds = [StoredFile.OfText(seed, "x\n")],
        };
        Assert.Equal(said, string.Join(' ', Build(input).Said.Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData("I", "I-1", "## 1. Một\n", "02 id-repeated")]
    // The ids of the preamble are on the full text too; of several the first is told; a repeated number is told already.
    [InlineData("Mở đầu a", "Mở đầu a 1", "## 1. Một\n\n## 2. Hai\n", "02 id-repeated")]
    [InlineData("I", "i", "## 1. Một\n", "02 section-number-repeated")]
    [InlineData("I", "II", "## 1. Một\n", "")]
    public void Ids_OfAReport_StandOnce(string first, string second, string body, string said)
    {
        var found = Build(
            ("r/01.md", TestSites.SectionHead(first) + body),
            ("r/02.md", TestSites.SectionHead(second) + body),
            ("r/index.md", TestSites.ReportHead() + "Lời.\n")).Said;
        Assert.Equal(said, string.Join(' ', found.Select(problem => $"{problem.Location.Path[8..10]} {problem.Code}")));
    }

    private static (Archive Archive, List<Diagnostic> Said) WithSource(string name, string source, string body, string? sum = null) => Build(
        TestSites.Of(("r/index.md", TestSites.ReportHead().Replace("date:", $"source:\n  file: seeds/{name}\n  sha256: {sum ?? Sum(source)}\ndate:") + body))
            with
        { Seeds = [StoredFile.OfText(name, source)] });

    private static (Archive Archive, List<Diagnostic> Said) Build(params (string Path, string Text)[] files) => Build(TestSites.Of(files));

    private static (Archive Archive, List<Diagnostic> Said) Build(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        return (plan.Archive, [.. diagnostics.ToSorted().Where(problem => problem.Severity > Severity.Notice)]);
    }

    private static string Head(string term, string date) => TestSites.ReportHead(term).Replace("2010-08-01", date);

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
