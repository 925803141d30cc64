using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace SiteGen.Tests.Browser;

/// <summary>The pages on paper, as a PDF reader finds them.</summary>
public sealed partial class PrintTests(Chromium chromium, BuiltSites sites)
{
    public static TheoryData<string> Names => TestSites.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryKindOfPage_Printed_SaysOnItsFirstSheetWhoseItIsAndHasNoEmptySheet(string name)
    {
        var site = sites[name];
        var archive = Plain(TestSites.PlanOf(name).Archive.Site.Title);
        await using var page = await chromium.NewPage();
        foreach (var path in site.KindsOfPage)
        {
            await page.Open(site.Address + path);
            var report = await page.Evaluate<string?>("document.querySelector('.contents-of, .report h1, .full-text h1')?.textContent ?? ''");
            using var paper = PdfDocument.Open(await page.PrintToPdf());
            var sheets = paper.GetPages().Select(sheet => Plain(sheet.Text)).ToList();
            Assert.Contains(archive, sheets[0]);
            Assert.Contains(Plain(report!), sheets[0]);
            Assert.All(sheets, sheet => Assert.True(SheetNumber().Replace(sheet, "").Length > archive.Length, $"{path}: {sheet}"));
        }
    }

    [Theory]
    [InlineData("nhiem-ky-xii-2015-2020/bao-cao-chinh-tri/05-nhiem-vu.html")]
    [InlineData("nhiem-ky-xii-2015-2020/bao-cao-chinh-tri/toan-van.html")]
    public async Task SignOff_Printed_IsCentredWithoutHoles(string path)
    {
        await using var page = await chromium.NewPage();
        await page.Open(sites["parts"].Address + path);
        using var paper = PdfDocument.Open(await page.PrintToPdf());
        var lines = SignOff(paper);
        Assert.Equal(6, lines.Count);
        var middles = lines.Select(line => (line[0].BoundingBox.Left + line[^1].BoundingBox.Right) / 2).ToList();
        Assert.All(middles, middle => Assert.InRange(middle, middles[0] - 3, middles[0] + 3));
        var gaps = lines.SelectMany(line => line.Zip(line.Skip(1), (left, right) => right.BoundingBox.Left - left.BoundingBox.Right)).ToList();
        Assert.True(gaps.Max() < 2 * gaps.Min(), string.Join(' ', gaps));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task PrintButton_OnPagesOfAReport_PrintsAndIsNotThereWithoutScripts(string name)
    {
        var site = sites[name];
        await using var with = await chromium.NewPage();
        await using var without = await chromium.NewPage();
        await without.SwitchScriptsOff();
        const string IsShown = "document.querySelector('button[data-print]').checkVisibility()";
        var kinds = new HashSet<string>();
        foreach (var path in site.KindsOfReportPage)
        {
            await with.Open(site.Address + path);
            kinds.Add(await with.Evaluate<string>("document.querySelector('.section, .report, .full-text').className"));
            Assert.True(await with.Evaluate<bool>(IsShown), path);
            await with.Run("window.print = () => { window.printed = true; }; document.querySelector('button[data-print]').click()");
            Assert.True(await with.Evaluate<bool>("window.printed === true"));
            await with.ShowAsPrinted();
            Assert.False(await with.Evaluate<bool>(IsShown), path);
            await with.SetColorScheme("light");
            await without.Open(site.Address + path);
            Assert.False(await without.Evaluate<bool>(IsShown), path);
        }

        Assert.Equal(3, kinds.Count);
    }

    // The lines of words between the last words of the report and those that say how to cite it.
    private static List<List<Word>> SignOff(PdfDocument paper)
    {
        var sheet = paper.GetPages().Last();
        var words = sheet.GetWords().ToList();
        var first = words.FindLastIndex(word => word.Text == "T/M");
        var next = words.FindIndex(first, word => word.Text == "Cách");
        return [
            .. words[first..next].GroupBy(word => Math.Round(word.BoundingBox.Bottom / 6)).Select(line => line.OrderBy(word => word.BoundingBox.Left).ToList())
        ];
    }

    // The letters only: blanks and breaks are the printer's.
    private static string Plain(string text) => Blank().Replace(text.Normalize(), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\d+/\d+$")]
    private static partial Regex SheetNumber();
}
