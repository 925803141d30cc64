namespace SiteGen.Files;

/// <summary>
/// The steps by which results reach the disk. What must survive a power cut as a whole is 1. written beside its place, 2. flushed, 3. renamed into its place,
/// and 4. the folder of the new name is flushed (fsync(2), rename(2)). Without 2 the new name can lead to an empty file; without 4 the old name can come back.
/// </summary>
internal static class DiskSteps
{
    // From here on one request for the whole file system is faster than one for each file: on ext4, 0.1 s instead of 0.3 s for 1,000 files.
    private const int Many = 32;

    // What comes in many small pieces is written in pieces of this length.
    private const int BufferLength = 1024 * 1024;

    /// <summary>Is told every step before it is done, on any thread. It may throw, as a disk may fail.</summary>
    public static AsyncLocal<Action<DiskStep>?> Watcher { get; } = new();

    /// <summary>Writes a file; an older one is replaced.</summary>
    public static void Write(string file, byte[] bytes) => Write(file, bufferLength: 0, stream => stream.Write(bytes));

    /// <summary>Writes a file; an older one is replaced.</summary>
    public static void Write(string file, Action<Stream> write) => Write(file, BufferLength, write);

    /// <summary>Brings what a file holds to the disk.</summary>
    public static void Flush(string file)
    {
        Tell(new DiskStep(DiskStepKind.Flush, file));
        FlushQuietly(file);
    }

    /// <summary>Brings the names in a folder to the disk.</summary>
    public static void FlushFolder(string folder)
    {
        Tell(new DiskStep(DiskStepKind.FlushFolder, folder));
        DiskFolder.Flush(folder);
    }

    /// <summary>Brings files and the names in folders to the disk.</summary>
    /// <param name="root">A folder of the same file system.</param>
    /// <param name="files">The files.</param>
    /// <param name="folders">The folders; one that is not there any more is passed over.</param>
    public static void FlushAll(string root, IReadOnlyCollection<string> files, IReadOnlyCollection<string> folders)
    {
        foreach (var file in files)
            Tell(new DiskStep(DiskStepKind.Flush, file));
        foreach (var folder in folders)
            Tell(new DiskStep(DiskStepKind.FlushFolder, folder));
        if (files.Count + folders.Count >= Many && DiskFolder.TryFlushFileSystem(root))
            return;
        Parallel.ForEach(files, FlushQuietly);
        Parallel.ForEach(folders, DiskFolder.Flush);
    }

    /// <summary>Brings everything in a folder to the disk, at any depth.</summary>
    public static void FlushTree(string folder) => FlushAll(
        folder,
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)],
        [.. Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories), folder]);

    /// <summary>Gives a file another path.</summary>
    /// <exception cref="IOException">There is a file already, and <paramref name="overwrite"/> is false.</exception>
    public static void Rename(string file, string to, bool overwrite)
    {
        Tell(new DiskStep(DiskStepKind.Rename, file, to));
        File.Move(file, to, overwrite);
    }

    /// <summary>Gives a folder another path.</summary>
    /// <exception cref="IOException">There is something already.</exception>
    public static void RenameFolder(string folder, string to)
    {
        Tell(new DiskStep(DiskStepKind.Rename, folder, to));
        Directory.Move(folder, to);
    }

    /// <summary>Lets two folders change places (<see cref="FolderExchange"/>); false where that cannot be done.</summary>
    public static bool TryExchange(string folder, string other)
    {
        Tell(new DiskStep(DiskStepKind.Exchange, folder, other));
        return FolderExchange.TryRun(folder, other);
    }

    /// <summary>Removes a file, if it is there.</summary>
    public static void Delete(string file)
    {
        Tell(new DiskStep(DiskStepKind.Delete, file));
        File.Delete(file);
    }

    /// <summary>Makes a folder that is not there yet, with those above it that are missing, so that their names survive a power cut.</summary>
    public static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        var above = Path.GetDirectoryName(folder) ?? "";
        if (above.Length > 0)
            CreateFolder(above);
        Directory.CreateDirectory(folder);
        FlushFolder(above);
    }

    private static void Tell(DiskStep step) => Watcher.Value?.Invoke(step);

    // Windows flushes only what is open for writing; elsewhere a file of another account can be flushed too.
    private static void FlushQuietly(string file)
    {
        using var handle = File.OpenHandle(file, access: OperatingSystem.IsWindows() ? FileAccess.Write : FileAccess.Read);
        RandomAccess.FlushToDisk(handle);
    }

    private static void Write(string file, int bufferLength, Action<Stream> write)
    {
        Tell(new DiskStep(DiskStepKind.Write, file));
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferLength);
        write(stream);
    }
}
