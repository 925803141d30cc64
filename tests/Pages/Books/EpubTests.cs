using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Books;

public sealed class EpubTests
{
    public static TheoryData<string, string> Books => new(
        from site in new[] { "real", "many-terms", "parts" }
        from path in EpubFiles.PathsIn(TestSites.PlanOf(site))
        select (site, path));

    [Theory]
    [MemberData(nameof(Books))]
    public void Book_BeginsWithItsMediaTypeNotCompressed(string site, string path)
    {
        var bytes = TestSites.PlanOf(site).Files.Single(file => file.Path == path).Render();
        // A local header of 30 bytes, the name, the content (EPUB 3.3, section 4.2.6.2).
        Assert.Equal("mimetypeapplication/epub+zip"u8, bytes.AsSpan(30, 28));
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Pages_HaveTheWordsAndIdsOfTheFullText(string site, string path)
    {
        var plan = TestSites.PlanOf(site);
        var book = EpubFiles.Of(plan, path);
        var parts = book.Pages.Where(name => name.Contains("/muc/", StringComparison.Ordinal) || name.EndsWith("mo-dau.xhtml", StringComparison.Ordinal))
            .Select(name => book.Xml(name))
            .ToList();
        var fullText = new HtmlParser().ParseDocument(plan.Text(path[..^".epub".Length] + ".html")).QuerySelector("main .text")!;

        var words = string.Concat(parts.Select(part => Words(part.Root!.Element(Xhtml + "body")!.Value)));
        Assert.Equal(Words(fullText.TextContent), words[(words.StartsWith("Mởđầu", StringComparison.Ordinal) ? "Mởđầu".Length : 0)..]);
        Assert.Equal(
            fullText.QuerySelectorAll("[id]").Select(element => element.Id!).Order(StringComparer.Ordinal),
            parts.SelectMany(part => part.Descendants().Attributes("id")).Select(id => id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Book_OfAReportInParts_HasSectionsBelowTheirPart()
    {
        var book = EpubFiles.Of(TestSites.PlanOf("parts"), "nhiem-ky-xii-2015-2020/bao-cao-chinh-tri/toan-van.epub");
        string[] parts = ["PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI", "PHẦN THỨ HAI. PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2015 - 2020"];
        var sections = book.Pages.Where(name => name.Contains("/muc/", StringComparison.Ordinal)).Select(name => book.Xml(name)).ToList();
        Assert.Equal(parts, sections.SelectMany(page => page.Descendants(Xhtml + "h1")).Select(heading => heading.Value));
        Assert.Equal(
            ["I. TÌNH HÌNH CHUNG", "I. MỤC TIÊU"],
            sections.SelectMany(page => page.Descendants(Xhtml + "h2"))
                .Select(heading => heading.Value)
                .Where(words => words.StartsWith("I.", StringComparison.Ordinal)));
        var lines = book.Xml(book.Pages.Single(name => name.EndsWith("/nav.xhtml", StringComparison.Ordinal)))
            .Descendants(Xhtml + "nav")
            .First()
            .Element(Xhtml + "ol")!
            .Elements();
        Assert.Equal(parts, lines.Where(line => line.Element(Xhtml + "ol")?.Elements().Count() == 2).Select(line => line.Element(Xhtml + "a")!.Value.Trim()));
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Links_LeadToAPlaceInTheBookOrToAnAddress(string site, string path)
    {
        var book = EpubFiles.Of(TestSites.PlanOf(site), path);
        foreach (var page in book.Pages)
        {
            foreach (
                var link in book.Xml(page)
                    .Descendants()
                    .Attributes()
                    .Where(attribute => attribute.Name.LocalName is "href" or "src")
                    .Select(attribute => attribute.Value))
            {
                if (link.StartsWith("https://", StringComparison.Ordinal))
                    continue;
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? page : RelativeUrl.Resolve(page, parts[0])!;
                Assert.Contains(target, book.Names);
                if (parts.Length > 1)
                    Assert.Contains(parts[1], book.Xml(target).Descendants().Attributes("id").Select(id => id.Value));
            }
        }
    }

    [Theory]
    [InlineData("https://luu-tru.vn/kho/", "https://luu-tru.vn/kho/b/01.html#i-p1")]
    [InlineData(null, null)]
    public void Link_ToAnotherReport_IsItsAddressOrPlainWords(string? address, string? href)
    {
        var archive = SmallArchive.Empty
            .WithSettings(address is null ? "" : $"base: {address}\n")
            .WithReport("a", "Xem [báo cáo khác](../b/01.md#i-p1) và [ngoài](https://vi.wikipedia.org/).\n")
            .WithReport("b")
            .WithSection("b/01.md", "Một.\n");
        var paragraph = EpubFiles.Of(archive.Plan(), "a/toan-van.epub").Xml("EPUB/mo-dau.xhtml").Descendants(Xhtml + "p").Single();
        Assert.Equal("Xem báo cáo khác và ngoài.", paragraph.Value);
        Assert.Equal(
            new[] { href, "https://vi.wikipedia.org/" }.OfType<string>(), paragraph.Descendants(Xhtml + "a").Select(link => (string)link.Attribute("href")!));
    }

    // Bytes that only pretend to be a picture, and types that not every reading system shows, would make the book invalid.
    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A", "../hinh/1.png")]
    [InlineData("a.png", "FFD8FFE0", "../hinh/1.jpg")]
    [InlineData("a.webp", "524946460000000057454250", "../hinh/1.webp")]
    [InlineData("a.gif", "474946383961", "../hinh/1.gif")]
    [InlineData("a.avif", "0000001C66747970617669660000", null)]
    [InlineData("a.png", "74", null)]
    public void Picture_IsNamedByItsBytesOrToldInWords(string name, string bytes, string? source)
    {
        var archive = SmallArchive.Empty.WithReport("a").WithSection("a/01.md", $"![Sơ đồ]({name})\n").With("input/a/" + name, Convert.FromHexString(bytes));
        var book = EpubFiles.Of(archive.Plan(), "a/toan-van.epub");
        var paragraph = book.Xml("EPUB/muc/01.xhtml").Descendants(Xhtml + "p").Single();
        Assert.Equal(source, paragraph.Descendants(Xhtml + "img").Select(image => (string)image.Attribute("src")!).SingleOrDefault());
        Assert.Equal(source is null ? "Sơ đồ" : "", paragraph.Value);
    }

    [Fact]
    public void Identifier_IsTheAddressNotTheTitle()
    {
        Assert.Equal(Identifier("Báo cáo", "https://a.vn/"), Identifier("Báo cáo sửa", "https://a.vn/"));
        Assert.NotEqual(Identifier("Báo cáo", "https://a.vn/"), Identifier("Báo cáo", "https://b.vn/"));
    }

    [Theory]
    [InlineData("", "2010-08-01")]
    [InlineData("date-kind: published\n", "2010-08-01")]
    [InlineData("date-kind: captured\n", null)]
    public void Package_Dates_AreTheReports(string kind, string? published)
    {
        var package = Package(SmallArchive.Empty.WithReport("a", keys: kind));
        Assert.Equal(published, package.Descendants(Dc + "date").SingleOrDefault()?.Value);
        Assert.Equal("2010-08-01T00:00:00Z", package.Descendants(Opf + "meta").Single(meta => (string?)meta.Attribute("property") == "dcterms:modified").Value);
    }

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private static string Identifier(string title, string address) =>
        Package(SmallArchive.Empty.WithSettings($"base: {address}\n").WithReport("a", title: title)).Descendants(Dc + "identifier").Single().Value;

    private static XDocument Package(SmallArchive archive) => EpubFiles.Of(archive.Plan(), "a/toan-van.epub").Xml("EPUB/package.opf");

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
