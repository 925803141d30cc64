using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Writes a site into its output folder. 1. Every file is rendered; those that differ from what stands there go to a staging folder.
/// 2. When all are there and on the disk, the whole site is put into its place at once (<see cref="SiteSwap"/>). Where that cannot be done, files that are gone
/// are removed and the staged ones moved into place, one by one. A failure leaves the output as it was; one between two moves is repaired by the next build.
/// </summary>
internal static class SiteWriter
{
    /// <summary>Writes the site. Files that have not changed are not touched.</summary>
    /// <param name="folder">The output folder, which <see cref="OutputFolder"/> has checked.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="rendered">Called after each file, from any thread.</param>
    public static WrittenSite Write(string folder, ImmutableArray<OutputFile> files, Action rendered) => Write(folder, files, null, rendered);

    /// <summary>Writes the site. Files that have not changed are not touched, and not rendered where the last build tells that they have not.</summary>
    /// <param name="folder">The output folder, which <see cref="OutputFolder"/> has checked.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="last">The last build into that folder; null where it is not known.</param>
    /// <param name="rendered">Called after each file, from any thread.</param>
    public static WrittenSite Write(string folder, ImmutableArray<OutputFile> files, LastBuild? last, Action rendered)
    {
        if (files.FirstOrDefault(file => !OutputFolder.IsInside(file.Path)) is { } outside)
            throw new InvalidOperationException($"A file would be written outside the output folder: {outside.Path}");
        var staging = Path.Combine(folder, OutputFolder.StagingName);
        ServedModes.CreateFolder(folder);
        SiteSwap.Of(folder).Recover();
        Remove(staging);
        try
        {
            var bytes = 0L;
            var isChanged = new bool[files.Length];
            ServedModes.CreateHidden(staging);
            var place = new StagingFolder(folder, staging, last);
            Parallel.For(0, files.Length, i =>
            {
                (var length, isChanged[i]) = place.Stage(files[i]);
                Interlocked.Add(ref bytes, length);
                rendered();
            });
            return Publish(folder, staging, [.. files.Select((file, i) => (file.Path, isChanged[i]))], bytes);
        }
        finally
        {
            Remove(staging);
        }
    }

    private static WrittenSite Publish(string folder, string staging, ImmutableArray<(string Path, bool IsChanged)> files, long bytes)
    {
        var planned = files.Select(file => file.Path).ToImmutableArray();
        var changed = files.Where(file => file.IsChanged).Select(file => file.Path).ToImmutableArray();
        DiskSteps.FlushAll(folder, [.. changed.Select(path => Path.Combine(staging, path))], []);
        var before = OutputFolder.ReadManifest(folder);
        var gone = before.Except(planned, StringComparer.Ordinal).ToImmutableArray();
        // One file alone is exchanged in one step anyway.
        if (changed.Length + gone.Length <= 1 || !SiteSwap.Of(folder).TryPut(staging, planned, changed))
        {
            OutputFolder.WriteManifest(folder, before.Union(planned, StringComparer.Ordinal));
            MoveEach(folder, staging, changed, gone);
            OutputFolder.WriteManifest(folder, planned);
        }

        return new WrittenSite(bytes, changed, gone);
    }

    private static void MoveEach(string folder, string staging, ImmutableArray<string> changed, ImmutableArray<string> gone)
    {
        foreach (var path in gone)
            RemoveFile(folder, path);
        foreach (var path in changed)
        {
            var target = Path.Combine(folder, path);
            foreach (var link in FolderPath.Above(path).Select(above => Path.Combine(folder, above.Name)).Where(FolderEntries.IsLink))
                DiskSteps.Delete(link);
            ServedModes.CreateFolder(Path.GetDirectoryName(target)!);
            DiskSteps.Rename(Path.Combine(staging, path), target, overwrite: true);
        }

        FlushFolders(folder, [.. changed, .. gone]);
    }

    private static void FlushFolders(string folder, ImmutableArray<string> paths)
    {
        if (!paths.IsEmpty)
            DiskSteps.FlushAll(folder, [], [.. FolderPath.AllAbove(paths).Select(above => Path.Combine(folder, above.Name)), folder]);
    }

    // What lies behind a link is somebody else's.
    private static void RemoveFile(string folder, string path)
    {
        if (FolderPath.Above(path).Any(above => FolderEntries.IsLink(Path.Combine(folder, above.Name))))
            return;
        DiskSteps.Delete(Path.Combine(folder, path));
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            var directory = Path.Combine(folder, parent);
            if (!Directory.Exists(directory) || Directory.EnumerateFileSystemEntries(directory).Any())
                return;
            Directory.Delete(directory);
        }
    }

    private static void Remove(string directory)
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }
}
