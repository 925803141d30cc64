namespace SiteGen.Tests.Browser;

/// <summary>Every wait for a browser has an end, so that one that does not answer fails its test and never holds up the run.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Waits for something, and says what it was when it does not come.</summary>
    public static async Task<T> Await<T>(Task<T> awaited, string what)
    {
        try
        {
            return await awaited.WaitAsync(Longest, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Waited {Longest.TotalSeconds} seconds for {what}.");
        }
    }

    /// <inheritdoc cref="Await{T}"/>
    public static Task Await(Task awaited, string what) => Await(Finished(awaited), what);

    private static async Task<bool> Finished(Task awaited)
    {
        await awaited;
        return true;
    }
}
