namespace SiteGen.Tests.Browser;

/// <summary>The <em>Trích dẫn</em> control: it appears where the reader is and copies the citation of that paragraph.</summary>
public sealed class CitationTests(Chromium chromium, BuiltSites sites)
{
    private const string Copied = "navigator.clipboard.readText()";

    [Fact]
    public async Task Button_AfterTheFocusedNumber_CopiesTheParagraphsCitation()
    {
        await using var page = await OpenSection();
        await page.Run("document.querySelector('main p .pn').focus()");
        await page.Press("Tab");
        await page.Press("Enter");
        await Said(page);
        await ExpectCitation(page, await page.Evaluate<string>(Copied));
    }

    [Fact]
    public async Task Button_UnderThePointer_CopiesTheParagraphsCitation()
    {
        await using var page = await OpenSection();
        await page.Run("document.querySelector('main p .pn').parentElement.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))");
        await page.Run("document.querySelector('main button.cite').click()");
        await Said(page);
        await ExpectCitation(page, await page.Evaluate<string>(Copied));
    }

    [Fact]
    public async Task Button_WithoutClipboardInterface_CopiesAllTheSame()
    {
        await using var page = await OpenSection();
        await page.Run("window.kept = navigator.clipboard; Object.defineProperty(navigator, 'clipboard', { value: undefined }); 0");
        await page.Run("document.querySelector('main p .pn').focus(); document.querySelector('main button.cite').click()");
        await Said(page);
        await ExpectCitation(page, await page.Evaluate<string>("kept.readText()"));
    }

    /// <summary>In a report with parts two sections have the same number; on the full-text page they stand one below the other.</summary>
    [Theory]
    [InlineData("p/01.html", "phan-thu-nhat-i-1-p1", "Phần thứ nhất, mục I.1, đoạn 1")]
    [InlineData("p/04.html", "phan-thu-hai-i-1-p1", "Phần thứ hai, mục I.1, đoạn 1")]
    [InlineData("p/toan-van.html", "phan-thu-hai-i-1-p1", "Phần thứ hai, mục I.1, đoạn 1")]
    [InlineData("p/07.html", "phu-luc-ii-p1", "Phụ lục II, bảng 1")]
    [InlineData("p/index.html", "mo-dau-p1", "Phần mở đầu, đoạn 1")]
    public async Task Button_InAReportWithParts_CopiesWhichPart(string path, string id, string place)
    {
        await using var page = await OpenPage("parts", path);
        await page.Run($"document.querySelector('#{id} .pn').focus()");
        Assert.Equal("Trích dẫn: " + place, await page.Evaluate<string>("document.querySelector('button.cite').getAttribute('aria-label')"));
        await page.Run("document.querySelector('button.cite').click()");
        await Said(page);
        var copied = await page.Evaluate<string>(Copied);
        Assert.StartsWith("Ban Chấp hành, “Báo cáo có phần”, nhiệm kỳ IX (2005–2010), " + place, copied);
        Assert.EndsWith($"{path}#{id}", copied);
    }

    private Task<BrowserPage> OpenSection() => OpenPage("many-terms", sites["many-terms"].Pages.First(path => Path.GetFileName(path)[0] == '0'));

    private async Task<BrowserPage> OpenPage(string site, string path)
    {
        var page = await chromium.NewPage();
        await page.AllowClipboard();
        await page.Open(sites[site].Address + path);
        await page.Run("navigator.clipboard.writeText('')");
        return page;
    }

    // The answer for screen readers comes when the text is in the clipboard.
    private static Task Said(BrowserPage page) => page.Run("""
        new Promise(done => {
          const status = document.querySelector('[role=status]');
          const look = () => status.textContent && done();
          new MutationObserver(look).observe(status, { childList: true });
          look();
        })
        """);

    private static async Task ExpectCitation(BrowserPage page, string copied)
    {
        const string Number = "document.querySelector('main p .pn')";
        Assert.Contains(await page.Evaluate<string>($"{Number}.getAttribute('aria-label')"), copied, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(await page.Evaluate<string>($"{Number}.getAttribute('href')"), copied);
        Assert.DoesNotContain("{", copied);
    }
}
