using System.Collections.Frozen;

namespace SiteGen.Text;

/// <summary>The folders of paths that are written with <c>/</c>.</summary>
public static class Folders
{
    /// <summary>Every folder that a path lies in, the nearest first, each with a <c>/</c> at its end: <c>a/b/</c>, <c>a/</c> of <c>a/b/c.html</c>.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return path[..(end + 1)];
    }

    /// <summary>Every folder that holds one of the paths, at any depth.</summary>
    public static FrozenSet<string> Of(IEnumerable<string> paths) => paths.SelectMany(Above).ToFrozenSet(StringComparer.Ordinal);
}
