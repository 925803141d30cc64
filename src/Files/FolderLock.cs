namespace SiteGen.Files;

/// <summary>Lets one run at a time write into a folder. The system releases the lock when a run ends, also when it is killed.</summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The file that is locked. It is there only while a run holds it, or after one was killed.</summary>
    public const string Name = ".sitegen.lock";

    // EROFS, EEXIST.
    private const int ReadOnly = 30, Exists = 17;
    private const int MostTries = 1000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _folder;
    private readonly bool _isNew;
    private readonly FileStream _file;

    private FolderLock(string folder, bool isNew, FileStream file) => (_folder, _isNew, _file) = (folder, isNew, file);

    /// <summary>
    /// Waits until no other run holds the folder. A folder that does not exist is made, and removed again if nothing was written into it.
    /// Null for a folder into which this run cannot write: it needs no lock.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="waiting">Called once, when another run holds it.</param>
    public static FolderLock? Take(string folder, Action waiting)
    {
        try
        {
            return TakeWritable(folder, waiting);
        }
        catch (Exception closed) when (closed is UnauthorizedAccessException or IOException { HResult: ReadOnly })
        {
            return null;
        }
    }

    private static FolderLock TakeWritable(string folder, Action waiting)
    {
        var isNew = !Directory.Exists(folder);
        for (var first = true; ; first = false)
        {
            Make(folder);
            if (TryOpen(Path.Combine(folder, Name)) is { } file)
                return new FolderLock(folder, isNew, file);
            if (first)
                waiting();
            Thread.Sleep(Pause);
        }
    }

    // Another run may remove the folder at this moment, but not every time. Some file systems never make one, and do not say why.
    private static void Make(string folder)
    {
        for (var tries = 1; !TryMake(folder); tries++)
        {
            if (tries == MostTries)
                throw new DirectoryNotFoundException($"The folder '{folder}' cannot be made.");
        }
    }

    // Null when another run holds it. One that has just ended may have removed the folder, or the very file that was opened here: then the lock is worth
    // nothing.
    private static FileStream? TryOpen(string path)
    {
        try
        {
            var file = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows()
                    ? FileOptions.DeleteOnClose
                    : FileOptions.None);
            if (File.GetCreationTimeUtc(file.SafeFileHandle) == File.GetCreationTimeUtc(path))
                return file;
            file.Dispose();
            return null;
        }
        // No file although it was to be made: the folder was removed, and may have been made again before anybody looked.
        catch (IOException held) when (held is DirectoryNotFoundException or FileNotFoundException || HeldFile.Explains(held))
        {
            return null;
        }
    }

    // False when the folder is not there afterwards.
    private static bool TryMake(string folder)
    {
        try
        {
            ServedModes.CreateFolder(folder);
            return true;
        }
        catch (IOException removed) when (removed is FileNotFoundException || (removed.HResult == Exists && !File.Exists(folder)))
        {
            return false;
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        // Removed before it is released: after that another run may hold it.
        if (!OperatingSystem.IsWindows())
            File.Delete(_file.Name);
        _file.Dispose();
        if (_isNew)
            DeleteIfEmpty(_folder);
    }

    // Another run may fill the folder, or remove it, at any moment: the system decides whether it is empty, nothing is asked before.
    private static void DeleteIfEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
        }
    }
}
