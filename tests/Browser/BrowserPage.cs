using System.Text.Json;

namespace SiteGen.Tests.Browser;

/// <summary>One page of a browser, and everything that it said and asked for since it was opened.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private readonly DevToolsConnection _connection;
    private readonly string _session;
    private readonly string _context;
    private readonly PageEvents _events;

    public BrowserPage(DevToolsConnection connection, string session, string context)
    {
        (_connection, _session, _context, _events) = (connection, session, context, new PageEvents(session));
        connection.Happened += _events.Notice;
    }

    /// <summary>Console messages, uncaught errors and what the browser itself complains of, policy violations included.</summary>
    public IReadOnlyCollection<string> Messages => _events.Messages;

    /// <summary>The addresses that were asked for.</summary>
    public IReadOnlyCollection<string> Requests => _events.Requests;

    /// <summary>Begins to listen, before anything is opened.</summary>
    public async Task Begin()
    {
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
            await Send(domain + ".enable");
        await Send("Emulation.setFocusEmulationEnabled", new { enabled = true });
    }

    /// <summary>Opens an address and waits until it is loaded.</summary>
    public async Task Open(string address)
    {
        await Load(async () =>
        {
            var answer = await Send("Page.navigate", new { url = address });
            if (answer.TryGetProperty("errorText", out var error) && error.GetString() is { Length: > 0 } text)
                Assert.Fail($"{address}: {text}");
            // Without a loader the page was only scrolled.
            if (!answer.TryGetProperty("loaderId", out _))
                _events.CountAsLoaded();
        });
    }

    /// <summary>Does something that opens another page, and waits until that is loaded.</summary>
    public async Task Load(Func<Task> act)
    {
        var loaded = _events.NextLoad();
        await act();
        await Patience.Await(loaded, "the page after " + _events.Address);
    }

    /// <summary>Opens an address and goes with the page wherever it leads, until <paramref name="destination"/> is loaded.</summary>
    public async Task Follow(string address, string destination)
    {
        await Send("Page.navigate", new { url = address });
        await Patience.Await(_events.Arrival(destination), $"{address} to lead to {destination}");
    }

    /// <summary>The value of a JavaScript expression; a promise is awaited, an exception fails the test.</summary>
    public async Task<T> Evaluate<T>(string expression)
    {
        var answer = await Send("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true, userGesture = true });
        if (answer.TryGetProperty("exceptionDetails", out var wrong))
            Assert.Fail(wrong.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value.Deserialize<T>()! : default!;
    }

    /// <summary>Runs a script for what it does; a promise is awaited.</summary>
    public Task Run(string script) => Evaluate<object>(script);

    /// <summary>Sets the size of the window in CSS pixels.</summary>
    public Task SetSize(int width, int height) =>
        Send("Emulation.setDeviceMetricsOverride", new { width, height, deviceScaleFactor = 1, mobile = width < 600 });

    /// <summary>What the reader prefers: <c>light</c> or <c>dark</c>.</summary>
    public Task SetColorScheme(string scheme) => SetPreference("prefers-color-scheme", scheme);

    /// <summary>Shows the page in the colours of the system only.</summary>
    public Task ForceColors() => SetPreference("forced-colors", "active");

    /// <summary>Shows the page with the rules for paper.</summary>
    public Task ShowAsPrinted() => Send("Emulation.setEmulatedMedia", new { media = "print" });

    /// <summary>Switches the page's own scripts off; <see cref="Evaluate"/> still works.</summary>
    public Task SwitchScriptsOff() => Send("Emulation.setScriptExecutionDisabled", new { value = true });

    /// <summary>Lets a script run in every page that is opened, before the page's own.</summary>
    public Task Prepare(string script) => Send("Page.addScriptToEvaluateOnNewDocument", new { source = script });

    /// <summary>Switches the network off.</summary>
    public Task SwitchNetworkOff() =>
        Send("Network.emulateNetworkConditions", new { offline = true, latency = 0, downloadThroughput = -1, uploadThroughput = -1 });

    /// <summary>Lets a test's own script into a page whose policy would stop it.</summary>
    public Task BypassPolicy() => Send("Page.setBypassCSP", new { enabled = true });

    /// <summary>Lets scripts read and write the clipboard without asking.</summary>
    public Task AllowClipboard() =>
        _connection.Send(
            null, "Browser.grantPermissions", new { permissions = new[] { "clipboardReadWrite", "clipboardSanitizedWrite" }, browserContextId = _context });

    /// <summary>Presses a key, for example <c>Tab</c> or <c>Enter</c>.</summary>
    public async Task Press(string key)
    {
        var text = key == "Enter" ? "\r" : "";
        var code = key switch { "Tab" => 9, "Enter" => 13, "Escape" => 27, " " => 32, _ => 0 };
        await Send("Input.dispatchKeyEvent", new { type = text.Length == 0 ? "rawKeyDown" : "keyDown", key, code = key, windowsVirtualKeyCode = code, text });
        await Send("Input.dispatchKeyEvent", new { type = "keyUp", key, code = key, windowsVirtualKeyCode = code });
    }

    /// <summary>The page as a PNG, its full height.</summary>
    public async Task<byte[]> Screenshot() =>
        (await Send("Page.captureScreenshot", new { format = "png", captureBeyondViewport = true })).GetProperty("data").GetBytesFromBase64();

    /// <summary>The page as it is printed.</summary>
    public async Task<byte[]> PrintToPdf() =>
        (await Send("Page.printToPDF", new { preferCSSPageSize = true, printBackground = false })).GetProperty("data").GetBytesFromBase64();

    public async ValueTask DisposeAsync()
    {
        _connection.Happened -= _events.Notice;
        await _connection.Send(null, "Target.disposeBrowserContext", new { browserContextId = _context });
    }

    private Task<JsonElement> SetPreference(string name, string value) => Send("Emulation.setEmulatedMedia", new { features = new[] { new { name, value } } });

    private Task<JsonElement> Send(string method, object? parameters = null) => _connection.Send(_session, method, parameters);
}
