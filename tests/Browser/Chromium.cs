using System.Runtime.InteropServices;

namespace SiteGen.Tests.Browser;

/// <summary>The machine's Chromium, started for the first test that needs it and shared by all.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private readonly Lazy<Task<ChromiumProcess>> _process = new(() => ChromiumProcess.Start(FindOrSkip(), "--headless=new"));

    /// <summary>Opens a page in a profile of its own. Without a Chromium the test is skipped, or fails where <c>CI</c> is <c>true</c>.</summary>
    internal async Task<BrowserPage> NewPage() => await (await _process.Value).NewPage();

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
            await (await _process.Value).DisposeAsync();
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
