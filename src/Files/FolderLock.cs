namespace SiteGen.Files;

/// <summary>Lets one run at a time write into a folder. The system gives the lock back when a run dies, however it dies.</summary>
internal sealed class FolderLock : IDisposable
{
    /// <summary>The file that is locked. It is there only while a run holds it, or after one was killed.</summary>
    public const string Name = ".sitegen.lock";

    // EWOULDBLOCK of Linux, of macOS and FreeBSD; ERROR_SHARING_VIOLATION. EROFS, EEXIST.
    private const int HeldOnLinux = 11, HeldOnBsd = 35, HeldOnWindows = unchecked((int)0x80070020);
    private const int ReadOnly = 30, Exists = 17;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly string _folder;
    private readonly bool _isNew;
    private readonly FileStream _file;

    private FolderLock(string folder, bool isNew, FileStream file) => (_folder, _isNew, _file) = (folder, isNew, file);

    /// <summary>
    /// Waits until no other run holds the folder. A folder that does not exist is made, and goes again if it then stays empty.
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
            if (TryOpen(folder) is { } file)
                return new FolderLock(folder, isNew, file);
            if (first)
                waiting();
            Thread.Sleep(Pause);
        }
    }

    // Null when another run holds it. One that has just ended may have removed the folder, or the very file that was opened here: then the lock is worth
    // nothing.
    private static FileStream? TryOpen(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            ServedModes.CreateFolder(folder);
            var file = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows()
                    ? FileOptions.DeleteOnClose
                    : FileOptions.None);
            if (File.GetCreationTimeUtc(file.SafeFileHandle) == File.GetCreationTimeUtc(path))
                return file;
            file.Dispose();
            return null;
        }
        catch (IOException held) when (held is DirectoryNotFoundException or FileNotFoundException || held.HResult is HeldOnLinux or HeldOnBsd or HeldOnWindows)
        {
            return null;
        }
        catch (IOException removed) when (removed.HResult == Exists && !File.Exists(folder))
        {
            return null;
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        // Removed while it is held: afterwards it may be another's.
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
