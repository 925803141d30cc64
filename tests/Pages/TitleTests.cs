using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Archives;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

/// <summary>Every page of an archive has a title of its own, which says what it is, its term and its report.</summary>
public sealed class TitleTests
{
    public static TheoryData<string> Sites => ["real", "many-terms", "parts", "hostile", "invented-parts", "alike"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Titles_OfAllPages_AreDifferent(string name)
    {
        var plan = PlanOf(name);
        var pages = plan.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => Parse(plan, file.Path)).ToList();
        AssertDifferent(pages.Select(page => page.Title!));
        AssertDifferent(pages.Select(page => Meta(page, "og:title")).OfType<string>());
        // A page that only leads on, and the page for an address that does not exist, are not for sharing.
        Assert.All(pages, page => Assert.Equal(page.QuerySelector("meta[name=robots]") is null, Meta(page, "og:title") is not null));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Titles_OfAReport_SaySectionTermAndReport(string name)
    {
        var plan = PlanOf(name);
        foreach (var report in plan.Archive.Reports)
        {
            foreach (var (path, own) in PagesOf(report))
            {
                var page = Parse(plan, path);
                var parts = Meta(page, "og:title")!.Split(" · ");
                Assert.Equal($"{Meta(page, "og:title")} — {plan.Archive.Site.Title}", page.Title);
                Assert.EndsWith(own, string.Join(" · ", parts[..^2]));
                Assert.Equal($"Nhiệm kỳ {report.Term}", parts[^2]);
                Assert.StartsWith(report.Title, parts[^1]);
            }
        }
    }

    [Theory]
    [InlineData("index.html", "Tìm kiếm")]
    [InlineData("gioi-thieu.html", "Giới thiệu kho lưu trữ — Tìm kiếm")]
    [InlineData("tim-kiem.html", "Tìm kiếm (tim-kiem.html) — Tìm kiếm")]
    [InlineData("404.html", "Không tìm thấy trang — Tìm kiếm")]
    [InlineData(
        "a/cu.html", "Trang đã chuyển chỗ: a/cu.html · Phần thứ nhất, mục I. KẾT QUẢ · Nhiệm kỳ IX (2005–2010) · Báo cáo (Đảng ủy xã, 01/08/2010) — Tìm kiếm")]
    [InlineData("nhiem-ky-ix-2005-2010/index.html", "Nhiệm kỳ IX (2005–2010) — Tìm kiếm")]
    [InlineData("a/index.html", "Nhiệm kỳ IX (2005–2010) · Báo cáo (Đảng ủy xã, 01/08/2010) — Tìm kiếm")]
    [InlineData("a/02.html", "Phần thứ hai, mục I. KẾT QUẢ · Nhiệm kỳ IX (2005–2010) · Báo cáo (Đảng ủy xã, 01/08/2010) — Tìm kiếm")]
    [InlineData("b/toan-van.html", "Toàn văn · Nhiệm kỳ IX (2005–2010) · BÁO CÁO (Ủy ban nhân dân xã) — Tìm kiếm")]
    [InlineData("f/index.html", "Nhiệm kỳ IX (2005–2010) · Báo cáo (Ủy ban nhân dân xã) (Đảng ủy xã) — Tìm kiếm")]
    [InlineData("c/index.html", "Nhiệm kỳ IX (2005–2010) · Báo cáo (Đảng ủy xã, 01/09/2010) — Tìm kiếm")]
    [InlineData("d/index.html", "Nhiệm kỳ IX (2005–2010) · Báo cáo (Đảng ủy xã, 01/09/2010, 12-BC/ĐU, d) — Tìm kiếm")]
    [InlineData("h/index.html", "Nhiệm kỳ 2010–2015 · Toàn văn — Tìm kiếm")]
    public void Title_OfAPageAmongOthersLikeIt_SaysWhatTellsItApart(string path, string title) => Assert.Equal(title, Parse(PlanOf("alike"), path).Title);

    /// <summary>A report is part of the archive, not of itself; a section is part of the report.</summary>
    [Theory]
    [InlineData("p/index.html", "Báo cáo có phần", "Kho thử")]
    [InlineData("p/toan-van.html", "Toàn văn: Báo cáo có phần", "Kho thử")]
    [InlineData("p/01.html", "Phần thứ nhất, mục I. KẾT QUẢ", "Báo cáo có phần")]
    [InlineData("p/06.html", "PHỤ LỤC I. KẾT QUẢ", "Báo cáo có phần")]
    public void DublinCore_OfAPage_SaysItsTitleAndWhatItIsPartOf(string path, string title, string whole)
    {
        var page = Parse(PlanOf("invented-parts"), path);
        Assert.Equal(title, Meta(page, "DC.title"));
        Assert.Equal(whole, Meta(page, "DCTERMS.isPartOf"));
    }

    /// <summary>Links to reports of one term that are called alike say which is which.</summary>
    [Fact]
    public void Siblings_WithOneTitle_AreDifferent() =>
        AssertDifferent(Parse(PlanOf("alike"), "a/index.html").QuerySelectorAll(".related a").Select(link => link.TextContent));

    private static SitePlan PlanOf(string name) => TestSites.Plan(name == "alike" ? InventedSites.Alike : TestSites.Named(name));

    private static IEnumerable<(string Path, string Own)> PagesOf(ReportEntry report) =>
        report.Sections.Select(section => (section.Path.Value, section.Title)).Append((report.Path, "")).Append((report.FullTextPath, "Toàn văn"));

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    private static IHtmlDocument Parse(SitePlan plan, string path) => new HtmlParser().ParseDocument(plan.Text(path));

    private static void AssertDifferent(IEnumerable<string> texts) =>
        Assert.All(texts.GroupBy(text => text), same => Assert.Equal((same.Key, 1), (same.Key, same.Count())));
}
