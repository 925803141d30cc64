using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>The list of names that a folder is on the disk.</summary>
internal static class DiskFolder
{
    private const int ReadOnly = 0;

    /// <summary>
    /// Brings the names of a folder to the disk, so that a rename in it is not undone by a power cut (fsync(2)). Where a system or a file system cannot,
    /// it does so by itself a little later.
    /// </summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var opened = Open(folder.Length == 0 ? "." : folder, ReadOnly);
        if (opened < 0)
            return;
        _ = FSync(opened);
        _ = Close(opened);
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
