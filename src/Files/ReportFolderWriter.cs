using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Writes a converted report into the input folder. All its files are written beside the place first; a new report then appears
/// as a whole, by one rename. A file that is the same already is not touched.
/// </summary>
internal static class ReportFolderWriter
{
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
            File.WriteAllBytes(Path.Combine(staging, file.Path), file.Read());
    }

    private static void Publish(string staging, string target, ImmutableArray<StoredFile> files)
    {
        if (!Directory.Exists(target))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Directory.Move(staging, target);
            return;
        }

        foreach (var file in files)
            File.Move(Path.Combine(staging, file.Path), Path.Combine(target, file.Path), overwrite: true);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
