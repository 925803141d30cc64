using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search;

/// <summary>Filters in a large archive: what they hide is said and offered, their choices stand in order, counts in groups.</summary>
public sealed class FilteredSearchTests(Chromium chromium, BuiltSites sites)
{
    private const string Told = "document.querySelector('.found').textContent.trim()";
    private const string Offered = "document.querySelector('[data-unfilter]').checkVisibility()";

    [Theory]
    [InlineData("cong vien", "term=X (2010–2015)", 2)]
    [InlineData("\"công viên cây xanh\"", "organisation=Đảng ủy xã", 1)]
    [InlineData("cay xanh", "term=X (2010–2015)&organisation=Ủy ban nhân dân xã", 2)]
    [InlineData("cay xanh", "section=Kết quả&kind=báo cáo&organisation=Đoàn Thanh niên&sort=date", 2)]
    [InlineData("cay xanh", "term=VII (1995–2000)", 2)]
    [InlineData("do thi", "organisation=Hội Nông dân", 1025)]
    public async Task NothingLeft_ByTheFilters_SaysHowManyThereAreWithoutThemAndLeadsThere(string words, string filter, int all)
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["large"].Address);
        await search.Ask(words, "&" + string.Join('&', filter.Split('&').Select(part => part.Split('=')[0] + "=" + Uri.EscapeDataString(part.Split('=')[1]))));
        var count = all == 1025 ? "1.025" : $"{all}";
        Assert.Equal($"0 đoạn hợp với bộ lọc đang chọn. Bỏ bộ lọc thì có {count} đoạn.", await page.Evaluate<string>(Told));
        Assert.True(await page.Evaluate<bool>(Offered));
        await page.Run("answered(() => document.querySelector('[data-unfilter]').click())");
        Assert.Equal($"{count} đoạn được tìm thấy", await page.Evaluate<string>(Told));
        Assert.False(await page.Evaluate<bool>(Offered));
        Assert.Equal(filter.Contains("sort=date"), await page.Evaluate<bool>("location.hash.includes('sort=date')"));
        Assert.DoesNotContain("=X", await page.Evaluate<string>("location.hash"));
        Assert.Equal("found", await page.Evaluate<string>("document.activeElement.className"));
        Assert.Empty(page.Messages);
    }

    [Theory]
    [InlineData("khongco", "")]
    [InlineData("khongco", "&organisation=x")]
    [InlineData("\"xanh cây\"", "")]
    public async Task NothingFound_WithoutFiltersEither_AsksToCheckTheWords(string words, string filter)
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["large"].Address);
        await search.Ask(words, filter);
        Assert.Contains("kiểm tra lại chính tả", await page.Evaluate<string>(Told));
        Assert.False(await page.Evaluate<bool>(Offered));
    }

    [Fact]
    public async Task Choices_OfNames_AreInVietnameseOrderWithTheirCountsInGroups()
    {
        await using var page = await chromium.NewPage();
        var search = await SearchedPage.Open(page, sites["large"].Address);
        await search.Ask("do thi", "&sort=date");
        Assert.Equal(
            ["Ban Chấp hành Đảng bộ (205)", "Đảng ủy xã (205)", "Đoàn Thanh niên (205)", "Hội đồng nhân dân xã (205)", "Ủy ban nhân dân xã (205)"],
            await Choices(page, "organisation"));
        Assert.Equal(["báo cáo (1.025)"], await Choices(page, "kind"));
        Assert.Equal(["IX (2005–2010) (205)", "X (2010–2015) (820)"], await Choices(page, "term"));
    }

    private static Task<string[]> Choices(BrowserPage page, string name) =>
        page.Evaluate<string[]>($"[...document.querySelectorAll('select[name={name}] option')].slice(1).map(choice => choice.textContent)");
}
