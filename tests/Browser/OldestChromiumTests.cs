using System.Text.Json;

namespace SiteGen.Tests.Browser;

/// <summary>The floor: in Chromium 83 the pages have the same text, contents and links, at the same places, as in today's.</summary>
public sealed class OldestChromiumTests(OldestChromium oldest, Chromium chromium, BuiltSites sites)
{
    // What is seen of each block of text, link and control: its words, and where it begins and ends from left to right, in pixels. Where words or items
    // flow into lines or columns, the next may begin elsewhere; only that they are seen is compared. Today's browser needs no summary
    // to show the contents.
    private const string Seen = """
        [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, a, button, input, main')].map(e => {
          const box = e.getBoundingClientRect();
          const isSeen = box.width > 1 && (!e.checkVisibility || e.checkVisibility());
          const isPlaced = isSeen && getComputedStyle(e).display !== 'inline' && !e.closest('.facts, .counts, .actions, .colophon, .entries, .masthead, table');
          const text = e.children.length ? '' : e.textContent.trim().slice(0, 40);
          return { words: `${e.tagName}.${e.className} ${e.getAttribute('href') || ''} ${text}${isSeen ? '' : ' (not seen)'}`,
                   left: isPlaced ? box.left : 0, right: isPlaced ? box.right : 0 };
        }).concat({ words: 'the page is as wide as the window', left: 0, right: document.documentElement.scrollWidth - innerWidth })
        """;

    // Letters are not quite as wide in one browser as in the other.
    private const double Tolerance = 4;

    private const string TwoFrames = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    public static TheoryData<string> Names => TestSites.Names;

    [Fact]
    public async Task Version_IsThatOfTheFloor()
    {
        await using var page = await oldest.NewPage();
        Assert.Contains("Chrome/83.", await page.Evaluate<string>("navigator.userAgent"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryKindOfPage_InTheOldestBrowser_StandsAsInTodays(string name)
    {
        var site = sites[name];
        await using var old = await oldest.NewPage();
        await using var today = await chromium.NewPage();
        var found = new List<string>();
        foreach (var path in site.KindsOfPage)
        {
            await Task.WhenAll(old.Open(site.Address + path), today.Open(site.Address + path));
            foreach (var width in new[] { 360, 768, 1000, 1440 })
                found.AddRange((await Differences(old, today, width)).Select(difference => $"{path} at {width}: {difference}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Empty(old.Messages);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Contents_OnAPhoneInTheOldestBrowser_UnfoldAndLead(string name)
    {
        var site = sites[name];
        await using var page = await oldest.NewPage();
        await page.SetSize(360, 640);
        var section = site.AddressOf(path => Path.GetFileName(path)[0] == '0');
        await page.Open(section);
        Assert.Equal(0, await page.Evaluate<int>("document.querySelector('.contents-list').clientHeight"));
        await page.Run("document.querySelector('.contents summary').click()");
        var link = await page.Evaluate<string>("[...document.querySelectorAll('.contents-list ol a:not([aria-current])')].find(a => a.clientHeight > 40).href");
        await page.Load(() => page.Run($"[...document.querySelectorAll('.contents-list a')].find(a => a.href === {JsonSerializer.Serialize(link)}).click()"));
        Assert.Equal(link, await page.Evaluate<string>("location.href"));
    }

    private static async Task<IEnumerable<string>> Differences(BrowserPage old, BrowserPage today, int width)
    {
        await Task.WhenAll(old.SetSize(width, 800), today.SetSize(width, 800));
        // What the page's script does at a new width is done in the frame after it.
        await Task.WhenAll(old.Evaluate<bool>(TwoFrames), today.Evaluate<bool>(TwoFrames));
        var seen = await Task.WhenAll(old.Evaluate<JsonElement[]>(Seen), today.Evaluate<JsonElement[]>(Seen));
        var (before, now) = (seen[0], seen[1]);
        if (before.Length != now.Length)
            return [$"{before.Length} and {now.Length} elements"];
        return before.Zip(now).Where(pair => Differ(pair.First, pair.Second)).Select(pair => $"{pair.First} and {pair.Second}").Take(3);
    }

    private static bool Differ(JsonElement old, JsonElement today) =>
        old.GetProperty("words").GetString() != today.GetProperty("words").GetString()
        || new[] { "left", "right" }.Any(edge => Math.Abs(old.GetProperty(edge).GetDouble() - today.GetProperty(edge).GetDouble()) > Tolerance);
}
