using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Commons;
using SiteGen.Tests.Browser;
using SiteGen.Text;

namespace SiteGen.Tests.Search;

/// <summary>The search page as a reader has it: keys, filters, addresses, marks; from a disk with the network off unless said otherwise.</summary>
public sealed class SearchInBrowserTests(Chromium chromium, BuiltSites sites)
{
    private const string Focused = "document.activeElement.id || document.activeElement.closest('[data-result]') && 'result ' + "
        + "[...document.querySelectorAll('[data-result]')].indexOf(document.activeElement.closest('[data-result]'))";

    [Fact]
    public async Task Syllables_InTheBrowser_AreThoseOfTheProgram()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["real"].Address + "tim-kiem.html");
        var texts = SearchSpecs.Folds.Select(text => text.Text)
            .Concat(SearchSpecs.Lines("same").Concat(SearchSpecs.Lines("different")).SelectMany(line => line))
            .Concat(EveryLetter());
        foreach (var part in texts.Chunk(1000))
        {
            var inBrowser = await page.Evaluate<string[]>(
                $"{JsonSerializer.Serialize(part)}.map(text => searchParts.words.syllablesOf(text.normalize('NFC')).map(s => s.key.fold + '=' + "
                    + "s.key.form).join(' '))");
            var inProgram =
                part.Select(text => string.Join(' ', Syllables.Of(VietnameseText.Nfc(text)).Select(syllable => $"{syllable.Key.Fold}={syllable.Key.Form}")));
            Assert.Equal(inProgram, inBrowser);
        }
    }

    [Fact]
    public async Task Address_WithWords_OpensWithItsResults()
    {
        await using var page = await Open("tim-kiem.html#q=quan%20ly%20do%20thi");
        await page.Evaluate<object>(
            "new Promise(ready => { const look = () => document.querySelector('[data-count]').textContent ? ready() : setTimeout(look, 5); look(); })");
        Assert.Equal("4", await page.Evaluate<string>("document.querySelector('[data-count]').textContent"));
        Assert.False(await page.Evaluate<bool>("document.querySelector('[data-more]').checkVisibility()"));
        Assert.Equal("quan ly do thi", await page.Evaluate<string>("document.querySelector('[type=search]').value"));
        Assert.Equal("status", await page.Evaluate<string>("document.querySelector('[data-count]').closest('[role]').getAttribute('role')"));
        Assert.DoesNotContain(page.Requests, request => !request.StartsWith("file:", StringComparison.Ordinal));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task Keys_LeadFromTheFieldThroughTheResultsAndBack()
    {
        await using var page = await Open("tim-kiem.html");
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("đảng viên");
        await page.Run("document.activeElement.blur()");
        var seen = new List<string>();
        foreach (var key in new[] { "/", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowDown", "Escape" })
        {
            await page.Press(key);
            seen.Add(await page.Evaluate<string>(Focused));
        }

        Assert.Equal(["tim", "result 0", "result 1", "result 0", "tim", "result 0", "tim"], seen);
        await page.Press("Escape");
        Assert.Equal("", await page.Evaluate<string>("document.querySelector('[type=search]').value"));
        Assert.Empty(await page.Evaluate<string[]>("found()"));
    }

    [Fact]
    public async Task Enter_OnAResult_OpensTheParagraphWithItsWordsMarked()
    {
        foreach (var address in new[] { sites["real"].Address, null })
        {
            using var server = address is null ? LoopbackServer.Of(BuiltSite.FileOf(sites["real"].Address), "kho/") : null;
            await using var page = await chromium.NewPage();
            var search = await SearchedPage.Open(page, address ?? server!.Address);
            await search.Ask("hoi dong nhan dan");
            await page.Run("document.querySelector('[data-result] a').focus()");
            var target = await page.Evaluate<string>("document.activeElement.href");
            await page.Load(() => page.Press("Enter"));
            Assert.Equal(target, await page.Evaluate<string>("location.href"));
            var marked = await page.Evaluate<string[]>("[...document.querySelectorAll(':target mark')].map(m => m.textContent)");
            Assert.Contains("HĐND", marked);
            Assert.Contains("nhân", marked);
            Assert.Empty(await page.Evaluate<string[]>("[...document.querySelectorAll('mark')].filter(m => !m.closest(':target')).map(m => m.textContent)"));
            Assert.Empty(page.Messages);
        }
    }

    [Theory]
    [InlineData("term", "IX (2005–2010)", "van ban hu cau", "nhiem-ky-ix-2005-2010/")]
    [InlineData("organisation", "Hội đồng nhân dân xã An Bình", "van ban hu cau", "/bao-cao-tong-ket-hdnd/")]
    [InlineData("kind", "báo cáo chính trị", "van ban hu cau", "/bao-cao-chinh-tri/")]
    [InlineData("section", "Kết quả thực hiện", "so", "/01-ket-qua")]
    public async Task Filter_LeavesItsOwnResultsOnly_AndStandsInTheAddress(string name, string value, string words, string place)
    {
        var all = ParagraphScan.Of("many-terms").Find(new JudgedQuery("many-terms", "", words, 0));
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await search.Ask(words, $"&{name}={Uri.EscapeDataString(value)}");
        var (found, count) = await search.Results();
        Assert.InRange(count, 1, all.Count - 1);
        Assert.Equal(all.Where(address => address.Contains(place)).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(value, await page.Evaluate<string>($"document.querySelector('select[name={name}]').value"), ignoreCase: true);
    }

    /// <summary>The page of an organisation leads to a search without words yet; what the reader types then is looked for in its reports.</summary>
    [Fact]
    public async Task Filter_BroughtByALink_IsKeptWhenTheReaderTypes()
    {
        var link = new Regex("href=\"\\.\\./\\.\\./tim-kiem\\.html(#[^\"]*)\"").Match(
            TestSites.PlanOf("many-terms").Text("co-quan/hoi-dong-nhan-dan-xa-an-binh/index.html")).Groups[1].Value;
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await page.Run($"location.hash = '{System.Net.WebUtility.HtmlDecode(link)}'");
        await search.Type("van ban hu cau");
        var (found, _) = await search.Results();
        Assert.NotEmpty(found);
        Assert.All(found, address => Assert.Contains("/bao-cao-tong-ket-hdnd/", address));
        Assert.Contains("organisation=", await page.Evaluate<string>("location.hash"));
    }

    [Fact]
    public async Task Choices_ShowHowManyResultsTheyLeave_AndSortByDate()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["many-terms"].Address);
        await search.Ask("ban chap hanh", "&sort=date");
        var (addresses, count) = await search.Results();
        var choices = await page.Evaluate<string[]>("[...document.querySelectorAll('select[name=term] option')].slice(1).map(o => o.textContent)");
        Assert.Equal(count, choices.Sum(choice => int.Parse(choice.Split('(')[^1].TrimEnd(')'), CultureInfo.InvariantCulture)));
        var terms = addresses.Select(address => address.Split('/')[0]).Distinct().ToList();
        Assert.Equal(["nhiem-ky-x-2010-2015", "nhiem-ky-ix-2005-2010", "nhiem-ky-viii-2000-2005"], terms);
        Assert.Contains("sort=date", await page.Evaluate<string>("location.hash"));
    }

    /// <summary>A result names its paragraph as the page does that it leads to, so that no two have the same words.</summary>
    [Theory]
    [InlineData("invented-parts", "HĐND")]
    [InlineData("many-terms", "ban chap hanh")]
    [InlineData("real", "đảng viên")]
    public async Task Results_OfOneReport_NameTheirPlaces(string site, string words)
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites[site].Address);
        await search.Ask(words);
        await search.Results();
        var found = await page.Evaluate<string[][]>(
            "[...document.querySelectorAll('[data-result] a')].map(a => [a.getAttribute('href'), a.querySelector('.place').textContent])");
        Assert.True(found.Length > 2);
        var plan = TestSites.PlanOf(site);
        foreach (var result in found)
        {
            var at = result[0].Split('#');
            var place = new HtmlParser().ParseDocument(plan.Text(at[0])).GetElementById(at[1])!;
            Assert.Equal(
                place.QuerySelector(".pn")?.GetAttribute("aria-label") ?? place.QuerySelector(".back")!.GetAttribute("aria-label")!.Split(": ")[1], result[1]);
        }
    }

    /// <summary>
    /// What a query and the page of its result show of hostile words; the pages themselves are looked at in <see cref="Pages.HostileMarkupTests"/>.
    /// </summary>
    [Fact]
    public async Task HostileWords_InReportAndQuery_StayWords()
    {
        const string Elements = "b, i, u, svg:not(.share):not(.bar), iframe, [onerror], [onload], img[src=x], script:not([src]):not([type])";
        const string Foreign = $"document.querySelectorAll('{Elements}').length";
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["hostile"].Address);
        await search.Ask("<img src=x onerror=alert(9)>\"'</script><b>");
        Assert.Equal(("0", 0), (await page.Evaluate<string>("document.querySelector('[data-count]').textContent"), await page.Evaluate<int>(Foreign)));
        await search.Ask("<img src=x onerror=alert(9)> code pre");
        Assert.Equal("1", await page.Evaluate<string>("document.querySelector('[data-count]').textContent"));
        Assert.Contains(
            "<img src=x onerror=\"alert(9)\"> </code></pre> ]]> --> {{x}} @Model",
            await page.Evaluate<string>("document.querySelector('[data-result]').textContent"));
        Assert.Equal(0, await page.Evaluate<int>(Foreign));
        await page.Run("document.querySelector('[data-result] a').focus()");
        await page.Load(() => page.Press("Enter"));
        Assert.NotEmpty(await page.Evaluate<string[]>("[...document.querySelectorAll(':target mark')].map(mark => mark.textContent)"));
        foreach (var path in sites["hostile"].Pages)
        {
            await page.Open(sites["hostile"].Address + path);
            await page.Run("document.querySelectorAll('main .pn').forEach(number => number.focus())");
            Assert.Equal((path, 0), (path, await page.Evaluate<int>(Foreign)));
        }

        Assert.Empty(page.Messages);
    }

    [Theory]
    [InlineData("index.html", "tim-kiem.html#q=")]
    [InlineData("gioi-thieu.html", "tim-kiem.html#q=")]
    public async Task Slash_OnAnyPage_FocusesAFieldThatLeadsToTheResults(string start, string lead)
    {
        await using var page = await Open(start);
        await page.SetSize(1280, 800);
        await page.Press("/");
        await page.Run("document.activeElement.value = 'đảng viên'");
        await page.Load(() => page.Press("Enter"));
        Assert.Equal(sites["real"].Address + lead + Uri.EscapeDataString("đảng viên"), await page.Evaluate<string>("location.href"));
    }

    [Theory]
    [InlineData(360, "light")]
    [InlineData(360, "dark")]
    [InlineData(1280, "light")]
    [InlineData(1280, "dark")]
    public async Task Axe_OnResults_FindsNothing(int width, string scheme)
    {
        await using var page = await chromium.NewPage();
        await page.BypassPolicy();
        await page.SetSize(width, 800);
        await page.SetColorScheme(scheme);
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("đảng viên", "&term=" + Uri.EscapeDataString("IX (2005–2010)"));
        await page.Run(new BundledAxeScriptProvider().GetScript() + ";0");
        Assert.Empty(
            await page.Evaluate<string[]>("axe.run(document).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' '))))"));
        Assert.InRange(await page.Evaluate<int>("document.documentElement.scrollWidth"), 1, width);
    }

    private async Task<BrowserPage> Open(string path)
    {
        var page = await chromium.NewPage();
        await page.SwitchNetworkOff();
        await page.Open(sites["real"].Address + path);
        return page;
    }

    // Every letter and mark that Vietnamese text may meet, alone and between letters.
    private static IEnumerable<string> EveryLetter() =>
        from first in new[] { (0x20, 0x24F), (0x300, 0x36F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x2027), (0x20A0, 0x20C0), (0x2150, 0x218B) }
        from code in Enumerable.Range(first.Item1, first.Item2 - first.Item1 + 1)
        let letter = char.ConvertFromUtf32(code)
        select $"{letter} a{letter} q{letter}y{letter}n 1{letter}2";
}
