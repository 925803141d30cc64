using System.Collections.Frozen;

namespace SiteGen.Text;

/// <summary>A folder below a root, written with <c>/</c>.</summary>
/// <param name="Value">Its path with a <c>/</c> at its end: <c>a/b/</c>; empty for the root.</param>
public readonly record struct FolderPath(string Value)
{
    /// <summary>Its path without the <c>/</c> at its end: <c>a/b</c>.</summary>
    public string Name => Value.TrimEnd('/');

    /// <summary>The folder that a file lies in: <c>a/b/</c> of <c>a/b/c.html</c>.</summary>
    public static FolderPath Of(string file) => new(file[..(file.LastIndexOf('/') + 1)]);

    /// <summary>The folder of a name without a <c>/</c> at its end.</summary>
    public static FolderPath Named(string name) => new(name.Length == 0 ? "" : name + "/");

    /// <summary>Every folder that a path lies in, the nearest first, the root aside: <c>a/b/</c>, <c>a/</c> of <c>a/b/c.html</c>.</summary>
    public static IEnumerable<FolderPath> Above(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            yield return new FolderPath(path[..(end + 1)]);
    }

    /// <summary>Every folder that holds one of the paths, at any depth.</summary>
    public static FrozenSet<FolderPath> AllAbove(IEnumerable<string> paths)
    {
        var folders = new HashSet<FolderPath>();
        // What lies above a folder that is known is known too.
        foreach (var path in paths)
            _ = Above(path).All(folders.Add);
        return folders.ToFrozenSet();
    }

    /// <summary>The last part of a path: <c>c.html</c> of <c>a/b/c.html</c>.</summary>
    public static string FileNameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Whether a path lies in the folder, at any depth.</summary>
    public bool Holds(string path) => path.StartsWith(Value, StringComparison.Ordinal);

    /// <summary>The path of the folder.</summary>
    public static implicit operator string(FolderPath folder) => folder.Value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
