using System.Text.Json;

namespace SiteGen.Tests.Browser;

/// <summary>A report in parts: the heading of a part is the highest after the report's title, in the outline and to the eye, and stands once.</summary>
public sealed class PartsInBrowserTests(Chromium chromium, BuiltSites sites)
{
    private const string Report = "nhiem-ky-xii-2015-2020/bao-cao-chinh-tri/";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task FullText_OfAReportInParts_HasPartsAboveSections(int width)
    {
        await using var page = await Open(Report + "toan-van.html", width);
        Assert.Equal(
            [
                "H2 PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI",
                "H3 I. TÌNH HÌNH CHUNG",
                "H3 II. KẾT QUẢ LÃNH ĐẠO PHÁT TRIỂN KINH TẾ, VĂN HÓA, XÃ HỘI, QUỐC PHÒNG VÀ AN NINH TRONG NĂM NĂM",
                "H2 PHẦN THỨ HAI. PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2015 - 2020",
                "H3 I. MỤC TIÊU",
                "H3 II. NHIỆM VỤ",
            ],
            await page.Evaluate<string[]>("[...document.querySelectorAll('.part-title, .section-title')].map(e => e.tagName + ' ' + e.textContent)"));
        // From the report's title down to the headings in a section, no heading is smaller than those below it.
        var sizes = await page.Evaluate<JsonElement>("""
            Object.fromEntries(['h1', 'h2', 'h3.section-title', 'h4', 'h5', 'h6', 'p'].map(s =>
              [s, [...document.querySelectorAll('main ' + s + ':not(.notes-title)')].map(e => parseFloat(getComputedStyle(e).fontSize))]))
            """);
        var levels = sizes.EnumerateObject().Select(level => level.Value.EnumerateArray().Select(size => size.GetDouble()).ToList()).ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.First.Min() >= pair.Second.DefaultIfEmpty(0).Max(), sizes.ToString()));
        Assert.True(levels[1].Min() > levels[2].Max(), sizes.ToString());
    }

    [Theory]
    [InlineData("02-ket-qua.html", "PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI", "phan-thu-nhat-ii")]
    [InlineData("03-phuong-huong-nhiem-vu-nhiem-ky-2015-2020.html", "PHẦN THỨ HAI.", "phan-thu-hai")]
    [InlineData("04-muc-tieu.html", "PHẦN THỨ HAI PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2015 - 2020", "phan-thu-hai-i")]
    public async Task Section_OfAPart_SaysThePartInItsHeadingAsLargeAsAnyOther(string file, string words, string id)
    {
        await using var page = await Open(Report + file, 1280);
        Assert.StartsWith(words, await page.Evaluate<string>($"document.querySelector('h1#{id}').textContent.trim()"));
        Assert.True(await page.Evaluate<bool>("""
            (() => {
              const size = e => parseFloat(getComputedStyle(e).fontSize);
              const part = document.querySelector('h1 .part-title, h1 .n');
              return [...document.querySelectorAll('h1, h1 *, h2, h3, h4')].every(e => size(part) >= size(e));
            })()
            """));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("02-ket-qua.html")]
    [InlineData("toan-van.html")]
    public async Task Contents_OfAReportInParts_HaveSectionsBelowTheirPart(string file)
    {
        await using var page = await Open(Report + file, 1280);
        Assert.Equal(
            ["PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI: 2", "PHẦN THỨ HAI. PHƯƠNG HƯỚNG, NHIỆM VỤ NHIỆM KỲ 2015 - 2020: 2"],
            await page.Evaluate<string[]>(
                "[...document.querySelectorAll('.contents .part')].map(e => e.querySelector('a').textContent.trim() + ': ' + "
                    + "e.querySelectorAll(':scope > ol > li').length)"));
        Assert.True(
            await page.Evaluate<bool>(
                "[...document.querySelectorAll('.contents .part > a')].every(a => a.hash === '' || document.getElementById(a.hash.slice(1)).matches('h2'))"));
    }

    /// <summary>Text of the page about the archive is as large as any text.</summary>
    [Fact]
    public async Task About_ItsText_IsOfTheSizeAndInkOfText()
    {
        await using var page = await Open("gioi-thieu.html", 1280);
        const string Style = "(e => { const s = getComputedStyle(e); return s.fontSize + ' ' + s.color; })";
        var body = await page.Evaluate<string>($"{Style}(document.body)");
        Assert.All(await page.Evaluate<string[]>($"[...document.querySelectorAll('.topic > p, .topic li')].map({Style})"), style => Assert.Equal(body, style));
    }

    private async Task<BrowserPage> Open(string path, int width)
    {
        var page = await chromium.NewPage();
        await page.SetSize(width, 800);
        await page.Open(sites["parts"].Address + path);
        return page;
    }
}
