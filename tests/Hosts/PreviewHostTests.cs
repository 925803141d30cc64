using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Hosts;

public sealed class PreviewHostTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:8080")]
    [InlineData("127.0.0.1:1")]
    [InlineData("[::1]:8080")]
    public async Task Get_LoopbackHost_IsAnswered(string host)
    {
        await using var preview = await PreviewRun.Start();
        Assert.StartsWith("HTTP/1.1 200 ", await preview.SendRaw($"GET /_sitegen/preview.js HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:8080")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.2")]
    [InlineData("0.0.0.0")]
    [InlineData("192.168.1.10")]
    public async Task Get_OtherHost_IsRefused(string host)
    {
        await using var preview = await PreviewRun.Start();
        Assert.StartsWith("HTTP/1.1 421 ", await preview.SendRaw($"GET /_sitegen/preview.js HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        Assert.StartsWith(
            "HTTP/1.1 421 ", await preview.SendRaw($"GET http://{host}/_sitegen/preview.js HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    }

    [Fact]
    public async Task Get_NoHost_IsRefused()
    {
        await using var preview = await PreviewRun.Start();
        Assert.StartsWith("HTTP/1.1 421 ", await preview.SendRaw("GET /_sitegen/preview.js HTTP/1.0\r\n\r\n"));
    }

    [Theory]
    [InlineData("/../_sitegen/preview.js")]
    [InlineData("/x/../_sitegen/preview.js")]
    [InlineData("/%2e%2e/_sitegen/preview.js")]
    [InlineData("/%2E%2E%2F_sitegen/preview.js")]
    [InlineData("/..%2f..%2f..%2fetc/passwd")]
    [InlineData("/%252e%252e/_sitegen/preview.js")]
    [InlineData("/..\\_sitegen\\preview.js")]
    [InlineData("/..%5c..%5cetc/passwd")]
    [InlineData("/%5cetc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("/file:///etc/passwd")]
    public async Task Get_PathThatLeavesTheSite_IsNotFound(string target)
    {
        await using var preview = await PreviewRun.Start();
        Assert.StartsWith("HTTP/1.1 404 ", await preview.SendRaw($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    [Theory]
    [InlineData("/_sitegen/preview.js%00.html")]
    [InlineData("/\0")]
    [InlineData("etc/passwd")]
    public async Task Get_MalformedPath_IsRefused(string target)
    {
        await using var preview = await PreviewRun.Start();
        Assert.Matches("^HTTP/1.1 40[04] ", await preview.SendRaw($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("bao-cao/", "text/html; charset=utf-8")]
    [InlineData("bao-cao/index.html?q=1", "text/html; charset=utf-8")]
    [InlineData("bao-cao/01-ket-qua.md", "text/markdown; charset=utf-8")]
    [InlineData("assets/site.css", "text/css; charset=utf-8")]
    [InlineData("assets/site.js", "text/javascript; charset=utf-8")]
    [InlineData("assets/icon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("archive.json", "application/json; charset=utf-8")]
    public async Task Get_FileOfTheSite_HasItsType(string path, string type)
    {
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Get_FolderWithoutSlash_LeadsToItsPage()
    {
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask("bao-cao");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/bao-cao/", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Get_UnknownPath_ShowsTheSitesOwnPageForThat()
    {
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask("khong/co.html");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Kho thử", await preview.Text("khong/co.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("khong/co.html")]
    public async Task Get_Page_AllowsThePreviewsFilesAndNothingElse(string path)
    {
        await using var preview = await PreviewRun.Start();
        var policy = Regex.Matches(await preview.Text(path), "Content-Security-Policy\" content=\"([^\"]*)\"")
            .SelectMany(match => match.Groups[1].Value.Split("; "))
            .ToList();
        Assert.Contains("default-src 'none'", policy);
        Assert.Matches("^script-src 'self'( 'sha256-[^']*')?$", policy.Single(directive => directive.StartsWith("script-src ")));
        Assert.Contains("connect-src 'self'", policy);
        Assert.Contains(policy, directive => directive.StartsWith("style-src ") && directive.EndsWith("'self'"));
        Assert.Contains("base-uri 'none'", policy);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Send_OtherMethod_IsRefused(string method)
    {
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask(method: method);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Head_File_GivesHeadersOnly()
    {
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask("_sitegen/preview.css", "HEAD");
        Assert.Equal("text/css; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Content.Headers.ContentLength > 0);
    }

    [Fact]
    public async Task Get_AnyFile_IsNeitherStoredNorGuessedAt()
    {
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask();
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Get_EachLoopbackAddress_IsAnswered(string address)
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6 || address[0] != '[', "no IPv6 here");
        await using var preview = await PreviewRun.Start();
        using var answer = await preview.Ask($"http://{address}:{preview.Address.Port}/_sitegen/preview.js");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    // Every address of this machine that is not the loopback one, and one of 127.0.0.0/8 that Linux answers for a server of all addresses.
    [Fact]
    public async Task Connect_OtherAddressOfThisMachine_IsRefused()
    {
        await using var preview = await PreviewRun.Start();
        var own = NetworkInterface.GetAllNetworkInterfaces().SelectMany(card => card.GetIPProperties().UnicastAddresses).Select(address => address.Address)
            .Where(address => !IPAddress.IsLoopback(address) && !address.IsIPv6LinkLocal);
        foreach (var address in own.Append(IPAddress.Parse("127.0.0.2")))
        {
            using var client = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(address, preview.Address.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Fact]
    public async Task Start_TakenPort_FindsAnotherAndSaysSo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        await using var preview = await PreviewRun.Start(port: taken);
        Assert.NotEqual(taken, preview.Address.Port);
        Assert.Contains(preview.Said, line => line.StartsWith($"Port {taken} is taken or cannot be used; using port {preview.Address.Port}"));
    }

    [Fact]
    public async Task Change_OfAFile_ReachesTheOpenPage()
    {
        await using var preview = await PreviewRun.Start();
        await using var events = await preview.Listen(ShownBy(await preview.Text()));
        preview.Write("site.yml", "title: Kho\n");
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("event: change", events.Current);
    }

    [Fact]
    public async Task Change_BeforeThePageListens_IsNotMissed()
    {
        await using var preview = await PreviewRun.Start();
        await using var events = await preview.Listen("an-older-build");
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("event: change", events.Current);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("data: " + ShownBy(await preview.Text()), events.Current);
    }

    [Fact]
    public async Task Change_ThatIsWrong_IsPrintedAndShownOnThePage()
    {
        await using var preview = await PreviewRun.Start();
        Assert.Empty(await preview.NextPrinted());
        Assert.DoesNotContain("sitegen-panel", await preview.Text());
        preview.Write(PreviewRun.Section, TestSites.SectionHead() + "<script>alert(1)</script>\n");
        var error = Assert.Single(await preview.NextPrinted());
        var page = await preview.Text();
        Assert.DoesNotContain("<script>", page);
        page = WebUtility.HtmlDecode(page);
        Assert.Contains($"input/{PreviewRun.Section}:{error.Location.Line}:{error.Location.Column}", page);
        Assert.Contains(error.Message.En, page);
        Assert.Contains(error.Hint.En, page);
    }

    [Fact]
    public async Task Change_OfWords_IsOnThePage()
    {
        await using var preview = await PreviewRun.Start();
        await preview.NextPrinted();
        Assert.Contains("Đoạn một.", await preview.Text(PreviewRun.SectionPage));
        preview.Write(PreviewRun.Section, TestSites.SectionHead() + "Đoạn khác.\n");
        await preview.NextPrinted();
        Assert.Contains("Đoạn khác.", await preview.Text(PreviewRun.SectionPage));
    }

    [Fact]
    public async Task Stop_WithOpenPages_EndsWithZero()
    {
        await using var preview = await PreviewRun.Start();
        await using var events = await preview.Listen(ShownBy(await preview.Text()));
        Assert.Equal(0, await preview.Stop());
    }

    private static string ShownBy(string page) => Regex.Match(page, "data-shown=\"([^\"]+)\"").Groups[1].Value;
}
