using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>Lets two folders change places in one step: whoever looks at a path sees the one or the other (renameat2(2), since Linux 3.15).</summary>
internal static class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Whether it was done. Windows, macOS and some file systems cannot; nor can it be done with a folder on which a disk is mounted, or in a folder that may
    /// not be written to.
    /// </summary>
    public static bool TryRun(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // musl before 1.2.6, glibc before 2.28.
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int oneFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string one, int otherFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string other, uint flags);
}
