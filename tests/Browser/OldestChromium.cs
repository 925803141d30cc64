namespace SiteGen.Tests.Browser;

/// <summary>The oldest Chromium that the pages promise to be right in: version 83, which <c>CHROMIUM_83</c> names and <c>.ci/run</c> gets.</summary>
public sealed class OldestChromium : IAsyncDisposable
{
    private readonly Lazy<Task<ChromiumProcess>> _process = new(() => ChromiumProcess.Start(FindOrSkip(), "--headless"));

    /// <summary>Opens a page in a profile of its own. Without that Chromium the test is skipped.</summary>
    internal async Task<BrowserPage> NewPage() => await (await _process.Value).NewPage();

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
            await (await _process.Value).DisposeAsync();
    }

    private static string FindOrSkip()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_83") ?? "";
        Assert.SkipWhen(
            named.Length == 0, "No Chromium 83: CHROMIUM_83 does not name one. It is in the npm package chrome-aws-lambda@3.1.1; .ci/run unpacks it.");
        return named;
    }
}
