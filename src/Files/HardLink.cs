using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>
/// A second name for a file, as good as the first. SiteGen never writes a file in place (files are staged and renamed), so a change under one name never
/// reaches the other.
/// </summary>
internal static class HardLink
{
    /// <summary>Whether the file has the second name now. Some file systems cannot do that, nor can two of them together. A symbolic link stays one.</summary>
    public static bool TryMake(string existing, string added) => !OperatingSystem.IsWindows() && Link(existing, added) == 0;

    // POSIX.1-2017, link(). Linux does not follow a symbolic link here.
    [DllImport("libc", EntryPoint = "link", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string added);
}
