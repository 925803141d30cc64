using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Tests.Browser;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Search;

/// <summary>Where the search cannot run, no page speaks of a field or a button that is not there, and the contents are offered.</summary>
public sealed class WithoutSearchTests(Chromium chromium, BuiltSites sites)
{
    // What a browser before ECMAScript 2018 does with such a pattern.
    private const string OldPatterns = """
        (() => {
          const Modern = RegExp;
          window.RegExp = function (pattern, flags) {
            if (/\\p\{/.test(pattern)) throw new SyntaxError('Invalid escape');
            return new Modern(pattern, flags);
          };
        })();
        """;

    public static TheoryData<string> Scripts => [.. SitePaths.SearchScripts];

    [Fact]
    public async Task SearchPage_ScriptsOff_OffersTermsAndGlossaryOnly()
    {
        await using var page = await chromium.NewPage();
        await page.SwitchScriptsOff();
        await page.Open(sites["many-terms"].Address + "tim-kiem.html");
        Assert.True(await IsSeen(page, "noscript .notice"));
        Assert.False(await IsSeen(page, "[data-too-old]"));
        await ExpectContentsOnly(page);
    }

    /// <summary>One of the scripts of the search is one that the browser cannot parse, or did not arrive.</summary>
    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task SearchPage_WithoutAScript_SaysSoAndOffersTermsAndGlossary(string path)
    {
        using var folder = new TestFolder();
        SiteWriter.Write(folder["kho"], TestSites.PlanOf("many-terms").Files, () => { });
        File.WriteAllText(folder["kho/" + path], "(() => { var x = /\\p{L/u; })();");
        await ExpectNoSearch(folder);
        File.Delete(folder["kho/" + path]);
        await ExpectNoSearch(folder);
    }

    [Fact]
    public async Task SearchPage_WithItsScripts_HintsAtItsField()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["many-terms"].Address + "tim-kiem.html");
        Assert.True(await IsSeen(page, "main form"));
        Assert.True(await IsSeen(page, "[data-hint]"));
        Assert.False(await IsSeen(page, "[data-too-old]"));
    }

    /// <summary>A field at the top of a page would lead to a search that cannot run; the link leads to the contents.</summary>
    [Fact]
    public async Task Pages_InAnOldBrowser_HaveALinkAndNoField()
    {
        await using var page = await chromium.NewPage();
        await page.Prepare(OldPatterns);
        await page.SetSize(1280, 800);
        foreach (var path in new[] { "index.html", "gioi-thieu.html", "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-ket-qua.html" })
        {
            await page.Open(sites["many-terms"].Address + path);
            Assert.Equal(0, await page.Evaluate<int>("document.querySelectorAll('input').length"));
            Assert.True(await IsSeen(page, ".search-link a"));
        }

        Assert.Empty(page.Messages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HowToCite_ScriptsOff_SpeaksOfNoButton(bool scripts)
    {
        await using var page = await chromium.NewPage();
        if (!scripts)
            await page.SwitchScriptsOff();
        await page.Open(sites["real"].AddressOf(path => Path.GetFileName(path)[0] == '0'));
        await page.Run("document.querySelector('.how-to-cite').open = true");
        Assert.Equal(scripts, (await page.Evaluate<string>("document.querySelector('.how-to-cite').innerText")).Contains("bấm “Trích dẫn”"));
    }

    private async Task ExpectNoSearch(TestFolder folder)
    {
        await using var page = await chromium.NewPage();
        await page.Open(new Uri(folder["kho/tim-kiem.html"]).AbsoluteUri + "#q=x");
        Assert.True(await IsSeen(page, "[data-too-old]"));
        Assert.False(await IsSeen(page, "noscript .notice"));
        await ExpectContentsOnly(page);
    }

    private static async Task ExpectContentsOnly(BrowserPage page)
    {
        foreach (var missing in new[] { "main form", "main input", "[data-hint]", ".filters", "[data-more]", "[data-unfilter]" })
            Assert.False(await IsSeen(page, missing), missing);
        Assert.DoesNotContain("Phím /", await page.Evaluate<string>("document.querySelector('main').innerText"));
        Assert.Equal(
            ["Nhiệm kỳ VIII (2000–2005)", "Nhiệm kỳ IX (2005–2010)", "Nhiệm kỳ X (2010–2015)", "Bảng chữ viết tắt"],
            await page.Evaluate<string[]>("[...document.querySelectorAll('main a')].filter(a => a.checkVisibility()).map(a => a.textContent)"));
    }

    private static Task<bool> IsSeen(BrowserPage page, string selector) => page.Evaluate<bool>($"!!document.querySelector('{selector}')?.checkVisibility()");
}
