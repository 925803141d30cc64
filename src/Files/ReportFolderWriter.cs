using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Writes a converted report into the input folder. All its files are written beside the place first; the report then appears as a whole, by one rename, or the
/// folder that is there changes places with a new one, which has all that is not ours too. What is written survives a power cut. A file that is the same
/// already is not touched.
/// </summary>
internal static class ReportFolderWriter
{
    /// <summary>
    /// What stands in the way of a report, below the input folder: a file where one of its folders is to be, or a folder where a file is to be. Null when
    /// nothing does.
    /// </summary>
    public static string? ObstacleTo(string input, string folder, ImmutableArray<StoredFile> files) =>
        FolderPath.Above($"{folder}/.").Select(above => above.Name).FirstOrDefault(name => File.Exists(Path.Combine(input, name)))
            ?? files.Select(file => $"{folder}/{file.Path}").FirstOrDefault(path => Directory.Exists(Path.Combine(input, path)));

    /// <summary>Writes a report.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="folder">The report's folder below it, with <c>/</c>.</param>
    /// <param name="files">Its files, with paths below its folder.</param>
    /// <returns>The paths that were written, below the input folder.</returns>
    public static ImmutableArray<string> Write(string input, string folder, ImmutableArray<StoredFile> files)
    {
        var target = Path.Combine(input, folder);
        var changed = files.Where(file => !DiskFile.Holds(Path.Combine(target, file.Path), file.Read())).ToImmutableArray();
        if (changed.IsEmpty)
            return [];
        var staging = Path.Combine(input, OutputFolder.StagingName);
        try
        {
            Stage(staging, changed);
            Publish(staging, target, changed);
        }
        finally
        {
            Remove(staging);
        }

        return [.. changed.Select(file => $"{folder}/{file.Path}")];
    }

    private static void Stage(string staging, ImmutableArray<StoredFile> files)
    {
        Remove(staging);
        Directory.CreateDirectory(staging);
        foreach (var file in files)
            DiskSteps.Write(Path.Combine(staging, file.Path), file.Read());
        DiskSteps.FlushAll(staging, [.. files.Select(file => Path.Combine(staging, file.Path))], [staging]);
    }

    private static void Publish(string staging, string target, ImmutableArray<StoredFile> files)
    {
        if (!Directory.Exists(target))
        {
            var above = Path.GetDirectoryName(target)!;
            DiskSteps.CreateFolder(above);
            DiskSteps.RenameFolder(staging, target);
            DiskSteps.FlushFolder(above);
            return;
        }

        if (TryExchange(staging, target, [.. files.Select(file => file.Path)]))
            return;
        // Windows, macOS and some file systems can neither exchange folders nor link files.
        foreach (var file in files)
            DiskSteps.Rename(Path.Combine(staging, file.Path), Path.Combine(target, file.Path), overwrite: true);
        DiskSteps.FlushFolder(target);
    }

    private static bool TryExchange(string staging, string target, HashSet<string> changed)
    {
        var filling = new LinkedFolder(target, staging);
        filling.CreateFolder("");
        foreach (var (path, isFolder) in FolderEntries.Of(target).Where(entry => !changed.Contains(entry.Path)))
        {
            if (isFolder)
                filling.CreateFolder(path);
            else if (!filling.TryLink(Path.Combine(target, path), path))
                return false;
        }

        DiskSteps.FlushAll(staging, [], [.. Directory.GetDirectories(staging, "*", SearchOption.AllDirectories), staging]);
        if (!DiskSteps.TryExchange(staging, target))
            return false;
        DiskSteps.FlushFolder(Path.GetDirectoryName(target)!);
        DiskSteps.FlushFolder(Path.GetDirectoryName(staging)!);
        Rescue(staging, target, changed);
        return true;
    }

    // What somebody has put into the old folder, or saved there, at the last moment.
    private static void Rescue(string old, string target, HashSet<string> changed)
    {
        foreach (var (path, _) in FolderEntries.Of(old).Where(entry => !entry.IsFolder && !changed.Contains(entry.Path)))
        {
            var (left, kept) = (new FileInfo(Path.Combine(old, path)), new FileInfo(Path.Combine(target, path)));
            if (kept.Exists && left.LastWriteTimeUtc <= kept.LastWriteTimeUtc)
                continue;
            DiskSteps.CreateFolder(kept.DirectoryName!);
            DiskSteps.Rename(left.FullName, kept.FullName, overwrite: true);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
