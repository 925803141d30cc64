using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Hosts;

/// <summary>What a build did.</summary>
/// <param name="Converted">The raw reports that were converted first.</param>
/// <param name="Site">The site; null when it was not written.</param>
internal sealed record BuildOutcome(ImmutableArray<ConvertedReport> Converted, BuiltSite? Site)
{
    /// <summary>How large the site in the output folder is; null when it is not what was asked for. It was not written where nothing has changed.</summary>
    public SiteCounts? Counts { get; init; }
}
