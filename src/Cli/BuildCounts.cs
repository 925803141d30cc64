using System.Text.Json.Nodes;
using SiteGen.Hosts;

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
    /// <summary>Counts a site that was built.</summary>
    public static BuildCounts Of(BuiltSite site, TimeSpan elapsed) => new(
        site.Plan.Archive.Reports.Count(),
        site.Plan.Archive.Reports.Sum(report => report.SectionCount),
        site.Plan.Pages,
        site.Written.Bytes,
        site.Written.Changed.Length,
        site.Written.Removed.Length,
        elapsed);

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
