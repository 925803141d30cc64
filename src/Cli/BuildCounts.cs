using System.Text.Json.Nodes;
using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Cli;

/// <summary>What a build did, in numbers.</summary>
/// <param name="Reports">Reports in the archive.</param>
/// <param name="Sections">Sections in the archive.</param>
/// <param name="Pages">HTML pages.</param>
/// <param name="Bytes">The size of the whole site.</param>
/// <param name="Changed">Files that are new or different.</param>
/// <param name="Removed">Files that are gone.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record BuildCounts(int Reports, int Sections, int Pages, long Bytes, int Changed, int Removed, TimeSpan Elapsed)
{
    /// <summary>The numbers of a site.</summary>
    /// <param name="site">How large it is.</param>
    /// <param name="written">What was written; null when nothing had changed.</param>
    /// <param name="elapsed">How long it took.</param>
    public static BuildCounts Of(SiteCounts site, WrittenSite? written, TimeSpan elapsed) => new(
        site.Reports, site.Sections, site.Pages, site.Bytes, written?.Changed.Length ?? 0, written?.Removed.Length ?? 0, elapsed);

    /// <summary>The numbers for a program, with the file to open.</summary>
    public JsonObject ToJson(string open) => new()
    {
        ["reports"] = Reports,
        ["sections"] = Sections,
        ["pages"] = Pages,
        ["bytes"] = Bytes,
        ["changed"] = Changed,
        ["removed"] = Removed,
        ["seconds"] = Math.Round(Elapsed.TotalSeconds, 3),
        ["open"] = open,
    };
}
