namespace SiteGen.Hosts.Publish;

/// <summary>What bringing the newest commit online has done.</summary>
/// <param name="Release">The release that is live now.</param>
/// <param name="Before">The one that was live before; null when there was none. The same one when there was nothing to do.</param>
internal sealed record PublishedCommit(Release Release, Release? Before)
{
    /// <summary>Whether another release is live than before.</summary>
    public bool IsNew => Release != Before;
}
