using System.Buffers.Binary;
using SiteGen.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(OldestChromium))]
[assembly: AssemblyFixture(typeof(BuiltSites))]

namespace SiteGen.Tests.Browser;

/// <summary>The tests' own tool must see what it is asked to see: a silent console proves nothing if nobody listens.</summary>
public sealed class ChromiumTests(Chromium chromium) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-page-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("<script>console.log('nói')</script>", "nói")]
    [InlineData("<script>throw new Error('hỏng')</script>", "hỏng")]
    [InlineData("<script>var = 1</script>", "SyntaxError")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"script-src 'none'\"><script>1</script>", "Content Security Policy")]
    [InlineData("<img src=khong-co.png>", "ERR_FILE_NOT_FOUND")]
    public async Task Messages_NoisyPage_AreHeard(string html, string message)
    {
        await using var page = await chromium.NewPage();
        await page.Open(Write(html));
        Assert.Contains(page.Messages, heard => heard.Contains(message));
    }

    [Fact]
    public async Task Requests_OutsideFile_IsSeen()
    {
        await using var page = await chromium.NewPage();
        await page.SwitchNetworkOff();
        await page.Open(Write("<img src=http://127.0.0.1:9/x.png>"));
        Assert.Contains("http://127.0.0.1:9/x.png", page.Requests);
    }

    [Fact]
    public async Task SwitchScriptsOff_Page_StaysAsWritten()
    {
        var address = Write("<p id=p>trước</p><script>p.textContent = 'sau'</script>");
        await using var page = await chromium.NewPage();
        await page.Open(address);
        Assert.Equal("sau", await page.Evaluate<string>("p.textContent"));
        await page.SwitchScriptsOff();
        await page.Open(address + "?2");
        Assert.Equal("trước", await page.Evaluate<string>("p.textContent"));
    }

    [Fact]
    public async Task SetSizeAndColorScheme_Page_Follows()
    {
        await using var page = await chromium.NewPage();
        await page.SetSize(360, 640);
        await page.SetColorScheme("dark");
        await page.Open(Write("<meta name=viewport content=width=device-width>"));
        Assert.Equal(360, await page.Evaluate<int>("innerWidth"));
        Assert.True(await page.Evaluate<bool>("matchMedia('(prefers-color-scheme: dark)').matches"));
    }

    [Fact]
    public async Task Press_Tab_MovesTheFocus()
    {
        await using var page = await chromium.NewPage();
        await page.Open(Write("<a id=a href=#>1</a><a id=b href=#>2</a>"));
        await page.Press("Tab");
        await page.Press("Tab");
        Assert.Equal("b", await page.Evaluate<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task Screenshot_OfANarrowPage_IsAPicture()
    {
        await using var page = await chromium.NewPage();
        await page.SetSize(360, 640);
        await page.Open(Write("<meta name=viewport content=width=device-width><p>Một trang"));
        var picture = await page.Screenshot();
        Assert.Equal("PNG"u8, picture.AsSpan(1, 3));
        Assert.Equal(360, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
    }

    private string Write(string html)
    {
        var file = Path.Combine(_folder, "trang.html");
        File.WriteAllText(file, "<!doctype html><meta charset=utf-8>" + html);
        return new Uri(file).AbsoluteUri;
    }
}
