using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// A second name for the files of a release, so that a new release costs only what has changed in it. Files are never written in place
/// (they are staged and renamed), so a change in one release never reaches another.
/// </summary>
internal static class HardLinks
{
    /// <summary>Gives every file of a folder the same name in another one; where the file system cannot do that, it is copied.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        Parallel.ForEach(Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories), file =>
        {
            var other = Path.Combine(to, Path.GetRelativePath(from, file));
            if (!HardLink.TryMake(file, other))
                File.Copy(file, other);
        });
    }
}
