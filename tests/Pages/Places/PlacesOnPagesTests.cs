using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Pages;
using SiteGen.Tests.Pages.Books;

namespace SiteGen.Tests.Pages.Places;

/// <summary>Wherever a page or a file names a place of a report with parts, it says the part.</summary>
public sealed class PlacesOnPagesTests
{
    private static readonly SitePlan Site = TestSites.Plan(InventedSites.Parts);

    [Theory]
    [InlineData("p/04.html", "Phần thứ hai, mục I (“KẾT QUẢ”)")]
    [InlineData("p/03.html", "Phần thứ hai (“PHƯƠNG HƯỚNG”)")]
    [InlineData("p/06.html", "Phụ lục I (“KẾT QUẢ”)")]
    [InlineData("q/02.html", "Phần B, mục I (“KẾT QUẢ”)")]
    public void HowToCite_OfASection_SaysItsPlace(string page, string place) =>
        Assert.Contains($", {place}; ban hành ngày 01/08/2010;", Parse(page).QuerySelector(".citation")!.TextContent);

    /// <summary>The sections of a report are counted, whatever their numbers.</summary>
    [Theory]
    [InlineData("p/01.html", "Mục 1 / 7", "I. KẾT QUẢ")]
    [InlineData("p/04.html", "Mục 4 / 7", "I. KẾT QUẢ")]
    [InlineData("p/06.html", "Mục 6 / 7", "PHỤ LỤC I. KẾT QUẢ")]
    [InlineData("q/02.html", "Mục 2 / 2", "I. KẾT QUẢ")]
    public void Position_OfASection_CountsOverTheReport(string page, string position, string title)
    {
        Assert.Equal(position, Parse(page).QuerySelector(".position")!.TextContent);
        Assert.Equal(title, Parse(page).QuerySelector(".position-title")!.TextContent);
    }

    [Fact]
    public void Pager_BetweenParts_SaysThePart() => Assert.Equal(
        ["PHẦN THỨ HAI. PHƯƠNG HƯỚNG", "Phần thứ hai, mục II. KẾT QUẢ"],
        Parse("p/04.html").QuerySelectorAll(".pager .t").Select(link => link.TextContent));

    [Fact]
    public void Description_OfASection_SaysThePart() => Assert.StartsWith(
        "Phần thứ hai, mục I. KẾT QUẢ. Trích Báo cáo có phần",
        Parse("p/04.html").QuerySelector("meta[name=description]")!.GetAttribute("content"));

    [Fact]
    public void Glossary_OfAWordInEverySection_NamesEachPlaceOnce()
    {
        var links =
            Parse("thuat-ngu.html").QuerySelectorAll(".entries a[href*='#']").ToDictionary(link => link.GetAttribute("href")!, link => link.TextContent);
        Assert.Equal("IX (2005–2010), Báo cáo (p): Phần thứ hai, mục I.1, đoạn 1", links["p/04.html#phan-thu-hai-i-1-p1"]);
        Assert.Equal(links.Count, links.Values.Distinct().Count());
        Assert.Equal(10, links.Count);
    }

    [Fact]
    public void Correction_OnTheReportsPage_SaysWhere()
    {
        var line = Parse("p/index.html").QuerySelectorAll(".provenance li").Single(line => line.TextContent.Contains("Đoạn cũ."));
        Assert.StartsWith("15/09/2010, Phần thứ hai, mục I, đoạn 1: “Đoạn cũ.”", line.TextContent);
        Assert.Equal("04.html#phan-thu-hai-i-p1", line.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Correction_InTheBook_SaysWhere()
    {
        var book = EpubFiles.Of(Site, "p/toan-van.epub");
        Assert.Contains("15/09/2010, Phần thứ hai, mục I, đoạn 1: “Đoạn cũ.”", book.Text(book.Pages.Last()));
    }

    [Fact]
    public void Correction_AmongTheEvents_SaysWhere()
    {
        var reports = JsonDocument.Parse(Site.Text("archive.json")).RootElement.GetProperty("terms")[0].GetProperty("reports");
        var told = reports[0].GetProperty("events")[0];
        Assert.Equal("Đính chính ở Phần thứ hai, mục I, đoạn 1. Lời trước khi đính chính: Đoạn cũ.", told.GetProperty("eventDetail").GetString());
        Assert.Equal("p/04.html#phan-thu-hai-i-p1", told.GetProperty("linkingObjects")[0].GetProperty("linkingObjectIdentifier").GetString());
    }

    /// <summary>The report of the invented archive whose title, heading and paragraph were corrected or moved.</summary>
    [Fact]
    public void Correction_OfAHeading_SaysWhichOne()
    {
        var page = new HtmlParser().ParseDocument(TestSites.PlanOf("many-terms").Text("nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.html"));
        Assert.Equal(["Mục I", "Mục I.1, đoạn 1"], page.QuerySelectorAll(".provenance li a").Select(link => link.TextContent).Order(StringComparer.Ordinal));
    }

    private static IHtmlDocument Parse(string path) => new HtmlParser().ParseDocument(Site.Text(path));
}
