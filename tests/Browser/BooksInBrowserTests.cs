using System.Globalization;
using Deque.AxeCore.Commons;
using SiteGen.Tests.Pages.Books;

namespace SiteGen.Tests.Browser;

/// <summary>The pages of a book, unpacked and opened one by one.</summary>
public sealed class BooksInBrowserTests(Chromium chromium) : IDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-books-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("real")]
    [InlineData("many-terms")]
    [InlineData("parts")]
    public async Task EveryPage_IsSilentReadableAndWithoutFault(string site)
    {
        await using var page = await chromium.NewPage();
        await page.SwitchNetworkOff();
        // Below that the browser plays a phone, which would need a viewport element; books have none.
        await page.SetSize(600, 800);
        var found = new List<string>();
        foreach (var address in Unpack(site))
        {
            await page.Open(address);
            if (await page.Evaluate<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                found.Add(address + " scrolls sideways");
            // The colours are the reading system's; axe would take the paper for white.
            await page.Run("document.documentElement.style.background = 'canvas';" + Axe + ";0");
            found.AddRange(
                (await Violations(page, "light", "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']")).Select(violation => $"{address}: {violation}"));
            // In the dark nothing but colours is another.
            found.AddRange(
                (await Violations(page, "dark", "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }"))
                    .Select(violation => $"{address} in the dark: {violation}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(page.Messages);
        Assert.All(page.Requests, request => Assert.StartsWith(new Uri(_folder).AbsoluteUri, request));
    }

    private static async Task<string[]> Violations(BrowserPage page, string scheme, string rules)
    {
        await page.SetColorScheme(scheme);
        return await page.Evaluate<string[]>($$"""
            axe.run(document, { runOnly: {{rules}}, preload: false })
               .then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary)))
            """);
    }

    private List<string> Unpack(string site)
    {
        var plan = TestSites.PlanOf(site);
        var pages = new List<string>();
        foreach (var path in EpubFiles.PathsIn(plan))
        {
            var book = EpubFiles.Of(plan, path);
            var folder = Path.Combine(_folder, pages.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var name in book.Names)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
                File.WriteAllBytes(Path.Combine(folder, name), book.Bytes(name));
            }

            pages.AddRange(book.Pages.Select(name => new Uri(Path.Combine(folder, name)).AbsoluteUri));
        }

        return pages;
    }
}
