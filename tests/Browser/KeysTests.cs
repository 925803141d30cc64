namespace SiteGen.Tests.Browser;

/// <summary>Keys lead through a report, lists are filtered, addresses are copied; nothing of it disturbs who types or scrolls.</summary>
public sealed class KeysTests(Chromium chromium, BuiltSites sites)
{
    private const string Section = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/02-phong-cach-va-phuong-thuc-lanh-dao.html";

    [Theory]
    [InlineData("ArrowRight", "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/03-ket-qua-thuc-hien.html")]
    [InlineData("ArrowLeft", "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-quan-diem-lanh-dao-chi-dao.html")]
    [InlineData("?", "gioi-thieu.html#phim-tat")]
    public async Task Key_OnASection_LeadsTo(string key, string path)
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["real"].Address + Section);
        await page.Load(() => page.Press(key));
        Assert.Equal(sites["real"].Address + path, await page.Evaluate<string>("location.href"));
        Assert.Empty(page.Messages);
    }

    [Theory]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public async Task Key_M_GoesToTheLineOfThisPageInTheContents(int width, bool unfolds)
    {
        await using var page = await chromium.NewPage();
        await page.SetSize(width, 800);
        await page.Open(sites["real"].Address + Section);
        await page.Press("m");
        Assert.Equal("page", await page.Evaluate<string>("document.activeElement.getAttribute('aria-current')"));
        Assert.True(await page.Evaluate<bool>("document.activeElement.checkVisibility()"));
        Assert.Equal(unfolds, await page.Evaluate<bool>("matchMedia('(max-width: 54em)').matches && document.querySelector('.contents details').open"));
    }

    [Theory]
    [InlineData("{ key: 'ArrowRight', ctrlKey: true }")]
    [InlineData("{ key: 'ArrowLeft', altKey: true }")]
    [InlineData("{ key: 'ArrowRight', shiftKey: true }")]
    [InlineData("{ key: 'm', metaKey: true }")]
    public async Task Key_WithAModifier_IsTheBrowsers(string key)
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["real"].Address + Section);
        Assert.True(await page.Evaluate<bool>(
            $"document.body.dispatchEvent(new KeyboardEvent('keydown', Object.assign({{ bubbles: true, cancelable: true }}, {key})))"));
        Assert.Equal("BODY", await page.Evaluate<string>("document.activeElement.tagName"));
        Assert.Equal(sites["real"].Address + Section, await page.Evaluate<string>("location.href"));
    }

    [Fact]
    public async Task Key_InAField_IsALetter()
    {
        await using var page = await chromium.NewPage();
        await page.SetSize(1280, 800);
        await page.Open(sites["real"].Address + Section);
        await page.Run("document.querySelector('input[type=search]').focus()");
        foreach (var key in new[] { "m", "?", "ArrowRight", "ArrowLeft" })
            await page.Press(key);
        Assert.Equal("INPUT", await page.Evaluate<string>("document.activeElement.tagName"));
        Assert.Equal(sites["real"].Address + Section, await page.Evaluate<string>("location.href"));
    }

    [Fact]
    public async Task Filter_Words_LeavesTheReportsThatHaveThem()
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["crowded"].Address + "danh-muc/bao-cao.html");
        await page.Run("window.field = document.querySelector('.list-filter input'); field.value = 'DOAN  thanh'; field.dispatchEvent(new Event('input'))");
        Assert.Equal(5, await page.Evaluate<int>("[...document.querySelectorAll('.report-list > li')].filter(line => line.checkVisibility()).length"));
        Assert.Equal(1, await page.Evaluate<int>("[...document.querySelectorAll('main h2')].filter(heading => heading.checkVisibility()).length"));
        Assert.Equal("5 báo cáo", await page.Evaluate<string>("document.querySelector('.list-filter p').textContent"));
        await page.Run("field.value = ''; field.dispatchEvent(new Event('input'))");
        Assert.Equal(34, await page.Evaluate<int>("[...document.querySelectorAll('.report-list > li')].filter(line => line.checkVisibility()).length"));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task Copy_OfTheLink_GivesTheAddressOfThePage()
    {
        await using var page = await chromium.NewPage();
        await page.AllowClipboard();
        await page.Open(sites["real"].Address + Section);
        await page.Run("document.querySelector('.how-to-cite').open = true");
        await page.Run("document.querySelector('[data-copy]').focus(); document.querySelector('[data-copy]').click()");
        var said = await page.Evaluate<string>(
            "new Promise(resolve => { const look = () => { const text = document.querySelector('[data-share] p').textContent; "
                + "text ? resolve(text) : requestAnimationFrame(look); }; look(); })");
        Assert.StartsWith("Đã chép liên kết.", said);
        Assert.Equal("https://example.org/" + Section, await page.Evaluate<string>("navigator.clipboard.readText()"));
        Assert.Empty(page.Messages);
    }
}
