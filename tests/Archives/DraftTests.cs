using System.Text;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>A draft is in no file of the site; the preview shows it, marked. Reports stand in the order that they ask for.</summary>
public sealed class DraftTests
{
    // A word that nothing else has.
    private const string Word = "zuqxoa";

    private static readonly SmallArchive Published = SmallArchive.Empty
        .WithSettings("base: https://kho.gov.vn/\n")
        .WithReport("r")
        .WithSection("r/01.md")
        .WithSection("r/03.md", number: "III", title: "Phương hướng");

    private static SmallArchive WithDrafts(string draft) => Published
        .With("input/r/02.md", Draft(TestSites.SectionHead("II", $"Mục {Word}"), draft) + $"Đoạn {Word}.\n\n![Hình](hinh.png)\n")
        .With("input/r/hinh.png", Word)
        .With("input/zuqxoa/index.md", Draft(TestSites.ReportHead(title: $"Báo cáo {Word}", term: "X (2010–2015)"), draft) + $"{Word}\n")
        .With("input/zuqxoa/01.md", TestSites.SectionHead("I", Word, "X (2010–2015)") + $"{Word}\n");

    [Fact]
    public void Build_WithoutTheMark_ShowsEveryWord() =>
        Assert.True(TestSites.Plan(WithDrafts("").Input).Files.Count(file => Encoding.UTF8.GetString(file.Render()).Contains(Word)) > 10);

    [Fact]
    public void Build_Drafts_AreInNoFile()
    {
        var plan = Plan(WithDrafts("draft: true\n"), showsDrafts: false);
        Assert.All(plan.Files, file => Assert.False((file.Path + Encoding.UTF8.GetString(file.Render())).Contains(Word), file.Path));
        Assert.DoesNotContain(plan.Permalinks.Entries, entry => entry.Address.Value.Path.Contains(Word) || entry.Address.Value.Path == "r/02.html");
        Assert.DoesNotContain(plan.Files, file => file.Path.Contains("2010-2015"));
    }

    /// <summary>The rest is as if the drafts were not there, but for the words on what the source has more.</summary>
    [Fact]
    public void Build_Drafts_LeaveTheOtherPagesAsTheyWere()
    {
        var with = Plan(WithDrafts("draft: true\n"), showsDrafts: false).Files.ToDictionary(file => file.Path, file => file.Render());
        var without = TestSites.Plan(Published.Input).Files.ToDictionary(file => file.Path, file => file.Render());
        Assert.Equal(without.Keys.Order(StringComparer.Ordinal), with.Keys.Order(StringComparer.Ordinal));
        Assert.All(without, file => Assert.Equal(file.Value, with[file.Key]));
    }

    [Fact]
    public void Preview_Drafts_AreShownWithAMark()
    {
        var plan = Plan(WithDrafts("draft: true\n"), showsDrafts: true);
        string[] pages = ["r/02.html", "r/toan-van.html", "zuqxoa/index.html", "zuqxoa/01.html", "zuqxoa/toan-van.html", "index.html", "r/index.html"];
        Assert.All(pages, page => Assert.Contains("Bản nháp", plan.Text(page)));
        Assert.DoesNotContain("class=\"notice\"", plan.Text("r/01.html"));
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(plan.Files, diagnostics, _ => { });
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Build_ReportWithADraftSection_DoesNotPublishItsSource()
    {
        const string Source = "Báo cáo thử\nMở đầu.\nI. Kết quả\nMột đoạn.\n";
        var archive = SmallArchive.Empty
            .With("seeds/r.txt", Source)
            .WithReport("r", keys: $"source:\n  file: seeds/r.txt\n  sha256: {Sha256.Of(Source)}\n")
            .WithSection("r/01.md");
        Assert.Contains(archive.Plan().Files, file => file.Path == "r/nguon/r.txt");
        var plan = Plan(archive.Changed("input/r/01.md", "date:", "draft: true\ndate:"), showsDrafts: false);
        Assert.DoesNotContain(plan.Files, file => file.Path.Contains("/nguon/"));
        Assert.Contains("Báo cáo còn mục chưa công bố.", plan.Text("r/index.html"));
        Assert.Contains(Sha256.Of(Source), plan.Text("r/index.html"));
    }

    [Fact]
    public void Build_DraftThatBeginsAPart_LeavesTheHeadingToTheNextSection()
    {
        const string Part = "part: PHẦN THỨ NHẤT KẾT QUẢ\n";
        var archive = SmallArchive.Empty.WithReport("r")
            .With("input/r/01.md", Draft(TestSites.SectionHead(), Part + "draft: true\n") + "Một.\n")
            .With("input/r/02.md", Draft(TestSites.SectionHead("II"), Part) + "Hai.\n")
            .With("input/r/03.md", Draft(TestSites.SectionHead("III"), Part) + "Ba.\n");
        Assert.Equal([true, false], Plan(archive, showsDrafts: false).Archive.Reports.Single().Sections.Select(section => section.BeginsPart));
    }

    [Fact]
    public void Build_Order_ComesBeforeTheDay()
    {
        var archive = SmallArchive.Empty.WithReport("a").WithReport("b", keys: "order: 2\n").WithReport("c", keys: "order: 1\n").WithReport("d");
        Assert.Equal(["c/", "b/", "a/", "d/"], archive.Plan().Archive.Reports.Select(report => report.Folder.Value));
    }

    private static string Draft(string head, string keys) => head.Replace("date:", keys + "date:", StringComparison.Ordinal);

    private static SitePlan Plan(SmallArchive archive, bool showsDrafts)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(archive.Input with { ShowsDrafts = showsDrafts }, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), problem => problem.Severity != Severity.Notice);
        return plan;
    }
}
