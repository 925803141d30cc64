using SiteGen.Files;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Browser;

/// <summary>The <em>Trích dẫn</em> control: it appears where the reader is and copies the citation of that paragraph.</summary>
public sealed class CitationTests(Chromium chromium, BuiltSites sites)
{
    private const string Copied = "navigator.clipboard.readText()";
    private const string Address = "https://luu-tru.an-binh.example/kho/";
    private const string Section = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-ket-qua.html";

    // Shown at each number in turn, the button must lie on no line of text, and within the window.
    private const string Covered = """
        (() => {
          const found = [];
          const range = document.createRange();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const texts = [];
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (walker.currentNode.data.trim() && !parent.closest('.contents, button.cite') && parent.checkVisibility()) texts.push(walker.currentNode);
          }
          for (const number of document.querySelectorAll('main .pn')) {
            number.focus({ preventScroll: true });
            const button = document.querySelector('button.cite');
            const box = button.getBoundingClientRect();
            if (number.nextElementSibling !== button || !box.width) found.push('no button at ' + number.hash);
            if (box.left < 0 || box.right > innerWidth) found.push(number.hash + ': outside the window');
            for (const text of texts) {
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

    /// <summary>An archive that does not know where it lies is cited by the address at which it is read, without the place that the reader came by.</summary>
    [Fact]
    public async Task Button_WithoutCanonicalLinkOnAnAddressWithAPlace_CopiesTheParagraphsOwn()
    {
        using var folder = new TestFolder();
        var site = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", "Một.\n\nHai.\n");
        SiteWriter.Write(folder.Path, site.Plan().Files, () => { });
        var address = new Uri(folder["r/01.html"]).AbsoluteUri;
        await using var page = await Open(address + "#i-p2");
        await page.Run("document.querySelector('main p .pn').focus(); document.querySelector('main button.cite').click()");
        await Said(page);
        await ExpectCitation(page, await page.Evaluate<string>(Copied), address);
    }

    [Fact]
    public async Task Button_MovesWithTheReaderAndSaysWhatItCites()
    {
        await using var page = await OpenSection();
        const string Labels = "[...document.querySelectorAll('button.cite')].map(b => b.getAttribute('aria-label') + ' ' + (b.previousElementSibling "
            + "=== document.activeElement))";
        foreach (var number in new[] { 0, 1 })
        {
            await page.Run($"document.querySelectorAll('main p .pn')[{number}].focus()");
            var label = await page.Evaluate<string>("document.activeElement.getAttribute('aria-label')");
            Assert.Equal([$"Trích dẫn: {label} true"], await page.Evaluate<string[]>(Labels));
        }

        await page.Run(
            "document.querySelector('button.cite').focus(); document.querySelector('main p .pn').dispatchEvent(new MouseEvent('mouseover', { "
                + "bubbles: true }))");
        Assert.Equal("cite", await page.Evaluate<string>("document.activeElement.className"));
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

    /// <summary>In a report with parts two sections have the same number; on the full-text page they stand one below the other.</summary>
    [Theory]
    [InlineData("p/01.html", "phan-thu-nhat-i-1-p1", "Phần thứ nhất, mục I.1, đoạn 1")]
    [InlineData("p/04.html", "phan-thu-hai-i-1-p1", "Phần thứ hai, mục I.1, đoạn 1")]
    [InlineData("p/toan-van.html", "phan-thu-hai-i-1-p1", "Phần thứ hai, mục I.1, đoạn 1")]
    [InlineData("p/07.html", "phu-luc-ii-p1", "Phụ lục II, bảng 1")]
    [InlineData("p/index.html", "mo-dau-p1", "Phần mở đầu, đoạn 1")]
    public async Task Button_InAReportWithParts_CopiesWhichPart(string path, string id, string place)
    {
        await using var page = await Open(sites["invented-parts"].Address + path);
        await page.Run($"document.querySelector('#{id} .pn').focus()");
        Assert.Equal("Trích dẫn: " + place, await page.Evaluate<string>("document.querySelector('button.cite').getAttribute('aria-label')"));
        await page.Run("document.querySelector('button.cite').click()");
        await Said(page);
        var copied = await page.Evaluate<string>(Copied);
        Assert.StartsWith("Ban Chấp hành, “Báo cáo có phần”, nhiệm kỳ IX (2005–2010), " + place, copied);
        Assert.EndsWith($"{path}#{id}", copied);
    }

    private Task<BrowserPage> OpenSection() => Open(sites["many-terms"].Address + Section);

    private async Task<BrowserPage> Open(string address)
    {
        var page = await chromium.NewPage();
        await page.AllowClipboard();
        await page.Open(address);
        await page.Run("navigator.clipboard.writeText('')");
        return page;
    }

    // The answer for screen readers comes when the text is in the clipboard.
    private static Task Said(BrowserPage page) => page.Run("""
        new Promise(done => {
          const status = document.querySelector('.status');
          const look = () => status.textContent && done();
          new MutationObserver(look).observe(status, { childList: true });
          look();
        })
        """);

    // The words of the page's citation, with the place and the whole address of the paragraph in them.
    private static async Task ExpectCitation(BrowserPage page, string copied, string address = Address + Section)
    {
        const string Number = "document.querySelector('main p .pn')";
        var place = await page.Evaluate<string>($"{Number}.getAttribute('aria-label')");
        var words = await page.Evaluate<string>("document.querySelector('main').dataset.citation");
        var id = await page.Evaluate<string>($"{Number}.parentElement.id");
        Assert.Equal(words.Replace("{place}", place).Replace("{address}", $"{address}#{id}"), copied);
        Assert.DoesNotContain("{", copied);
    }
}
