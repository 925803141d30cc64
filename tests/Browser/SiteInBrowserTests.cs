using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Browser;

/// <summary>The finished site opened with a double-click: from the disk, with the network off.</summary>
public sealed partial class SiteInBrowserTests(Chromium chromium, BuiltSites sites)
{
    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Clicks_FromHome_ReachASectionAndTheWayBack(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        await page.Open(site.Address + "index.html");
        var report = (await page.Evaluate<string[]>("[...document.querySelectorAll('main a')].map(a => a.href)")).First(IsReport);
        await Follow(page, report);
        var section =
            (await page.Evaluate<string[]>("[...document.querySelectorAll('main a, nav a')].map(a => a.href)")).First(link => IsSectionOf(report, link));
        await Follow(page, section);
        await Follow(page, site.Address + "index.html");
        Assert.Equal(site.Address + "index.html", await page.Evaluate<string>("location.href"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Contents_WithScriptsOffOnAPhone_UnfoldAtATap(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        await page.SwitchScriptsOff();
        await page.SetSize(360, 640);
        await page.Open(site.AddressOf(IsSectionPage));
        await page.Run("document.querySelector('nav details:not([open]) summary')?.click()");
        Assert.Empty(await page.Evaluate<string[]>("[...document.querySelectorAll('nav details a')].filter(a => !a.checkVisibility()).map(a => a.href)"));
        Assert.NotEmpty(await page.Evaluate<string[]>("[...document.querySelectorAll('nav details a')].map(a => a.href)"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task FirstPage_WithAllItAsksFor_IsUnder60Kilobytes(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        await page.Open(site.Address + "index.html");
        Assert.InRange(page.Requests.Distinct().Sum(request => new FileInfo(BuiltSite.FileOf(request)).Length), 1, 60 * 1024);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task FullText_Printed_IsOnA4(string name)
    {
        var site = sites[name];
        await using var page = await chromium.NewPage();
        await page.Open(site.AddressOf(path => path.EndsWith("toan-van.html", StringComparison.Ordinal)));
        var sheets = MediaBox().Matches(Encoding.Latin1.GetString(await page.PrintToPdf()));
        Assert.NotEmpty(sheets);
        // 210 by 297 mm in points.
        Assert.All(sheets, sheet => Assert.Equal(("595", "842"), (Rounded(sheet.Groups[1]), Rounded(sheet.Groups[2]))));
    }

    private static async Task Follow(BrowserPage page, string address)
    {
        await page.Load(() => page.Run($"[...document.querySelectorAll('a')].find(a => a.href === {JsonSerializer.Serialize(address)}).click()"));
        Assert.Equal(address, await page.Evaluate<string>("location.href"));
    }

    private static string Rounded(Group points) => double.Parse(points.Value, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();

    private static bool IsReport(string link) => link.EndsWith("/index.html", StringComparison.Ordinal) && link.Contains("bao-cao", StringComparison.Ordinal);

    private static bool IsSectionPage(string path) => Path.GetFileName(path)[0] == '0';

    private static bool IsSectionOf(string report, string link) =>
        link.StartsWith(report[..^"index.html".Length], StringComparison.Ordinal) && !link.Contains('#', StringComparison.Ordinal) && IsSectionPage(link);
}
