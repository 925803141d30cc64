using System.Globalization;
using System.Text;
using System.Xml.Linq;
using SiteGen.Documents;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages.Feeds;

/// <summary>What other programs read of a site that has an address: the feed, the sitemap, robots.txt.</summary>
public sealed class FeedTests
{
    private const string Settings = "title: Kho <thử>\nowner: Văn phòng & thử\nbase: https://luu-tru.vn/kho\n";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Feed_OfReports_BeginsWithTheNewest()
    {
        var feed = Feed("rights: Quyền\nlanguage: en\n", ("b", "2010-08-01"), ("a", "2010-08-01"), ("c", "2009-08-01"), ("d", "2015-12-31"));
        Assert.Equal(["d", "a", "b", "c"], Entries(feed).Select(entry => ((string)entry.Element(Atom + "id")!).Split('/')[^2]));
        Assert.Equal(
            ["2015-12-31T00:00:00Z", "2010-08-01T00:00:00Z", "2010-08-01T00:00:00Z", "2009-08-01T00:00:00Z"],
            Entries(feed).Select(entry => (string)entry.Element(Atom + "updated")!));
        Assert.Equal("2015-12-31T00:00:00Z", (string)feed.Element(Atom + "updated")!);
        Assert.Equal(
            ("https://luu-tru.vn/kho/", "en", "Quyền"),
            ((string)feed.Element(Atom + "id")!, (string)feed.Attribute(XNamespace.Xml + "lang")!, (string)feed.Element(Atom + "rights")!));
        Assert.Equal(["self https://luu-tru.vn/kho/feed.xml", "alternate https://luu-tru.vn/kho/"], Links(feed));
    }

    [Fact]
    public void Feed_Entry_TellsReportAndOrganisation()
    {
        var feed = Feed("", ("a", "2010-08-01"));
        var entry = Assert.Single(Entries(feed));
        Assert.Equal(("Báo cáo <a>", "https://luu-tru.vn/kho/a/index.html"), ((string)entry.Element(Atom + "title")!, (string)entry.Element(Atom + "id")!));
        Assert.Equal(["alternate https://luu-tru.vn/kho/a/index.html"], Links(entry));
        Assert.Equal(["Văn phòng & thử", "Ban Chấp hành"], feed.Descendants(Atom + "author").Select(author => author.Value));
        Assert.Contains("IX (2005–2010)", (string)entry.Element(Atom + "summary")!);
        Assert.Null(feed.Element(Atom + "rights"));
        Assert.Contains("Kho <thử>", (string)feed.Element(Atom + "title")!);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(51)]
    public void Feed_ManyReports_HasTheNewestFifty(int reports)
    {
        var feed = Feed(
            "", [.. Enumerable.Range(0, reports).Select(i => ($"r{i:00}", new DateOnly(2010, 1, 1).AddDays(i).ToString("O", CultureInfo.InvariantCulture)))]);
        Assert.Equal(
            Enumerable.Range(0, reports).Reverse().Take(50).Select(i => $"Báo cáo <r{i:00}>"),
            Entries(feed).Select(entry => (string)entry.Element(Atom + "title")!));
    }

    [Fact]
    public void Sitemap_OfASite_ListsWhatReadersOpen()
    {
        var plan = Plan("", ("a", "2010-08-01"));
        var listed = XDocument.Parse(plan.Text(SitePaths.Sitemap)).Descendants(Map + "loc").Select(loc => loc.Value).ToList();
        Assert.Equal(
            ["a/index.html", "a/toan-van.epub", "a/toan-van.html", "gioi-thieu.html", "", "nhiem-ky-ix-2005-2010/index.html", "tim-kiem.html"],
            listed.Select(address => address["https://luu-tru.vn/kho/".Length..]));
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://luu-tru.vn/kho/sitemap.xml\n", plan.Text(SitePaths.Robots));
    }

    [Fact]
    public void Site_WithoutAddress_HasNoFeed()
    {
        var plan = TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead())));
        Assert.Empty(plan.Files.Select(file => file.Path).Intersect([SitePaths.Feed, SitePaths.Sitemap, SitePaths.Robots]));
        Assert.Contains(plan.Files, file => file.Path == ".nojekyll" && file.Render().Length == 0);
    }

    // The protocol allows 50,000 addresses a file.
    [Theory]
    [InlineData(50_000, "sitemap.xml urlset 50000 0.html 49999.html")]
    [InlineData(
        50_001,
        "sitemap.xml sitemapindex 2 sitemap-1.xml sitemap-2.xml",
        "sitemap-1.xml urlset 50000 0.html 49999.html",
        "sitemap-2.xml urlset 1 50000.html 50000.html")]
    public void Sitemap_ManyPages_GoesInParts(int pages, params string[] parts)
    {
        var site = Plan("", ("a", "2010-08-01")).Archive.Site;
        var files = SiteGen.Pages.Feeds.Sitemap.Plan(site, [.. Enumerable.Range(0, pages).Select(i => $"{i}.html")]);
        Assert.Equal(parts, files.Select(file =>
        {
            var root = XDocument.Parse(Encoding.UTF8.GetString(file.Render())).Root!;
            var places = root.Elements().Select(entry => entry.Element(Map + "loc")!.Value).ToList();
            Assert.All(root.Elements(), entry => Assert.Equal(root.Name.LocalName == "urlset" ? "url" : "sitemap", entry.Name.LocalName));
            return $"{file.Path} {root.Name.LocalName} {places.Count} {Name(places[0])} {Name(places[^1])}";
        }));
    }

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("r/so-lieu.csv", true)]
    [InlineData("r/sitemap.html", true)]
    [InlineData("archive.json", true)]
    [InlineData("r/01.md", false)]
    [InlineData("assets/site.css", false)]
    [InlineData("404.html", false)]
    [InlineData("feed.xml", false)]
    [InlineData("robots.txt", false)]
    [InlineData(".nojekyll", false)]
    [InlineData("sitemap.xml", false)]
    [InlineData("sitemap-2.xml", false)]
    public void IsPermanent_Path_IsWhatPeopleCite(string path, bool isPermanent) =>
        Assert.Equal(isPermanent, SitePaths.IsPermanent(path, SiteAddresses.Vietnamese));

    private static string Name(string address)
    {
        Assert.StartsWith("https://luu-tru.vn/kho/", address);
        return address["https://luu-tru.vn/kho/".Length..];
    }

    private static XElement Feed(string settings, params (string Folder, string Date)[] reports) =>
        XDocument.Parse(Plan(settings, reports).Text(SitePaths.Feed)).Root!;

    private static SitePlan Plan(string settings, params (string Folder, string Date)[] reports) => TestSites.Plan(TestSites.Of([
        ("site.yml", Settings + settings),
        .. reports.Select(report =>
            ($"{report.Folder}/index.md", TestSites.ReportHead(title: $"Báo cáo <{report.Folder}>").Replace("2010-08-01", report.Date)))]));

    private static IEnumerable<XElement> Entries(XElement feed) => feed.Elements(Atom + "entry");

    private static IEnumerable<string> Links(XElement element) =>
        element.Elements(Atom + "link").Select(link => $"{(string)link.Attribute("rel")!} {(string)link.Attribute("href")!}");
}
