using Deque.AxeCore.Commons;

namespace SiteGen.Tests.Browser;

/// <summary>axe-core finds nothing on any kind of page, on a phone and on a desk, light and dark.</summary>
public sealed class AccessibilityTests(Chromium chromium, BuiltSites sites)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Everything that axe knows of WCAG A and AA up to 2.2, and its own advice.
    private const string Rules = """
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
           .then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary)))
        """;

    public static TheoryData<string, int, string> Views
    {
        get
        {
            var views = new TheoryData<string, int, string>();
            foreach (var name in TestSites.Names)
            {
                foreach (var width in new[] { 360, 1280 })
                {
                    views.Add(name, width, "light");
                    views.Add(name, width, "dark");
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_EveryKindOfPage_FindsNothing(string name, int width, string scheme)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        await page.BypassPolicy();
        await page.SetSize(width, 800);
        await page.SetColorScheme(scheme);
        var found = new List<string>();
        foreach (var path in site.OfEachKind)
        {
            await page.Open(site.Address + path);
            await page.Run(Axe + ";0");
            found.AddRange((await page.Evaluate<string[]>(Rules)).Select(violation => $"{path}: {violation}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(site.OfEachKind.Length >= 7, $"only {string.Join(", ", site.OfEachKind)}");
    }
}
