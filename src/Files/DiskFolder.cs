using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>A folder as the disk keeps it: a list of names.</summary>
internal static class DiskFolder
{
    private const int ReadOnly = 0;

    // EIO, ENOSPC and EDQUOT in errno.h of Linux, and EDQUOT of macOS: what was written is lost.
    private static readonly int[] Losses = [5, 28, 122, 69];

    /// <summary>
    /// Brings the names of a folder to the disk, so that a rename in it is not undone by a power cut (fsync(2)). Where a system or a file system cannot,
    /// it does so by itself a little later. A folder that is not there is passed over.
    /// </summary>
    /// <exception cref="IOException">The disk has failed, or is full.</exception>
    public static void Flush(string folder) => Ask(folder, FSync);

    /// <summary>Brings everything to the disk that was written on the file system of a folder (syncfs(2)); false where only single files can be.</summary>
    /// <exception cref="IOException">The disk has failed, or is full.</exception>
    public static bool TryFlushFileSystem(string folder) => OperatingSystem.IsLinux() && Ask(folder, SyncFileSystem);

    private static bool Ask(string folder, Func<int, int> flush)
    {
        if (OperatingSystem.IsWindows())
            return false;
        var opened = Open(folder.Length == 0 ? "." : folder, ReadOnly);
        if (opened < 0)
            return false;
        var isDone = flush(opened) == 0;
        var fault = isDone ? 0 : Marshal.GetLastPInvokeError();
        _ = Close(opened);
        return Losses.Contains(fault) ? throw new IOException($"Not brought to the disk: '{folder}'", fault) : isDone;
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int file);

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
