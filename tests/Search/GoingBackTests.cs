using SiteGen.Tests.Browser;

namespace SiteGen.Tests.Search;

/// <summary>
/// Going back to the results finds them as they were left: from a disk, where a browser loads the page anew, and from a server, where it may have kept it.
/// </summary>
public sealed class GoingBackTests(Chromium chromium, BuiltSites sites)
{
    private const string Query = "tim-kiem.html#q=do%20thi";

    // The results as they are, once there are that many.
    private const string Shown = """
        (() => {
          const results = document.querySelector('.results');
          const stand = () => `${results.children.length} ${Math.round(results.children[25].getBoundingClientRect().top)}`;
          return new Promise(done => {
            const look = () => results.children.length >= 30 && requestAnimationFrame(() => requestAnimationFrame(() => done(stand())));
            new MutationObserver(look).observe(results, { childList: true });
            look();
          });
        })()
        """;

    [Theory]
    [InlineData(true, "document.querySelectorAll('[data-result] a')[25]")]
    [InlineData(false, "document.querySelectorAll('[data-result] a')[25]")]
    [InlineData(true, "document.querySelector('.main-nav a[href*=gioi-thieu]')")]
    public async Task Back_FromAPage_ShowsAsManyAsBeforeAtTheSamePlace(bool fromDisk, string link)
    {
        using var server = fromDisk ? null : LoopbackServer.Of(BuiltSite.FileOf(sites["large"].Address), "kho/");
        await using var page = await chromium.NewPage();
        await page.SetSize(800, 600);
        await page.Open((server?.Address ?? sites["large"].Address) + Query);
        await ShowThirty(page);
        await page.Run("document.querySelectorAll('[data-result]')[25].scrollIntoView({ block: 'center' })");
        var before = await page.Evaluate<string>(Shown);
        await page.Load(() => page.Run($"{link}.focus({{ preventScroll: true }}); {link}.click()"));
        Assert.DoesNotContain("tim-kiem", await page.Evaluate<string>("location.pathname"));
        await page.Load(() => page.Run("history.back()"));
        Assert.Equal(before, await page.Evaluate<string>(Shown));
        Assert.StartsWith("30 ", before);
    }

    [Fact]
    public async Task Back_FromAnotherQuery_ShowsAsManyAsBefore()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["large"].Address + Query);
        await ShowThirty(page);
        await page.Run("document.querySelector('#tim').value = 'cong vien'; document.querySelector('form').requestSubmit()");
        await page.Evaluate<object>(When("children.length === 2"));
        await page.Run("history.back()");
        Assert.StartsWith("30 ", await page.Evaluate<string>(Shown));
        Assert.Equal("do thi", await page.Evaluate<string>("document.querySelector('#tim').value"));
    }

    private static async Task ShowThirty(BrowserPage page)
    {
        await page.Evaluate<object>(When("children.length === 10"));
        await page.Run("document.querySelector('[data-more]').click()");
        await page.Evaluate<object>(When("children.length === 20"));
        await page.Run("document.querySelector('[data-more]').click()");
        await page.Evaluate<object>(When("children.length === 30"));
    }

    private static string When(string condition) => $$"""
        new Promise(done => {
          const results = document.querySelector('.results');
          const look = () => results.{{condition}} && !document.querySelector('main').hasAttribute('aria-busy') && done();
          new MutationObserver(look).observe(document.querySelector('main'), { childList: true, subtree: true, attributes: true });
          look();
        })
        """;
}
