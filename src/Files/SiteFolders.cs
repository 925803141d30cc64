using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;

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

    /// <summary>The checksums of the reports in which the last build found nothing; empty where nothing is to be taken on trust.</summary>
    public FrozenSet<string> KnownClean { get; init; } = [];

    /// <summary>Whether drafts are read as pages: for the preview.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>
    /// Gives every <c>index.md</c> that stood below <see cref="Input"/> when it was published last and is gone, with the commit that has it. Null where the
    /// folder itself is asked: its git knows.
    /// </summary>
    public Func<GoneReports>? Gone { get; init; }

    /// <summary>Gives the raw reports in the order in which they were committed. Null where the folder itself is asked: its git knows.</summary>
    public Func<ImmutableArray<string>>? Committed { get; init; }

    /// <summary>The folders of the archive in <paramref name="root"/>, where nothing else is asked for.</summary>
    public static SiteFolders Below(string root) =>
        new(In(root, ArchiveFolders.Input), In(root, ArchiveFolders.Seeds), Existing(In(root, ArchiveFolders.Theme)), Path.GetFullPath("output", root));

    /// <summary>A theme's folder; null where it is not there.</summary>
    public static string? Existing(string theme) => Directory.Exists(theme) ? Path.GetFullPath(theme) : null;

    private static string In(string root, string folder) => Path.GetFullPath(folder.TrimEnd('/'), root);
}
