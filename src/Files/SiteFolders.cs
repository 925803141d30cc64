namespace SiteGen.Files;

/// <summary>Where a run reads and writes: absolute paths.</summary>
/// <param name="Input">The Markdown files.</param>
/// <param name="Seeds">The raw reports.</param>
/// <param name="Theme">The theme; null for the one inside the program.</param>
/// <param name="Output">The finished site.</param>
internal sealed record SiteFolders(string Input, string Seeds, string? Theme, string Output)
{
    /// <summary>A site that is online and will be replaced: its folder. Null where <see cref="Output"/> is itself what readers see.</summary>
    public string? LiveSite { get; init; }

    /// <summary>The ledger of that site: no address in it may vanish, even if the input's own ledger does not know it.</summary>
    public string? LivePermalinks { get; init; }

    /// <summary>Whether drafts are read as pages: for the preview.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>
    /// Gives every <c>index.md</c> that stood below <see cref="Input"/> when it was published last and is gone, with the commit that has it. Null where the
    /// folder itself is asked: its git knows.
    /// </summary>
    public Func<GoneReports>? Gone { get; init; }
}
