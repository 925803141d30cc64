using System.Runtime.CompilerServices;

namespace SiteGen.Tests;

/// <summary>The files of the repository that these tests stand in.</summary>
public static class Repository
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, ".."));

    /// <summary>A path in the repository.</summary>
    public static string Find(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string path = "") => path;
}
