using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Writes a converted report into the input folder. All its files are written beside the place first; a new report then appears
/// as a whole, by one rename. What is written survives a power cut. A file that is the same already is not touched.
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

        foreach (var file in files)
            DiskSteps.Rename(Path.Combine(staging, file.Path), Path.Combine(target, file.Path), overwrite: true);
        DiskSteps.FlushFolder(target);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
