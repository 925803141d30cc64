using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Tests.Analysis.Topics;

/// <summary>The pages of subjects: what they quote, by term and role; that Markdown overrules; that nothing withdrawn is shown.</summary>
public sealed class SubjectPagesTests
{
    private const string Topics = "y-te: {vi: Y tế, en: Health, cap: 3, words: [y tế, trạm xá]}\n"
        + "giao-duc: {vi: Giáo dục, en: Education, words: [trường lớp]}\n";

    private static readonly SmallArchive Archive = SmallArchive.Empty.With("input/topics.yml", Topics)
        .WithReport("r")
        .WithSection("r/01.md", "Y tế có nhiều tiến bộ.\n\nTrường lớp khang trang.\n\n## 1. Hạn chế\n\n- Trạm xá còn thiếu thuốc.\n\nLời khác.\n");

    [Fact]
    public void Page_Paragraphs_StandByRoleWithPlaceAndWords()
    {
        var page = Archive.Plan().Text("chu-de/y-te.html");
        var (strengths, shortcomings) = (page.IndexOf("<h3>Ưu điểm, kết quả</h3>"), page.IndexOf("<h3>Khuyết điểm, hạn chế</h3>"));
        Assert.InRange(page.IndexOf("Y tế có nhiều tiến bộ."), strengths, shortcomings);
        Assert.True(page.IndexOf("Trạm xá còn thiếu thuốc.") > shortcomings);
        Assert.Contains("<a href=\"../r/01.html#i-1-p1\">Mục I.1, đoạn 1</a>", page);
        Assert.Contains("<p>Trạm xá</p></details>", page);
        Assert.DoesNotContain("Trường lớp", page);
        Assert.DoesNotContain("Lời khác", page);
    }

    [Fact]
    public void Markdown_Decision_GoesBeforeTheWords()
    {
        var plan = Archive.Changed("input/r/01.md", "date:", "topics:\n  i-p1: none\n  i-p2: [y-te]\ndate:").Plan();
        Assert.DoesNotContain("Y tế có nhiều tiến bộ", plan.Text("chu-de/y-te.html"));
        Assert.Contains("Trường lớp khang trang.", plan.Text("chu-de/y-te.html"));
        Assert.Contains("Người giữ kho quyết định.", plan.Text("chu-de/y-te.html"));
        Assert.Contains("Chưa có đoạn nào", plan.Text("chu-de/giao-duc.html"));
    }

    /// <summary>Decisions are kept when a section is written again.</summary>
    [Fact]
    public void Markdown_Decisions_AreWrittenAgain()
    {
        const string Decisions = "topics:\n  i-p1: none\n  i-p2:\n    - y-te\n    - giao-duc\n";
        var diagnostics = new DiagnosticBag();
        var head = TestSites.SectionHead().Replace("\n---\n\n", $"\n{Decisions}---\n\n", StringComparison.Ordinal);
        var section = DocumentParser.ParseSection(StoredFile.OfText("r/01.md", head + "Một.\n\nHai.\n"), diagnostics)!;
        Assert.Empty(diagnostics.ToSorted());
        Assert.Contains(Decisions, FrontMatterWriter.Write(section.FrontMatter), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithdrawnAndDraft_AreNotThere()
    {
        var withdrawn = Archive.Published()
            .Changed("input/r/01.md", "date:", "withdrawn-paragraphs: [{paragraph: i-p1, date: 2011-01-02, reason: nhầm}]\ndate:");
        Assert.DoesNotContain("tiến bộ", withdrawn.Plan().Text("chu-de/y-te.html"));
        Assert.Contains("\"paragraphs\": {\n        \"shortcomings\": [", withdrawn.Plan().Text("archive.json"));
        var draft = Archive.WithSection("r/02.md", "Y tế bản nháp.\n", "II").Changed("input/r/02.md", "date:", "draft: true\ndate:");
        Assert.DoesNotContain("bản nháp", draft.Plan().Text("chu-de/y-te.html"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_OnlyWhereThereAreSubjects(bool declares)
    {
        var plan = (declares ? Archive : Archive.Without("input/topics.yml")).Plan();
        Assert.Equal(declares ? 3 : 0, plan.Files.Count(file => file.Path.StartsWith("chu-de/", StringComparison.Ordinal)));
        Assert.Equal(declares, plan.Text("index.html").Contains("href=\"chu-de/index.html\"", StringComparison.Ordinal));
        Assert.Equal(declares, plan.Text("r/01.html").Contains("href=\"../chu-de/index.html\"", StringComparison.Ordinal));
        Assert.Equal(declares, JsonDocument.Parse(plan.Text("archive.json")).RootElement.TryGetProperty("topics", out _));
    }

    /// <summary>Of health the report has strengths and shortcomings; of education only strengths, so that there is nothing to link.</summary>
    [Fact]
    public void ReportPage_SubjectOfSeveralRoles_LinksThem()
    {
        var page = Archive.Plan().Text("r/index.html");
        Assert.Contains("<dt><a href=\"../chu-de/y-te.html\">Y tế</a></dt>", page);
        Assert.Contains("<dd>Ưu điểm, kết quả: <a href=\"01.html#i-p1\">Mục I, đoạn 1</a></dd>", page);
        Assert.Contains("<dd>Khuyết điểm, hạn chế: <a href=\"01.html#i-1-p1\">Mục I.1, đoạn 1</a></dd>", page);
        Assert.DoesNotContain(">Giáo dục<", page);
    }

    [Fact]
    public void Json_Paragraphs_StandByRole()
    {
        var topic = JsonDocument.Parse(Archive.Plan().Text("archive.json")).RootElement.GetProperty("topics")[0];
        Assert.Equal("y-te Y tế Health 3", string.Join(' ', new[] { "key", "vi", "en", "comparativeAgendas" }.Select(name => topic.GetProperty(name))));
        Assert.Equal("{\"strengths\":[\"r/01.html#i-p1\"],\"shortcomings\":[\"r/01.html#i-1-p1\"]}", JsonSerializer.Serialize(topic.GetProperty("paragraphs")));
    }

    [Fact]
    public void Page_ManyParagraphs_QuotesTheFirst()
    {
        var text = string.Concat(Enumerable.Range(1, 50).Select(n => $"Y tế, việc {n}.\n\n"));
        var page = Archive.WithSection("r/02.md", text, "II").Plan().Text("chu-de/y-te.html");
        Assert.Contains("Và 39 đoạn nữa", page);
        Assert.DoesNotContain("việc 12.", page);
    }

    /// <summary>One file for all: this archive, those that <c>new</c> starts, and the invented one.</summary>
    [Theory]
    [InlineData("src/Hosts/NewArchive/files/topics.yml")]
    [InlineData("tests/sites/nhieu-nhiem-ky/input/topics.yml")]
    public void Topics_OfNewArchives_AreThoseOfThisOne(string path) =>
        Assert.Equal(File.ReadAllText(Repository.Find("input", "topics.yml")), File.ReadAllText(Repository.Find(path)));
}
