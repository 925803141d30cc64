namespace SiteGen.Tests.Browser;

/// <summary>
/// Every page of a site, opened with a double-click: from the disk, with the network off. One look at each page serves all that is asked of it.
/// </summary>
public sealed class EveryPageTests(Chromium chromium, BuiltSites sites)
{
    // What a reader sees in the text of the page, white space aside, and where its links lead.
    private const string Shown = """
        JSON.stringify({
          text: [...document.querySelectorAll('main h1, main h2, main h3, main h4, main p, main li, main td, main th, main dt, main dd')]
            .filter(e => e.checkVisibility()).map(e => e.textContent.replace(/\s+/g, ' ').trim()).filter(t => t),
          links: [...document.querySelectorAll('a')].map(a => a.href)
        })
        """;

    private const string Look = $$"""
        ({ Shown: {{Shown}},
           Links: [...document.querySelectorAll('a[href], area[href]')].map(a => a.href),
           Places: [...document.querySelectorAll('[id]')].map(e => location.href + '#' + encodeURIComponent(e.id)) })
        """;

    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryPage_IsSilentAsksNothingOutsideFitsOnAPhoneAndIsTheSameWithScriptsOff(string name)
    {
        var site = sites[name];
        await using var with = await chromium.NewPage();
        await using var without = await chromium.NewPage();
        await with.SwitchNetworkOff();
        await without.SwitchScriptsOff();
        await Task.WhenAll(with.SetSize(1280, 800), without.SetSize(1280, 800));
        var seen = new List<Seen>();
        foreach (var path in site.Pages)
        {
            await Task.WhenAll(with.Open(site.Address + path), without.Open(site.Address + path));
            seen.Add(await with.Evaluate<Seen>(Look));
            Assert.Equal(seen[^1].Shown, await without.Evaluate<string>(Shown));
            await with.SetSize(360, 640);
            Assert.Equal((path, 360), (path, await with.Evaluate<int>("document.documentElement.scrollWidth")));
            await with.SetSize(1280, 800);
        }

        Assert.Empty(with.Messages);
        Assert.Subset(with.Requests.ToHashSet(), site.Pages.Select(path => site.Address + path).ToHashSet());
        Assert.DoesNotContain(with.Requests, request => !request.StartsWith(site.Address, StringComparison.Ordinal));
        ExpectPlaces(site, seen);
    }

    private static void ExpectPlaces(BuiltSite site, List<Seen> looks)
    {
        var own = looks.SelectMany(seen => seen.Links).Where(link => link.StartsWith("file:", StringComparison.Ordinal)).ToHashSet();
        var places = looks.SelectMany(seen => seen.Places).ToHashSet();
        Assert.NotEmpty(own);
        Assert.DoesNotContain(own, link => !link.StartsWith(site.Address, StringComparison.Ordinal));
        Assert.DoesNotContain(own, link => !File.Exists(BuiltSite.FileOf(link.Split('#')[0])));
        // "#q=…" is what the search is to look for.
        var toPlaces = own.Where(link => link.Contains('#', StringComparison.Ordinal) && !link.Contains("#q=", StringComparison.Ordinal));
        Assert.DoesNotContain(toPlaces, link => !places.Contains(link));
    }

    private sealed record Seen(string Shown, string[] Links, string[] Places);
}
