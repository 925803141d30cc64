using System.Collections.Immutable;

namespace SiteGen.Hosts.Publish;

/// <summary>The state of a published archive.</summary>
/// <param name="Live">The release that readers see; null before the first.</param>
/// <param name="Tip">The newest commit of the published branch; null when it has none.</param>
/// <param name="IsWhole">Whether every file of the live site is as it was published.</param>
/// <param name="Releases">The releases that are kept, oldest first.</param>
internal sealed record PublishStatus(Release? Live, string? Tip, bool IsWhole, ImmutableArray<Release> Releases)
{
    /// <summary>Whether a site is served whose release has lost its record.</summary>
    public bool HasLostRecord { get; init; }

    /// <summary>Whether this very program has made the live site.</summary>
    public bool IsByThisProgram => Live is null || ReleaseMaker.HasMade(Live);
}
