using System.IO.Enumeration;

namespace SiteGen.Files;

/// <summary>Everything below a folder, whoever has put it there.</summary>
internal static class FolderEntries
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Files and empty folders, with paths below the folder and <c>/</c>. Symbolic links count as files and are not followed.</summary>
    public static IEnumerable<(string Path, bool IsFolder)> Of(string folder)
    {
        var found = new FileSystemEnumerable<(string Path, bool IsFolder)>(
            folder,
            (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory && !IsLink(ref entry)),
            Everything)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        return found
            .Where(entry => !entry.IsFolder || !Directory.EnumerateFileSystemEntries(entry.Path).Any())
            .Select(entry => (Path.GetRelativePath(folder, entry.Path).Replace(Path.DirectorySeparatorChar, '/'), entry.IsFolder));
    }

    /// <summary>Whether there is a symbolic link at a place of the disk, to whatever it leads.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
