namespace SiteGen.Tests.Browser;

/// <summary>Old addresses lead to where their words are now, opened from a disk.</summary>
public sealed class MovedPageTests(Chromium chromium, BuiltSites sites)
{
    private const string Report = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/";

    [Theory]
    [InlineData(Report + "01-ket-qua-thuc-hien.html", Report + "01-ket-qua.html")]
    [InlineData(Report + "01-ket-qua-thuc-hien.html#i-1-p1", Report + "01-ket-qua.html#i-1-p1")]
    [InlineData(Report + "01-ket-qua-thuc-hien.html#i-1-p9", Report + "02-nguyen-nhan.html#ii-p1")]
    [InlineData(Report + "01-ket-qua-thuc-hien.html#%", Report + "01-ket-qua.html#%")]
    [InlineData("nhiem-ky-ix-2005-2010/kiem-diem/01-ket-qua.html#i-p1", Report + "01-ket-qua.html#i-p1")]
    public async Task Open_OldAddressOfAPage_LeadsToTheNewOne(string old, string current)
    {
        var site = sites["many-terms"];
        await using var page = await chromium.NewPage();
        await page.Follow(site.Address + old, site.Address + current);
        Assert.Equal(site.Address + current, await page.Evaluate<string>("location.href"));
    }

    [Theory]
    [InlineData("i-1-p7", "Kinh tế tăng trưởng")]
    [InlineData("i-1-p8", "Đoạn này đã chuyển")]
    public async Task Open_OldIdOnAPage_IsStillThereWithoutScripts(string id, string words)
    {
        await using var page = await chromium.NewPage();
        await page.SwitchScriptsOff();
        await page.Open(sites["many-terms"].Address + Report + "01-ket-qua.html#" + id);
        Assert.Contains(words, await page.Evaluate<string>($"(e => e.innerText || e.nextElementSibling.innerText)(document.getElementById('{id}'))"));
    }

    [Fact]
    public async Task Open_OldAddressWithoutScripts_LeadsToTheNewOne()
    {
        var site = sites["many-terms"];
        await using var page = await chromium.NewPage();
        await page.SwitchScriptsOff();
        await page.Follow(site.Address + Report + "01-ket-qua-thuc-hien.html", site.Address + Report + "01-ket-qua.html");
        Assert.NotEmpty(await page.Evaluate<string>("document.querySelector('h1').textContent"));
    }
}
