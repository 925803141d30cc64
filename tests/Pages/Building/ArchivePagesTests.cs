using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages.Building;

/// <summary>What pages choose, in which order, and how they name each other.</summary>
public sealed class ArchivePagesTests
{
    // By the end of the term, then by day, then by name.
    [Fact]
    public void Home_Newest_AreTheReportsOfTheLastTermFirst()
    {
        var page = Page("index.html",
            ("a", "IX (2005–2010)", "2020-01-01"), ("c", "X (2010–2015)", "2015-01-01"), ("b", "X (2010–2015)", "2015-01-01"),
            ("d", "X (2010–2015)", "2015-06-01"), ("e", "XI (2009–2014)", "2015-07-01"));
        Assert.Equal(["d", "b", "c", "e", "a"], page.QuerySelectorAll(".newest h3 a").Select(Folder));
        Assert.Equal(["nhiem-ky-ix-2005-2010", "nhiem-ky-xi-2009-2014", "nhiem-ky-x-2010-2015"], page.QuerySelectorAll(".terms a").Select(Folder));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void Home_ManyReports_ShowsTheNewestTen(int reports)
    {
        var page = Page(
            "index.html",
            [
                .. Enumerable.Range(0, reports)
                    .Select(i => ($"r{i:00}", "IX (2005–2010)", new DateOnly(2010, 1, 1).AddDays(i).ToString("O", CultureInfo.InvariantCulture)))
            ]);
        Assert.Equal(Enumerable.Range(0, reports).Reverse().Take(10).Select(i => $"r{i:00}"), page.QuerySelectorAll(".newest h3 a").Select(Folder));
    }

    // The reports themselves, with contents and first words, instead of a time line with one dot.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Home_FewReports_ShowsTheirContentsAndFirstWords(int reports)
    {
        var plan = TestSites.Plan(TestSites.Of([.. Enumerable.Range(0, reports).SelectMany(i => new[]
        {
            ($"r{i}/index.md", TestSites.ReportHead(title: $"Báo cáo {i}")),
            ($"r{i}/01.md", TestSites.SectionHead("I", "Kết quả") + string.Join(' ', Enumerable.Repeat("năm từ trong một câu", 30)) + ".\n"),
        })]));
        var home = Parse(plan, "index.html");
        var links = home.QuerySelectorAll(".report-opening .contents a");
        Assert.Equal(Enumerable.Range(0, reports).Select(i => $"r{i}/01.html"), links.Select(link => link.GetAttribute("href")));
        Assert.All(home.QuerySelectorAll(".first-words"), words => Assert.Matches("^năm từ .{280,293} …$", words.TextContent));
        Assert.Empty(home.QuerySelectorAll(".time-line, a[href*=danh-muc]"));
        Assert.DoesNotContain(plan.Files, file => file.Path.StartsWith("danh-muc/", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_OfTheWholeArchive_StandByTerm_TheNewestFirst()
    {
        var page = Parse(TestSites.PlanOf("crowded"), "danh-muc/bao-cao.html");
        Assert.Equal(34, page.QuerySelectorAll(".report-list h3 a").Length);
        Assert.Equal(
            ["Nhiệm kỳ XI (2015–2020) 1", "Nhiệm kỳ X (2010–2015) 13", "Nhiệm kỳ IX (2005–2010) 20"],
            page.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()));
        Assert.Equal("Xem cả 34 báo cáo", Parse(TestSites.PlanOf("crowded"), "index.html").QuerySelector("a[href='danh-muc/bao-cao.html']")!.TextContent);
    }

    [Theory]
    [InlineData("ix-2005-2010", "Đảng ủy xã 5", "Đoàn Thanh niên 5", "Ủy ban nhân dân xã 5", "Không ghi cơ quan 5")]
    [InlineData("x-2010-2015", "báo cáo 6", "nghị quyết 7")]
    public void Term_ManyReports_AreGroupedWithAnIndex(string term, params string[] groups)
    {
        var page = Parse(TestSites.PlanOf("crowded"), $"nhiem-ky-{term}/index.html");
        Assert.Equal(groups, page.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()));
        Assert.Equal(groups, page.QuerySelectorAll(".groups-index li").Select(line => line.TextContent));
        Assert.All(page.QuerySelectorAll(".groups-index a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public void Term_FewReports_AreOneList()
    {
        var page = Parse(TestSites.PlanOf("crowded"), "nhiem-ky-xi-2015-2020/index.html");
        Assert.Equal(["1 báo cáo"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
    }

    // The page about the archive stays short; every report is on the page of its term.
    [Fact]
    public void Sources_OfManyReports_StandOnPagesOfTheirTerms()
    {
        var plan = TestSites.PlanOf("crowded");
        var about = Parse(plan, "gioi-thieu.html");
        Assert.Empty(about.QuerySelectorAll(".sources tbody tr"));
        var lists = about.QuerySelectorAll("section[aria-labelledby=nguon] li a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal([20, 13, 1], lists.Select(list => Parse(plan, list).QuerySelectorAll(".sources tbody tr").Length));
        Assert.NotEmpty(Parse(TestSites.PlanOf("real"), "gioi-thieu.html").QuerySelectorAll(".sources tbody tr"));
    }

    [Theory]
    [InlineData("viii-2000-2005", null, "ix-2005-2010")]
    [InlineData("ix-2005-2010", "viii-2000-2005", "x-2010-2015")]
    [InlineData("x-2010-2015", "ix-2005-2010", null)]
    public void Term_Pager_LeadsToTheTermsBesideIt(string term, string? previous, string? next)
    {
        var page = Page(
            $"nhiem-ky-{term}/index.html",
            ("a", "IX (2005–2010)", "2010-01-01"),
            ("b", "X (2010–2015)", "2015-01-01"),
            ("c", "VIII (2000–2005)", "2005-01-01"));
        Assert.Equal(previous is null ? null : $"../nhiem-ky-{previous}/index.html", page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(next is null ? null : $"../nhiem-ky-{next}/index.html", page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("r/index.html", null, "01.html")]
    [InlineData("r/01.html", "index.html", "02.html")]
    [InlineData("r/02.html", "01.html", "03.html")]
    [InlineData("r/03.html", "02.html", null)]
    public void Section_Pager_LeadsThroughTheReport(string path, string? previous, string? next)
    {
        var page = Parse(TestSites.Plan(TestSites.Of(
            ("r/01.md", TestSites.SectionHead("I", "Một")), ("r/02.md", TestSites.SectionHead("II", "Hai")), ("r/03.md", TestSites.SectionHead("III", "Ba")),
            ("r/index.md", TestSites.ReportHead()))), path);
        Assert.Equal((previous, next), (page.QuerySelector("a[rel=prev]")?.GetAttribute("href"), page.QuerySelector("a[rel=next]")?.GetAttribute("href")));
    }

    [Theory]
    [InlineData("title: Kho\nowner: Văn phòng\nbase: https://luu-tru.vn/kho\n", "r/index.html", "https://luu-tru.vn/kho/r/index.html")]
    [InlineData("title: Kho\nowner: Văn phòng\nbase: https://luu-tru.vn/kho\n", "index.html", "https://luu-tru.vn/kho/")]
    [InlineData("title: Kho\nowner: Văn phòng\n", "r/index.html", null)]
    public void Page_Canonical_IsItsAddress(string settings, string path, string? address)
    {
        var page = Parse(TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead()), ("site.yml", settings))), path);
        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(address, page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));
        Assert.Equal(path == "index.html" ? null : address, page.QuerySelector("link[rel=cite-as]")?.GetAttribute("href"));
        Assert.Equal(
            address is null ? null : "https://luu-tru.vn/kho/feed.xml",
            page.QuerySelector("link[type='application/atom+xml']") is { } feed
                ? new Uri(new Uri("https://luu-tru.vn/kho/" + path), feed.GetAttribute("href")).AbsoluteUri
                : null);
    }

    [Theory]
    [InlineData("", "dateCreated", "DCTERMS.issued", "ban hành ngày 01/08/2010")]
    [InlineData("date-kind: captured\n", "sdDatePublished", "DCTERMS.dateSubmitted", "sao chụp ngày 01/08/2010")]
    [InlineData("date-kind: published\n", "datePublished", "DCTERMS.available", "công bố ngày 01/08/2010")]
    public void Page_Day_IsOfItsKind(string kind, string property, string meta, string citation)
    {
        var page = Parse(TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead().Replace("date:", kind + "date:")))), "r/index.html");
        Assert.Contains($"\"{property}\":\"2010-08-01\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal(["2010-08-01"], page.QuerySelectorAll($"meta[name='{meta}']").Select(element => element.GetAttribute("content")));
        Assert.Contains(citation, page.QuerySelector(".citation")!.TextContent);
        Assert.Contains("start=2005; end=2010", page.QuerySelector("meta[name='DCTERMS.temporal']")!.GetAttribute("content"));
    }

    // "[" may stand in a host only; on a page, on the full text and in a book alike.
    [Theory]
    [InlineData("https://vi.wikipedia.org/wiki/A_[b]?c=[d]#[e]", "https://vi.wikipedia.org/wiki/A_%5Bb%5D?c=%5Bd%5D#%5Be%5D")]
    [InlineData("https://a.vn/%5Bb%5D", "https://a.vn/%5Bb%5D")]
    [InlineData("https://a.vn/b|c", "https://a.vn/b%7Cc")]
    public void Link_Outside_IsAnAddress(string link, string href)
    {
        var plan = TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead() + $"Xem [đây](<{link}>).\n")));
        Assert.All(
            ["r/index.html", "r/toan-van.html"], path => Assert.Equal(href, Parse(plan, path).QuerySelector(".text p a:not(.pn)")!.GetAttribute("href")));
        Assert.Contains($"href=\"{href}\"", Books.EpubFiles.Of(plan, "r/toan-van.epub").Text("EPUB/mo-dau.xhtml"));
    }

    [Fact]
    public void FullText_LinksToThisReport_StayOnThePage()
    {
        var plan = TestSites.Plan(TestSites.Of(
            ("r/01.md", TestSites.SectionHead() + "[a](02.md) [b](index.md) [c](#i-p1) [d](../s/01.md#i-p1)\n"),
            ("r/02.md", TestSites.SectionHead("II", "Hai")),
            ("r/index.md", TestSites.ReportHead() + "Lời.\n"), ("s/01.md", TestSites.SectionHead() + "Một.\n"), ("s/index.md", TestSites.ReportHead())));
        Assert.Equal(["#ii", "#mo-dau", "#i-p1", "../s/01.html#i-p1"], Hrefs(plan, "r/toan-van.html"));
        Assert.Equal(["02.html", "index.html", "#i-p1", "../s/01.html#i-p1"], Hrefs(plan, "r/01.html"));
    }

    private static IEnumerable<string> Hrefs(SitePlan plan, string path) =>
        Parse(plan, path).QuerySelectorAll(".text p a:not(.pn)").Select(a => a.GetAttribute("href")!);

    private static IDocument Page(string path, params (string Folder, string Term, string Date)[] reports) =>
        Parse(
            SiteBuilder.Build(
                TestSites.Of(
                    [.. reports.Select(report => ($"{report.Folder}/index.md", TestSites.ReportHead(report.Term).Replace("2010-08-01", report.Date)))]),
                new DiagnosticBag()),
            path);

    private static IDocument Parse(SitePlan plan, string path) => new HtmlParser().ParseDocument(plan.Text(path));

    private static string Folder(IElement link) => link.GetAttribute("href")!.Split('/')[^2];
}
