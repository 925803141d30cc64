using SiteGen.Search;
using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search;

/// <summary>What a result says, in which order results stand, and what is left behind on the pages that they lead to.</summary>
public sealed class SearchResultsTests(Chromium chromium, BuiltSites sites)
{
    private const string Shown = """
        [...document.querySelectorAll('[data-result]')].map(r =>
          [r.querySelector('h2').textContent, r.querySelector('.of').textContent, r.querySelector('.quote').innerHTML].join(' # '))
        """;

    private static readonly List<(
        SearchDocument Document, SearchParagraph Paragraph)> Places = new RankedScan(TestSites.PlanOf("many-terms").Archive).Places;

    [Fact]
    public async Task Result_SaysWhereItStands_AndMarksTheWords()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await search.Ask("\"hộ nghèo\"");
        var (addresses, _) = await search.Results();
        var (document, paragraph) = Places.Single(place => $"{place.Document.Path}#{place.Paragraph.Id}" == Assert.Single(addresses));
        Assert.InRange(paragraph.Read().Length, 1, 260);
        Assert.Equal(
            [
                $"{document.Text.Number}. {document.Text.Title} Mục I, bảng 2 # "
                    + $"Nhiệm kỳ {document.Report.Term} · {document.Report.Title} # {paragraph.Read().Replace("Hộ nghèo", "<mark>Hộ nghèo</mark>")}"
            ],
            await page.Evaluate<string[]>(Shown));
        Assert.Equal("1 đoạn được tìm thấy", await Said(page));
    }

    [Fact]
    public async Task Result_OfAPreambleOrALongParagraph_SaysSo()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("quan");
        Assert.Equal(10, (await page.Evaluate<string[]>(Shown)).Length);
        await search.Results();
        var shown = await page.Evaluate<string[]>(Shown);
        Assert.Contains(shown, text => text.StartsWith("Mở đầu Phần mở đầu, đoạn 1 # Nhiệm kỳ IX (2005–2010) · ", StringComparison.Ordinal));
        Assert.All(shown, text => Assert.Contains("<mark>", text));
        Assert.Contains(shown, text => text.Contains(" # … ", StringComparison.Ordinal));
        Assert.Contains(shown, text => text.EndsWith(" …", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SortedByDate_NewestReportFirst_ThenInTheOrderOfTheArchive()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await search.Ask("ban", "&sort=date");
        var (addresses, _) = await search.Results();
        var found = Places.Where(place => addresses.Contains($"{place.Document.Path}#{place.Paragraph.Id}"));
        Assert.Equal(
            found.OrderByDescending(place => place.Document.Report.FrontMatter.Date.Value).Select(place => $"{place.Document.Path}#{place.Paragraph.Id}"),
            addresses);
        Assert.InRange(addresses.Length, 6, 100);
    }

    [Theory]
    [InlineData("term", "XX (2060–2065)")]
    [InlineData("kind", "thông tư")]
    [InlineData("organisation", "—")]
    public async Task Filter_OfNoKnownValue_LeavesNothing(string name, string value)
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await search.Ask("ban", $"&{name}={Uri.EscapeDataString(value)}");
        Assert.Equal("0", (await Said(page)).Split(' ')[0]);
        Assert.Empty(await page.Evaluate<string[]>("found()"));
    }

    [Theory]
    [InlineData("q=100%", "100%")]
    [InlineData("q=a+b%2Bc", "a b+c")]
    [InlineData("n=1&q=x=y&z", "x=y")]
    public async Task Address_WrittenByHand_IsReadAsItWasMeant(string hash, string words)
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["many-terms"].Address + "tim-kiem.html#" + hash);
        Assert.Equal(words, await page.Evaluate<string>("document.querySelector('#tim').value"));
    }

    [Fact]
    public async Task Marks_OfAnOtherPlace_AreNotShown()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("dang");
        await page.Load(() => page.Run("document.querySelector('[data-result] a').click()"));
        Assert.NotEqual(0, await page.Evaluate<int>("document.querySelectorAll('mark').length"));
        var other = await page.Evaluate<string>(
            "[...document.querySelectorAll('.pn')].find(number => number.hash !== location.hash && number.parentElement.textContent.includes('Đảng')).href");
        await page.Open(sites["real"].Address + "gioi-thieu.html");
        await page.Open(other);
        Assert.Equal(0, await page.Evaluate<int>("document.querySelectorAll('mark').length"));
    }

    [Fact]
    public async Task Index_ThatCannotBeRead_IsSaid()
    {
        using var server = LoopbackServer.Of(BuiltSite.FileOf(sites["many-terms"].Address), "kho/");
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, server.Address);
        await page.SwitchNetworkOff();
        await search.Ask("xa");
        Assert.StartsWith("Không đọc được dữ liệu tìm kiếm.", (await Said(page)).Trim());
        Assert.False(await page.Evaluate<bool>("document.querySelector('main').hasAttribute('aria-busy')"));
    }

    // Of two questions only the last is answered, whichever is ready first.
    [Fact]
    public async Task TwoQuestionsAtOnce_TheLastIsAnswered()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await page.Run("location.hash = '#q=ban'");
        await search.Ask("hộ nghèo");
        Assert.Equal("2 đoạn được tìm thấy", await Said(page));
        Assert.Equal(2, await page.Evaluate<int>("document.querySelectorAll('[data-result]').length"));
        await page.Run(
            "answered(() => { location.hash = '#q=ban'; setTimeout(() => { location.hash = '#q='; }); }).catch(() => {}), new Promise(done => "
                + "setTimeout(done))");
        Assert.Equal("", (await Said(page)).Trim());
        Assert.False(await page.Evaluate<bool>("document.querySelector('.search-start').hidden"));
        Assert.True(await page.Evaluate<bool>("document.querySelector('.filters').hidden"));
    }

    private static Task<string> Said(BrowserPage page) => page.Evaluate<string>("document.querySelector('.found').textContent");
}
