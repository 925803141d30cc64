using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search;

/// <summary>Above the results: how many each term has; and the results as lines; and what is offered where there is none.</summary>
public sealed class ThroughTermsTests(Chromium chromium, BuiltSites sites)
{
    private const string Buttons =
        "[...document.querySelectorAll('.term-count')].map(b => b.querySelector('.n').textContent + ' ' + b.querySelector('.number').textContent)";

    private const string Offered =
        "document.querySelector('[data-offers]').checkVisibility() ? document.querySelector('[data-offers]').textContent : ''";

    private const string Told = "document.querySelector('.found').textContent.trim()";

    [Fact]
    public async Task Term_Chosen_LeavesItsResults_AndChosenAgainAllOfThem()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["large"].Address);
        await search.Ask("do thi");
        Assert.Equal(["IX 205", "X 820"], await page.Evaluate<string[]>(Buttons));
        await page.Run("answered(() => document.querySelectorAll('.term-count')[0].click())");
        Assert.Equal("205 đoạn được tìm thấy", await page.Evaluate<string>(Told));
        Assert.Equal(["IX 205", "X 820"], await page.Evaluate<string[]>(Buttons));
        Assert.Equal("true", await page.Evaluate<string>("document.querySelectorAll('.term-count')[0].getAttribute('aria-pressed')"));
        await page.Run("answered(() => document.querySelectorAll('.term-count')[0].click())");
        Assert.Equal("1.025 đoạn được tìm thấy", await page.Evaluate<string>(Told));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task Terms_OfAnArchiveWithOne_AreNotShown()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("dang vien");
        Assert.False(await page.Evaluate<bool>("document.querySelector('[data-by-term]').checkVisibility()"));
    }

    [Fact]
    public async Task View_OfLines_ShowsEveryOccurrenceSorted_AndGoesBack()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("\"quan ly\"", "&view=before");
        var lines = await page.Evaluate<string[]>("[...document.querySelectorAll('.line .context')].map(l => l.textContent)");
        Assert.InRange(lines.Length, 10, 60);
        Assert.Equal(lines.Length, await page.Evaluate<int>("document.querySelectorAll('.line mark').length"));
        Assert.All(lines, line => Assert.Contains("quản lý", line, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("10 đoạn được tìm thấy", await page.Evaluate<string>(Told));
        await page.Run("answered(() => { const view = document.querySelector('[name=view]'); view.value = ''; view.dispatchEvent(new Event('change')); })");
        Assert.Equal(0, await page.Evaluate<int>("document.querySelectorAll('.line').length"));
        Assert.Equal(10, await page.Evaluate<int>("document.querySelectorAll('.result').length"));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task Offer_ForNoResult_IsALinkThatFindsIt()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["real"].Address);
        await search.Ask("ddang vieen");
        Assert.Equal("Có phải ý bạn là: đảng viên (19 đoạn)", await page.Evaluate<string>(Offered));
        await page.Run("answered(() => document.querySelector('[data-offers] a').click())");
        Assert.Equal("19 đoạn được tìm thấy", await page.Evaluate<string>(Told));
        Assert.Equal("đảng viên", await page.Evaluate<string>("document.querySelector('#tim').value"));
        Assert.Equal("", await page.Evaluate<string>(Offered));
        await search.Ask("đảng viên xylophon");
        Assert.Equal("Nhiều từ nhất cùng có trong một đoạn: đảng viên (19 đoạn)", await page.Evaluate<string>(Offered));
        Assert.Empty(page.Messages);
    }
}
