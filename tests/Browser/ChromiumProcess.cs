using System.Diagnostics;

namespace SiteGen.Tests.Browser;

/// <summary>A running Chromium.</summary>
internal sealed class ChromiumProcess : IAsyncDisposable
{
    private readonly string _profile = Directory.CreateTempSubdirectory("sitegen-chromium-").FullName;
    private readonly Process _process;
    private DevToolsConnection? _connection;

    private ChromiumProcess(string program, string headless)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            headless, "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0", "--user-data-dir=" + _profile,
        })
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
    }

    /// <summary>Starts a program, with its own word for being without a window: <c>--headless=new</c>, or <c>--headless</c> up to version 108.</summary>
    public static async Task<ChromiumProcess> Start(string program, string headless)
    {
        var process = new ChromiumProcess(program, headless);
        try
        {
            process._connection = await DevToolsConnection.Open(await process.Listen());
            return process;
        }
        catch
        {
            await process.End();
            throw;
        }
    }

    /// <summary>Opens a page in a profile of its own.</summary>
    public async Task<BrowserPage> NewPage()
    {
        var context = (await _connection!.Send(null, "Target.createBrowserContext")).GetProperty("browserContextId").GetString()!;
        var target = await _connection.Send(null, "Target.createTarget", new { url = "about:blank", browserContextId = context });
        var attached = await _connection.Send(null, "Target.attachToTarget", new { targetId = target.GetProperty("targetId").GetString(), flatten = true });
        var page = new BrowserPage(_connection, attached.GetProperty("sessionId").GetString()!, context);
        await page.Begin();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _connection!.Send(null, "Browser.close");
            await Patience.Await(_process.WaitForExitAsync(), "the browser to end");
            await _connection.DisposeAsync();
        }
        finally
        {
            await End();
        }
    }

    private async Task End()
    {
        _process.Kill(entireProcessTree: true);
        await Patience.Await(_process.WaitForExitAsync(), "the killed browser to end");
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    // What it says later is read and dropped, so that it never waits for a reader.
    private async Task<Uri> Listen()
    {
        const string Address = "DevTools listening on ";
        var said = new List<string>();
        while (await Patience.Await(_process.StandardError.ReadLineAsync(), "the browser to start") is { } line)
        {
            said.Add(line);
            if (!line.StartsWith(Address, StringComparison.Ordinal))
                continue;
            _process.BeginOutputReadLine();
            _ = _process.StandardError.ReadToEndAsync();
            return new Uri(line[Address.Length..]);
        }

        throw new InvalidOperationException("Chromium did not start:\n" + string.Join('\n', said));
    }
}
