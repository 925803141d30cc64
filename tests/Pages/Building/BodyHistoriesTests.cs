using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages.Building;

/// <summary>Where addresses that have moved still answer: on their page, on the full text, in the book, and as pages of their own.</summary>
public sealed class BodyHistoriesTests
{
    // A redirect; what stands at the new place of r/01.html, of r/02.html and of the full text; what is listed as gone elsewhere on r/01.html and on the full
    // text.
    [Theory]
    [InlineData("r/01.html#i-p9: {redirect: r/01.html#i-p1}", "i-p9→i-p1", "", "i-p9→i-p1", "", "")]
    [InlineData("r/01.html#i-p9: {redirect: r/02.html#ii-p1}", "", "", "i-p9→ii-p1", "i-p9→02.html#ii-p1", "")]
    [InlineData("r/cu.html#v-p9: {redirect: r/02.html#ii-p1}", "", "", "v-p9→ii-p1", "", "")]
    // That id is another paragraph's now: nothing on the full text may bear it twice.
    [InlineData("r/cu.html#i-p1: {redirect: r/02.html#ii-p1}", "", "", "", "", "")]
    [InlineData("r/cu.html#ii: {redirect: r/01.html#i-p1}", "", "", "", "", "")]
    [InlineData("r/cu.html#mo-dau-p1: {redirect: r/01.html#i-p1}", "", "", "", "", "")]
    [InlineData("r/01.html#i-p9: {redirect: s/01.html#i-p1}", "", "", "", "i-p9→../s/01.html#i-p1", "i-p9→../s/01.html#i-p1")]
    [InlineData(
        "r/01.html#i-p9: {redirect: s/01.html#i-p1}\nr/02.html#i-p9: {redirect: s/01.html#i-p1}",
        "",
        "",
        "",
        "i-p9→../s/01.html#i-p1",
        "i-p9→../s/01.html#i-p1")]
    // A report in a folder below is another report.
    [InlineData("r/them/01.html#v-p9: {redirect: r/01.html#i-p1}", "", "", "", "", "")]
    [InlineData("r/01.html#i-p9: {redirect: r/them/01.html#i-p1}", "", "", "", "i-p9→them/01.html#i-p1", "i-p9→them/01.html#i-p1")]
    [InlineData("r/01.html#i-p9: {redirect: r/02.html}", "", "", "", "i-p9→02.html", "")]
    public void Moved_Place_AnswersWhereItWas(string ledger, string first, string second, string fullText, string leftFirst, string leftFullText)
    {
        var plan = Site(ledger);
        Assert.Equal((first, second, fullText), (Former(plan, "r/01.html"), Former(plan, "r/02.html"), Former(plan, "r/toan-van.html")));
        Assert.Equal((leftFirst, leftFullText), (Left(plan, "r/01.html"), Left(plan, "r/toan-van.html")));
        Assert.Equal("", Former(plan, "s/01.html") + Left(plan, "r/02.html").Replace("i-p9→../s/01.html#i-p1", ""));
        Assert.Equal(fullText.Length == 0 ? 0 : 1,
            Books.EpubFiles.Of(plan, "r/toan-van.epub").Xml(fullText.EndsWith("ii-p1", StringComparison.Ordinal) ? "EPUB/muc/02.xhtml" : "EPUB/muc/01.xhtml")
            .Descendants().Count(element => (string?)element.Attribute("class") == "former"));
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(plan.Files, diagnostics, progress: null);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Moved_Page_LeadsToTheNewOneAndItsPlacesToTheirs()
    {
        var plan = Site(
            "r/cu.html: {redirect: r/01.html}\nr/cu.html#i-p1: published\nr/cu.html#i-p9: {redirect: r/02.html#ii-p1}\nr/cu.html#i: {redirect: r/01.html#i}");
        var page = Parse(plan, "r/cu.html");
        Assert.Equal("01.html", page.GetElementById("dia-chi-moi")!.GetAttribute("href"));
        Assert.Equal("https://luu-tru.vn/r/01.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("i-p9→02.html#ii-p1", Left(plan, "r/cu.html"));
        Assert.Equal(plan.Text("r/01.md"), plan.Text("r/cu.md"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void Moved_FileAndFolder_AreThereStill()
    {
        var plan = Site(
            "cu/: {redirect: r/}\ncu/index.html: published\ncu/so-lieu.csv: published\nr/so-lieu-cu.csv: {redirect: r/so-lieu.csv}\nr/01.html#i-p9: "
                + "{redirect: r/01.html#i-p1}");
        Assert.Equal("../r/index.html", Parse(plan, "cu/index.html").GetElementById("dia-chi-moi")!.GetAttribute("href"));
        Assert.Equal(["1,2\n", "1,2\n"], new[] { "cu/so-lieu.csv", "r/so-lieu-cu.csv" }.Select(plan.Text));
        Assert.DoesNotContain(plan.Files, file => file.Path is "cu/" or "r/so-lieu-cu.md" or "cu/01.html");
        Assert.Equal(plan.Files.Select(file => file.Path).Order(StringComparer.Ordinal), plan.Files.Select(file => file.Path));
    }

    private static SitePlan Site(string ledger) => TestSites.Plan(TestSites.Of(
        ("permalinks.yml", ledger + "\n"),
        ("r/01.md", TestSites.SectionHead() + "Một [số liệu](so-lieu.csv).\n"),
        ("r/02.md", TestSites.SectionHead("II", "Hai") + "Hai.\n"),
        ("r/them/01.md", TestSites.SectionHead() + "Ba.\n"),
        ("r/them/index.md", TestSites.ReportHead()),
        ("r/index.md", TestSites.ReportHead() + "Lời.\n"),
        ("r/so-lieu.csv", "1,2\n"),
        ("s/01.md", TestSites.SectionHead() + "Bốn.\n"),
        ("s/index.md", TestSites.ReportHead()),
        ("site.yml", "title: Kho\nowner: Văn phòng\nbase: https://luu-tru.vn/\n")));

    private static string Former(SitePlan plan, string path) =>
        string.Join(' ', Parse(plan, path).QuerySelectorAll(".former").Select(mark => $"{mark.Id}→{mark.NextElementSibling!.Id}"));

    private static string Left(SitePlan plan, string path) =>
        string.Join(' ', Parse(plan, path).QuerySelectorAll(".moved li").Select(item => $"{item.Id}→{item.QuerySelector("a")!.GetAttribute("href")}"));

    private static IDocument Parse(SitePlan plan, string path) => new HtmlParser().ParseDocument(plan.Text(path));
}
