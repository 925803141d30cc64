namespace SiteGen.Pages;

/// <summary>A file of the finished site, planned but not yet rendered.</summary>
/// <param name="Path">Where it stands below the site's root, with <c>/</c>.</param>
/// <param name="Render">Gives its bytes: pure, thread-safe, the same at each call.</param>
internal sealed record OutputFile(string Path, Func<byte[]> Render)
{
    /// <summary>Gives a checksum of what the bytes follow from: the same one at the same path means the same bytes. Null where it is not known.</summary>
    public Func<string>? Key { get; init; }
}
