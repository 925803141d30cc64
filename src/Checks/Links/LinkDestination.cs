using SiteGen.Text;

namespace SiteGen.Checks.Links;

/// <summary>What a relative link means.</summary>
/// <param name="Path">The file below the site's root, ending in <c>/</c> when the link names a folder; null when it leaves the root.</param>
/// <param name="Id">The place in that file, still percent-encoded; empty for the file as a whole.</param>
internal readonly record struct LinkDestination(string? Path, string Id)
{
    /// <summary>Reads a link that stands in <paramref name="from"/>.</summary>
    public static LinkDestination Of(string from, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var id = hash < 0 ? "" : link[(hash + 1)..].Split(":~:")[0];
        var path = (hash < 0 ? link : link[..hash]).Split('?')[0];
        if (path.Length == 0)
            return new LinkDestination(from, id);
        var decoded = Uri.UnescapeDataString(path);
        var isFolder = decoded.Split('/')[^1] is "" or "." or "..";
        return new LinkDestination(RelativeUrl.Resolve(from, decoded) is { } file ? file + (isFolder ? "/" : "") : null, id);
    }
}
