using SiteGen.Tests.Hosts;

namespace SiteGen.Tests.Browser;

/// <summary>The preview as staff see it: the page follows the files, and its policy lets it.</summary>
public sealed class PreviewInBrowserTests(Chromium chromium)
{
    [Fact]
    public async Task Change_OfAFile_LoadsThePageAnew()
    {
        await using var preview = await PreviewRun.Start();
        await using var page = await chromium.NewPage();
        await page.Open(preview.Address + PreviewRun.SectionPage);
        await page.Load(() => Write(preview, "Đoạn khác.\n"));
        Assert.Contains("Đoạn khác.", await page.Evaluate<string>("document.body.innerText"));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task Change_ThatIsWrong_ShowsAPanelThatFolds()
    {
        await using var preview = await PreviewRun.Start();
        await using var page = await chromium.NewPage();
        await page.Open(preview.Address + PreviewRun.SectionPage);
        await page.Load(() => Write(preview, "<b onclick=alert(1)>Đoạn</b>\n"));
        Assert.Contains($"input/{PreviewRun.Section}:8:", await page.Evaluate<string>("document.querySelector('.sitegen-panel').innerText"));
        Assert.Equal("solid", await page.Evaluate<string>("getComputedStyle(document.querySelector('.sitegen-panel')).borderBottomStyle"));
        await page.Run("document.querySelector('.sitegen-panel summary').click()");
        Assert.False(await page.Evaluate<bool>("document.querySelector('.sitegen-panel li').checkVisibility()"));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task UnknownPath_FollowsTheFilesToo()
    {
        await using var preview = await PreviewRun.Start();
        await using var page = await chromium.NewPage();
        await page.Open(preview.Address + "bao-cao/02-moi.html");
        await page.Load(() =>
        {
            preview.Write("bao-cao/02-moi.md", TestSites.SectionHead("II", "Phần mới") + "Đoạn mới.\n");
            return Task.CompletedTask;
        });
        Assert.Contains("Đoạn mới.", await page.Evaluate<string>("document.body.innerText"));
    }

    private static Task Write(PreviewRun preview, string text)
    {
        preview.Write(PreviewRun.Section, TestSites.SectionHead() + text);
        return Task.CompletedTask;
    }
}
