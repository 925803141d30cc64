using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Decides what of a pushed tree is read: the input, the raw reports, and of the theme the assets and words. Templates, code and everything else
/// stay where they are, unread. A name that leads out of its folder, a link and a file too large to be a report are refused.
/// </summary>
internal static class PushedTree
{
    // A section of a million words has some 8 MB; nothing longer was ever written by hand.
    private const long MaxText = 8L << 20;

    // What Linux and macOS allow in a name (NAME_MAX); a path leaves room for the folder that it is written into.
    private const int MaxName = 255, MaxPath = 1024;

    // Of each kind of mistake; a push can have as many as files.
    private const int MostTold = 20;

    /// <summary>How many files there may be; an archive of 10,000 sections has some 12,000.</summary>
    public const int MaxFiles = 200_000;

    private static readonly ImmutableArray<string> Folders =
        [ArchiveFolders.Input, ArchiveFolders.Seeds, ArchiveFolders.Theme + "assets/", ArchiveFolders.Theme + "strings/"];

    /// <summary>The files to read; what is wrong with the tree is reported.</summary>
    public static ImmutableArray<TreeEntry> Check(ImmutableArray<TreeEntry> pushed, DiagnosticBag diagnostics)
    {
        var entries = pushed.RemoveAll(entry => ByProducts.Holds(entry.Path));
        if (entries.Length > MaxFiles)
            diagnostics.Add(PublishProblems.TooManyFiles(MaxFiles));
        foreach (var entry in entries.Where(entry => !IsSafe(entry.Path)).Take(MostTold))
            diagnostics.Add(PublishProblems.PathUnsafe(entry.Path));
        foreach (var entry in entries.Where(entry => !entry.IsFile && IsRead(entry.Path)).Take(MostTold))
            diagnostics.Add(PublishProblems.NotAFile(entry.Path));
        if (entries.FirstOrDefault(IsTemplate) is { } template)
            diagnostics.Add(PublishProblems.TemplateIgnored(template.Path));
        ImmutableArray<TreeEntry> read = [
            .. entries.Where(entry => entry.IsFile && Folders.Any(folder => entry.Path.StartsWith(folder, StringComparison.Ordinal)))
        ];
        foreach (var entry in read.Where(entry => entry.Length > LimitOf(entry.Path)).Take(MostTold))
            diagnostics.Add(PublishProblems.FileTooLarge(entry.Path, entry.Length >> 20, LimitOf(entry.Path) >> 20));
        var taken = FolderPath.AllAbove(read.Select(entry => entry.Path)).Select(folder => folder.Name).ToHashSet(StringComparer.Ordinal);
        // A tree that was made by hand can hold a name twice.
        foreach (var entry in read.Where(entry => !taken.Add(entry.Path)).Take(MostTold))
            diagnostics.Add(PublishProblems.PathTwice(entry.Path));
        return read;
    }

    // Git itself would refuse to check such a tree out, but a tree can be made by hand.
    private static bool IsSafe(string path) =>
        !path.Contains('\uFFFD', StringComparison.Ordinal)
        && !path.Any(char.IsControl)
        && Encoding.UTF8.GetByteCount(path) <= MaxPath
        && path.Split('/').All(name => Encoding.UTF8.GetByteCount(name) <= MaxName)
        && path.Split('/', '\\').All(name => name.Length > 0 && name is not ("." or "..") && !name.Equals(".git", StringComparison.OrdinalIgnoreCase));

    // In one of the folders, or in the place of one of them or of a folder above.
    private static bool IsRead(string path) => Folders.Any(folder =>
        path.StartsWith(folder, StringComparison.Ordinal) || folder.StartsWith(path + "/", StringComparison.Ordinal));

    private static long LimitOf(string path) =>
        Path.GetExtension(path) is ".md" or ".txt" or ".yml" or ".css" or ".js" or ".html" or ".htm" ? MaxText : StoredFile.Largest;

    private static bool IsTemplate(TreeEntry entry) =>
        entry.Path.StartsWith(ArchiveFolders.Theme, StringComparison.Ordinal) && entry.Path.EndsWith(".cshtml", StringComparison.Ordinal);
}
