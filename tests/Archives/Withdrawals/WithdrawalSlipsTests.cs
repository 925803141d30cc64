using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Archives.Withdrawals;

/// <summary>What is easily done wrong when something is withdrawn: its day, a heading, a picture that others show.</summary>
public sealed class WithdrawalSlipsTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xD9];

    [Theory]
    [InlineData("2026-11-28", 0)]
    [InlineData("2026-11-29", 0)]
    [InlineData("2026-11-30", 1)]
    [InlineData("2062-11-29", 1)]
    public void Build_DayOfAWithdrawal_IsNotInTheFuture(string day, int told)
    {
        var whole = $"withdrawn: {{date: {day}, reason: Sai}}\n";
        var paragraph = $"withdrawn-paragraphs:\n  - paragraph: i-p1\n    date: {day}\n    reason: Sai\n";
        var report = SmallArchive.Empty.WithReport("s").WithReport("r", keys: whole);
        var section = SmallArchive.Empty.WithReport("r").WithSection("r/01.md");
        Assert.Equal(told, InFuture(report));
        Assert.Equal(told, InFuture(section.Changed("input/r/01.md", "title:", whole + "title:")));
        Assert.Equal(told, InFuture(section.Changed("input/r/01.md", "title:", paragraph + "title:")));
    }

    [Fact]
    public void Build_DayOfACorrection_IsNotInTheFuture()
    {
        const string Line = "r/01.html#i-p1: {sha256: ab96e54acb4b1573f32efbfa56cdc4ebd4d002f24089a47e3f401f764bd37b4b, "
            + "corrections: [{date: 2027-01-01, former: 'a'}]}";
        Assert.Contains(Told(SmallArchive.OneReport.WithLedger(Line), Today), said => said.Code == "permalink-correction-in-future");
    }

    [Fact]
    public void Build_HeadingAlone_IsToldAndHowToRedactIt()
    {
        var archive = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", "## 1. Thu\n\nMột đoạn.\n");
        var said = Told(
            archive.Changed("input/r/01.md", "title:", "withdrawn-paragraphs:\n  - paragraph: i-1\n    date: 2026-11-28\n    reason: Sai\ntitle:"), null);
        Assert.Contains("[đã lược bỏ]", Assert.Single(said, one => one.Code == "withdrawn-heading").Hint.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain(said, one => one.Code == "withdrawn-paragraph-unknown");
    }

    /// <summary>No other paragraph is proposed as if it were meant: all that are near are named, each with its first words.</summary>
    [Fact]
    public void Build_ParagraphThatIsNotThere_NamesThoseThatAreWithTheirWords()
    {
        var text = "Kinh tế tăng trưởng khá, thu ngân sách vượt kế hoạch đề ra.\n\nVăn hóa – xã hội có tiến bộ.\n";
        var archive = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", text);
        var said = Told(
            archive.Changed("input/r/01.md", "title:", "withdrawn-paragraphs:\n  - paragraph: i-p3\n    date: 2026-11-28\n    reason: Sai\ntitle:"), null);
        Assert.Contains(
            "i-p1 “Kinh tế tăng trưởng khá, thu ngân sách …”, i-p2 “Văn hóa – xã hội có tiến bộ.”",
            Assert.Single(said, one => one.Code == "withdrawn-paragraph-unknown").Hint.Vi,
            StringComparison.Ordinal);
    }

    /// <summary>A redirect to a paragraph that is not there names those that are, with the place of each.</summary>
    [Fact]
    public void Build_RedirectToAParagraphThatIsNotThere_NamesThoseThatAre()
    {
        var archive = SmallArchive.OneReport.WithLedger("r/alt.html#i-p1: {redirect: r/01.html#i-p7}");
        var hint = Assert.Single(Told(archive, null), one => one.Code == "permalink-redirect-broken").Hint.En;
        Assert.Contains("#i-p1 (input/r/01.md:", hint, StringComparison.Ordinal);
    }

    /// <summary>What only looks like an address is none, also on a page whose places are not known.</summary>
    [Theory]
    [InlineData("index.html#%")]
    [InlineData("index.html#")]
    [InlineData("gioi-thieu.html#a b")]
    [InlineData("r/toan-van.html#%41")]
    public void Build_RedirectToWhatIsNoId_IsAnError(string target) => Assert.Contains(
        Told(SmallArchive.OneReport.WithLedger($"r/alt.html: {{redirect: '{target}'}}"), null), one => one.Code == "permalink-redirect-broken");

    /// <summary>The way that the hint tells: the heading keeps its address.</summary>
    [Fact]
    public void Build_HeadingRedacted_IsPublished()
    {
        var archive = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", "## 1. Thu\n\nMột đoạn.\n").Published();
        var redacted = archive.Changed("input/r/01.md", "1. Thu", "1. [đã lược bỏ]").Changed("input/r/index.md", "title:", "redacted: sai tên\ntitle:");
        Assert.DoesNotContain(redacted.Diagnostics(), said => said.Severity > Severity.Notice);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("section")]
    [InlineData("paragraph")]
    public void Build_PictureThatOthersShow_IsToldWithTheirPlace(string what)
    {
        const string Key = "withdrawn: {date: 2026-11-28, reason: Sai}\ntitle:";
        var archive = SmallArchive.Empty.With("input/chung/anh.jpg", Picture)
            .WithReport("r").WithSection("r/01.md", "![Ảnh](../chung/anh.jpg)\n").WithReport("s").WithSection("s/01.md", "Một.\n\n![Ảnh](../chung/anh.jpg)\n");
        var withdrawn = what switch
        {
            "report" => archive.Changed("input/r/index.md", "title:", Key),
            "section" => archive.Changed("input/r/01.md", "title:", Key),
            _ => archive.Changed("input/r/01.md", "title:", "withdrawn-paragraphs:\n  - {paragraph: i-p1, date: 2026-11-28, reason: Sai}\ntitle:"),
        };
        var told = Assert.Single(Told(withdrawn, null), said => said.Code == "withdrawn-file-stays");
        Assert.StartsWith("input/r/01.md", told.Location.Path, StringComparison.Ordinal);
        Assert.Contains("input/s/01.md:", told.Message.Vi, StringComparison.Ordinal);
        Assert.DoesNotContain(Told(archive, null), said => said.Code == "withdrawn-file-stays");
    }

    /// <summary>Each kind of place goes also when nothing else is withdrawn with it.</summary>
    [Theory]
    [InlineData("i-p1", "zuqa")]
    [InlineData("i-p2", "zuqb")]
    [InlineData("i-p3", "zuqc")]
    [InlineData("i-p4", "zuqd")]
    [InlineData("i-p5", "zuqe")]
    [InlineData("i-fn1", "zuqg")]
    [InlineData("i-fn2", "zuqh")]
    public void Build_OnePlaceAlone_IsInNoFile(string id, string word)
    {
        const string Body = "Đoạn zuqa.[^1]\n\n- Việc zuqb.\n\n> Lời zuqc.[^2]\n\n| Cột zuqd |\n|---|\n| Ô |\n\n```\nmã zuqe\n```\n\n"
            + "[^1]: Chú zuqg.\n[^2]: Chú zuqh.\n\n    Đoạn hai của chú.\n";
        var archive = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", Body);
        Assert.NotEmpty(FilesWith(archive.Plan(), word));

        var withdrawn = archive.Changed("input/r/01.md", "title:", $"withdrawn-paragraphs:\n  - {{paragraph: {id}, date: 2026-11-28, reason: Sai}}\ntitle:");
        Assert.Empty(FilesWith(withdrawn.Plan(), word));
        Assert.Contains($"id=\"{id}\"", withdrawn.Plan().Text("r/01.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> FilesWith(SitePlan plan, string word) => plan.Files
        .Where(file => System.Text.Encoding.UTF8.GetString(file.Render()).Contains(word, StringComparison.Ordinal))
        .Select(file => file.Path);

    private static int InFuture(SmallArchive archive) => Told(archive, Today).Count(said => said.Code == "withdrawn-in-future");

    private static ImmutableArray<Diagnostic> Told(SmallArchive archive, DateOnly? today)
    {
        var said = new DiagnosticBag();
        SiteBuilder.Build(archive.Input with { Today = today }, said);
        return said.ToSorted();
    }
}
