namespace SiteGen.Tests.Browser;

/// <summary>The <em>Trích dẫn</em> control: it appears where the reader is and copies the citation of that paragraph.</summary>
public sealed class CitationTests(Chromium chromium, BuiltSites sites)
{
    private const string Copied = "navigator.clipboard.readText()";

    // Shown at each number in turn, the button must lie on no line of text, and within the window.
    private const string Covered = """
        (() => {
          const found = [];
          const range = document.createRange();
          for (const number of document.querySelectorAll('main .pn')) {
            number.focus({ preventScroll: true });
            const button = document.querySelector('button.cite');
            const box = button.getBoundingClientRect();
            if (number.nextElementSibling !== button || !box.width) found.push('no button at ' + number.hash);
            if (box.left < 0 || box.right > innerWidth) found.push(number.hash + ': outside the window');
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const text = texts.currentNode;
              if (!text.data.trim() || button.contains(text) || !text.parentElement.checkVisibility() || text.parentElement.closest('.contents')) continue;
              range.selectNodeContents(text);
              // What a table scrolls out of its frame is not seen.
              const frame = (text.parentElement.closest('.table') || document.body).getBoundingClientRect();
              for (const line of range.getClientRects())
                if (Math.max(line.left, frame.left) < Math.min(box.right, line.right, frame.right) - 1 && box.left < Math.min(line.right, frame.right) - 1
                    && line.top < box.bottom - 1 && line.bottom > box.top + 1)
                  found.push(`${number.hash}: ${text.data.trim().slice(0, 40)}`);
            }
          }
          return found;
        })()
        """;

    public static TheoryData<string> Names => TestSites.Names;

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

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Button_AnywhereOnAnyScreen_CoversNoWord(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        var found = new List<string>();
        var numbers = 0;
        foreach (var path in site.KindsOfReportPage)
        {
            await page.Open(site.Address + path);
            numbers += await page.Evaluate<int>("document.querySelectorAll('main .pn').length");
            foreach (var width in new[] { 320, 390, 704, 768, 880, 1000, 1200, 1440, 1920 })
            {
                await page.SetSize(width, 800);
                found.AddRange((await page.Evaluate<string[]>(Covered)).Select(words => $"{path} at {width}: {words}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(numbers > 20, $"only {numbers} numbers");
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
