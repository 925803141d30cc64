using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages;

/// <summary>What spans terms, shown on the invented archive.</summary>
public sealed class CrossLinkTests
{
    private const string Ninth = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/";
    private const string Tenth = "nhiem-ky-x-2010-2015/bao-cao-kiem-diem/";

    private static readonly SitePlan Site = TestSites.PlanOf("many-terms");

    [Fact]
    public void Section_SameTitleInOtherTerms_IsLinkedWhateverItsCase() => Assert.Subset(
        Hrefs(Ninth + "01-ket-qua.html"),
        new HashSet<string> { "../../nhiem-ky-viii-2000-2005/bao-cao-kiem-diem/01-ket-qua-thuc-hien.html", "../../" + Tenth + "01-ket-qua-thuc-hien.html" });

    [Fact]
    public void Section_SameTitleOfTwoOrganisations_LinksToTheSameOrganisation() =>
        Assert.DoesNotContain("../../nhiem-ky-x-2010-2015/bao-cao-tong-ket-hdnd/01-ket-qua-thuc-hien.html", Hrefs(Ninth + "01-ket-qua.html"));

    [Fact]
    public void Report_SecondReportOfTermAndOrganisation_IsLinked() =>
        Assert.Contains("../bao-cao-chinh-tri/index.html", Hrefs(Tenth + "index.html"));

    [Fact]
    public void Link_ToMarkdown_LeadsToThePlaceOnItsPage() =>
        Assert.Contains("01-ket-qua.html#i-1", Hrefs(Ninth + "02-nguyen-nhan.html"));

    [Fact]
    public void Link_ToMarkdownOnFullText_StaysOnThePage()
    {
        var hrefs = Hrefs(Ninth + "toan-van.html");
        Assert.Contains("#i-1", hrefs);
        Assert.DoesNotContain("01-ket-qua.html#i-1", hrefs);
    }

    [Theory]
    [InlineData("nhiem-ky-ix-2005-2010/index.html", "../nhiem-ky-viii-2000-2005/index.html")]
    [InlineData("nhiem-ky-ix-2005-2010/index.html", "../nhiem-ky-x-2010-2015/index.html")]
    [InlineData("index.html", "nhiem-ky-viii-2000-2005/index.html")]
    [InlineData(Ninth + "index.html", "toan-van.html")]
    [InlineData(Ninth + "01-ket-qua.html", "02-nguyen-nhan.html")]
    [InlineData(Ninth + "01-ket-qua.html", "so-lieu.csv")]
    [InlineData(Ninth + "01-ket-qua.html", "01-ket-qua.md")]
    public void Page_Links_AreThere(string page, string href) => Assert.Contains(href, Hrefs(page));

    [Fact]
    public void Ids_OnSectionAndFullText_AreTheSame()
    {
        var section = Ids(Ninth + "01-ket-qua.html", "main .text [id]");
        Assert.NotEmpty(section);
        Assert.Subset(Ids(Ninth + "toan-van.html", "[id]"), section);
    }

    private static HashSet<string> Hrefs(string page) => [.. Parse(page).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];

    private static HashSet<string> Ids(string page, string selector) => [.. Parse(page).QuerySelectorAll(selector).Select(e => e.Id!)];

    private static IDocument Parse(string page) => new HtmlParser().ParseDocument(Site.Text(page));
}
