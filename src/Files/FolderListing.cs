using System.Collections.Immutable;
using System.IO.Enumeration;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>What lies in a folder from which a site is built.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions EverythingBelow = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// Every file below a folder by ordinal path. Names that begin with a dot are the system's or git's and left alone, as are <see cref="ByProducts"/>.
    /// A symbolic link counts as a special file and is not followed, so that nothing outside the folder is ever read; so does a folder with the name of a
    /// document.
    /// </summary>
    /// <param name="folder">The folder; one that does not exist counts as empty.</param>
    public static ImmutableArray<StoredFile> Of(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        var found = new FileSystemEnumerable<FileSystemInfo>(folder, (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), EverythingBelow)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsLeftAlone(entry.FileName) && (!entry.IsDirectory || IsNoFile(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLeftAlone(entry.FileName) && !IsNoFile(ref entry),
        };
        return [.. found
            .Select(entry => (Entry: entry, Path: Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !ByProducts.Holds(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.Entry is FileInfo { LinkTarget: null } ordinary ? DiskFile.Of(ordinary, file.Path) : DiskFile.None(file.Path))];
    }

    private static bool IsLeftAlone(ReadOnlySpan<char> name) => name.StartsWith(".");

    // Nobody gives a folder of reports the name of a document; where one is expected, the folder is what is wrong.
    private static bool IsNoFile(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
            || (entry.IsDirectory && entry.FileName.EndsWith(DocumentPath.Extension, StringComparison.OrdinalIgnoreCase));
}
