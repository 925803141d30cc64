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

    [Fact]
    public async Task Button_OnAPageWithoutCanonicalAddress_NamesItsOwnWithoutThePlaceThatWasOpened()
    {
        await using var page = await OpenSection();
        var own = await page.Evaluate<string>("location.href");
        await page.Run("document.querySelector('link[rel=canonical]').remove(); location.hash = document.querySelectorAll('main p .pn')[1].hash");
        await page.Run("document.querySelector('main p .pn').focus(); document.querySelector('main button.cite').click()");
        await Said(page);
        await ExpectCitation(page, await page.Evaluate<string>(Copied), own);
    }

    [Fact]
    public async Task Button_MovesWithTheReaderAndSaysWhatItCites()
    {
        await using var page = await OpenSection();
        const string Labels = "[...document.querySelectorAll('button.cite')].map(b => b.getAttribute('aria-label') + ' ' + (b.previousElementSibling === document.activeElement))";
        foreach (var number in new[] { 0, 1 })
        {
            await page.Run($"document.querySelectorAll('main p .pn')[{number}].focus()");
            var label = await page.Evaluate<string>("document.activeElement.getAttribute('aria-label')");
            Assert.Equal([$"Trích dẫn: {label} true"], await page.Evaluate<string[]>(Labels));
        }

        await page.Run("document.querySelector('button.cite').focus(); document.querySelector('main p .pn').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))");
        Assert.Equal("cite", await page.Evaluate<string>("document.activeElement.className"));
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

    // Word for word: the page's own pattern with the place, in the middle of a sentence, and the address of the paragraph.
    private static async Task ExpectCitation(BrowserPage page, string copied, string? address = null)
    {
        const string Number = "document.querySelector('main p .pn')";
        var place = await page.Evaluate<string>($"{Number}.getAttribute('aria-label')");
        address ??= await page.Evaluate<string>("document.querySelector('link[rel=canonical]').href");
        Assert.DoesNotContain("#", address);
        var pattern = await page.Evaluate<string>("document.querySelector('main').dataset.citation");
        Assert.Contains("{place}", pattern);
        Assert.Contains("{address}", pattern);
        Assert.Equal(
            pattern.Replace("{place}", char.ToLowerInvariant(place[0]) + place[1..]).Replace("{address}", address + await page.Evaluate<string>($"{Number}.getAttribute('href')")),
            copied);
    }
}
