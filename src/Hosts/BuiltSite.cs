using SiteGen.Files;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>A site that was built and written.</summary>
/// <param name="Plan">What it was made from.</param>
/// <param name="Written">What was done to the output folder.</param>
internal sealed record BuiltSite(SitePlan Plan, WrittenSite Written)
{
    /// <summary>How large it is.</summary>
    public SiteCounts Counts => SiteCounts.Of(Plan, Written.Bytes);
}
