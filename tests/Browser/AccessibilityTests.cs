using Deque.AxeCore.Commons;

namespace SiteGen.Tests.Browser;

/// <summary>axe-core finds nothing on any kind of page, on a phone and on a desk, light and dark.</summary>
public sealed class AccessibilityTests(Chromium chromium, BuiltSites sites)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Everything that axe knows of WCAG A and AA up to 2.2, and its own advice.
    private const string AllRules = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    // In the dark nothing but colours is another.
    private const string RulesOfColour = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Axe_EveryKindOfPage_FindsNothing(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        await page.BypassPolicy();
        var found = new List<string>();
        foreach (var path in site.OfEachKind)
        {
            await page.Open(site.Address + path);
            await page.Run(Axe + ";0");
            foreach (var (width, scheme) in new[] { (360, "light"), (360, "dark"), (1280, "dark"), (1280, "light") })
                found.AddRange((await Violations(page, width, scheme)).Select(violation => $"{path} at {width}, {scheme}: {violation}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(site.OfEachKind.Length >= 7, $"only {string.Join(", ", site.OfEachKind)}");
    }

    private static async Task<string[]> Violations(BrowserPage page, int width, string scheme)
    {
        await page.SetSize(width, 800);
        await page.SetColorScheme(scheme);
        return await page.Evaluate<string[]>($$"""
            axe.run(document, { runOnly: {{(scheme == "dark" ? RulesOfColour : AllRules)}} })
               .then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary)))
            """);
    }
}
