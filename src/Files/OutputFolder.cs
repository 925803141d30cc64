using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>
/// Guards the output folder: SiteGen writes only where nothing is, or where it wrote before.
/// What it wrote is listed in a manifest there; nothing else in the folder is ever touched.
/// </summary>
internal static class OutputFolder
{
    /// <summary>The list of the files that SiteGen wrote.</summary>
    public const string ManifestName = ".sitegen";

    /// <summary>Where new files wait until all of them are there.</summary>
    public const string StagingName = ".sitegen-staging";

    /// <summary>Whether the site may be written there.</summary>
    public static bool IsFree(SiteFolders folders)
    {
        var diagnostics = new DiagnosticBag();
        Check(folders, diagnostics);
        return !diagnostics.HasErrors;
    }

    /// <summary>Reports an output folder that is not SiteGen's, or that holds what the site is made from, or lies in it.</summary>
    public static void Check(SiteFolders folders, DiagnosticBag diagnostics)
    {
        foreach (var read in new[] { folders.Input, folders.Seeds, folders.Theme }.OfType<string>())
        {
            if (Holds(folders.Output, read) || Holds(read, folders.Output))
                diagnostics.Add(FolderProblems.OutputOverlaps(Shown(folders.Output), Shown(read)));
        }

        if (File.Exists(folders.Output))
            diagnostics.Add(FolderProblems.OutputIsFile(Shown(folders.Output)));
        else if (!IsOurs(folders.Output))
            diagnostics.Add(FolderProblems.OutputNotOurs(Shown(folders.Output)));
    }

    /// <summary>The paths that SiteGen has written into the folder; empty when it has written nothing yet.</summary>
    public static ImmutableArray<string> ReadManifest(string folder)
    {
        var manifest = Path.Combine(folder, ManifestName);
        return File.Exists(manifest) && !SpecialFile.Is(manifest) ? [.. File.ReadLines(manifest).Where(IsInside).Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>Writes the list of SiteGen's own files.</summary>
    public static void WriteManifest(string folder, IEnumerable<string> paths)
    {
        var lines = string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + "\n"));
        WholeFile.Write(Path.Combine(folder, ManifestName), Encoding.UTF8.GetBytes(lines));
    }

    private static bool IsOurs(string folder) =>
        !Directory.Exists(folder)
        || File.Exists(Path.Combine(folder, ManifestName))
        || Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).All(name => IsOfARun(name) || ByProducts.Holds(name));

    // What a first build leaves that was stopped before it had a manifest.
    private static bool IsOfARun(string name) => name is StagingName or FolderLock.Name || SiteSwap.IsMark(name) || name == WholeFile.StagedPath(ManifestName);

    /// <summary>
    /// Whether a path of a file of the site leads into the output folder, on every system. Nothing else is written there, nor deleted for a line of a manifest.
    /// </summary>
    public static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..") && path is not (ManifestName or LastBuild.Name);

    /// <summary>Whether a path is a folder or lies in it.</summary>
    public static bool Holds(string outer, string inner)
    {
        var relative = Path.GetRelativePath(outer, inner);
        return relative == "." || (!Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..");
    }

    private static string Shown(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
}
