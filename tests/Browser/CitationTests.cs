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

    private async Task<BrowserPage> OpenSection()
    {
        var page = await chromium.NewPage();
        await page.AllowClipboard();
        await page.Open(sites["many-terms"].AddressOf(path => Path.GetFileName(path)[0] == '0'));
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
