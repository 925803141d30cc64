using System.Net;
using System.Net.WebSockets;

namespace SiteGen.Tests.Browser;

/// <summary>A browser that cannot be understood, or is gone, fails the test that asks it, and never keeps it waiting.</summary>
public sealed class DevToolsConnectionTests : IDisposable
{
    private readonly HttpListener _browser;
    private readonly Uri _address;

    public DevToolsConnectionTests()
    {
        (_browser, var address) = LoopbackServer.Listen();
        _address = new UriBuilder(address) { Scheme = "ws" }.Uri;
    }

    public void Dispose() => _browser.Close();

    [Fact]
    public async Task Send_BeforeAndAfterAnEventThatNobodyUnderstands_SaysSo()
    {
        var socket = Accept();
        await using var connection = await DevToolsConnection.Open(_address);
        connection.Happened += (_, _, what) => what.GetProperty("type");
        var asked = connection.Send(null, "Page.enable");
        await (await socket).SendAsync("""{ "method": "Page.frameNavigated", "params": {} }"""u8.ToArray(),
            WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        Assert.Contains("no longer heard", (await Assert.ThrowsAsync<InvalidOperationException>(() => asked)).Message);
        Assert.Contains("no longer heard", (await Assert.ThrowsAsync<InvalidOperationException>(() => connection.Send(null, "Page.enable"))).Message);
    }

    [Fact]
    public async Task Send_ToABrowserThatEnds_SaysSo()
    {
        var socket = Accept();
        await using var connection = await DevToolsConnection.Open(_address);
        var asked = connection.Send(null, "Page.enable");
        await (await socket).CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        Assert.Contains("no longer heard", (await Assert.ThrowsAsync<InvalidOperationException>(() => asked)).Message);
    }

    private async Task<WebSocket> Accept() => (await (await _browser.GetContextAsync()).AcceptWebSocketAsync(null)).WebSocket;
}
