using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteGen.Tests.Browser;

/// <summary>The machine's Chromium, started for the first test that needs it and shared by all.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly SemaphoreSlim _oneStart = new(1);
    private readonly string _profile = Directory.CreateTempSubdirectory("sitegen-chromium-").FullName;
    private Process? _process;
    private DevToolsConnection? _connection;

    /// <summary>Opens a page in a profile of its own. Without a Chromium the test is skipped, or fails where <c>CI</c> is <c>true</c>.</summary>
    internal async Task<BrowserPage> NewPage()
    {
        var connection = await Connect();
        var context = (await connection.Send(null, "Target.createBrowserContext")).GetProperty("browserContextId").GetString()!;
        var target = await connection.Send(null, "Target.createTarget", new { url = "about:blank", browserContextId = context });
        var attached = await connection.Send(null, "Target.attachToTarget", new { targetId = target.GetProperty("targetId").GetString(), flatten = true });
        var page = new BrowserPage(connection, attached.GetProperty("sessionId").GetString()!, context);
        await page.Begin();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null && _process is not null)
        {
            await _connection.Send(null, "Browser.close");
            await _process.WaitForExitAsync();
            await _connection.DisposeAsync();
            _process.Dispose();
        }

        _oneStart.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task<DevToolsConnection> Connect()
    {
        await _oneStart.WaitAsync();
        try
        {
            return _connection ??= await DevToolsConnection.Open(await Start());
        }
        finally
        {
            _oneStart.Release();
        }
    }

    private async Task<Uri> Start()
    {
        var start = new ProcessStartInfo(FindOrSkip()) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[]
        {
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-port=0", "--user-data-dir=" + _profile,
        })
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        var said = new List<string>();
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.StartsWith("DevTools listening on ", StringComparison.Ordinal))
                return Listen(line);
        }

        throw new InvalidOperationException("Chromium did not start:\n" + string.Join('\n', said));
    }

    // What it says later is read and dropped, so that it never waits for a reader.
    private Uri Listen(string line)
    {
        _process!.BeginOutputReadLine();
        _ = _process.StandardError.ReadToEndAsync();
        return new Uri(line["DevTools listening on ".Length..]);
    }

    private static string FindOrSkip()
    {
        if (Find() is { } found)
            return found;
        const string Reason = "No Chromium: neither in CHROMIUM nor on the PATH (chromium, chromium-browser, google-chrome).";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(Reason);
        Assert.Skip(Reason);
        return "";
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return named;
        var extension = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return new[] { "chromium", "chromium-browser", "google-chrome", "chrome" }
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name + extension)))
            .FirstOrDefault(File.Exists);
    }
}
