using System.IO.Compression;
using SiteGen.Cli;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Browser;

/// <summary>A packed archive, unpacked into a folder of Vietnamese letters and opened by a double-click.</summary>
public sealed class PackedArchiveTests(Chromium chromium)
{
    [Fact]
    public async Task Open_IndexAtTheTop_LeadsIntoTheArchiveWithoutScripts()
    {
        using var folder = new TestFolder();
        SmallArchive.Empty.WithReport("bao-cao").WriteTo(folder, "kho/");
        Assert.Equal(0, CommandLine.Run(["pack", folder["gói.zip"], "--root", folder["kho"]], TextWriter.Null, TextWriter.Null));
        ZipFile.ExtractToDirectory(folder["gói.zip"], folder["Kho của Quận ủy"]);
        var address = new Uri(folder["Kho của Quận ủy/kho-thu/index.html"]).AbsoluteUri;
        await using var page = await chromium.NewPage();
        await page.SwitchScriptsOff();
        await page.Follow(address, new Uri(folder["Kho của Quận ủy/kho-thu/data/index.html"]).AbsoluteUri);
        Assert.Contains("Kho thử", await page.Evaluate<string>("document.title"));
    }
}
