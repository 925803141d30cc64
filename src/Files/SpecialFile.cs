using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>
/// Distinguishes pipes, sockets and devices from files without opening them: a reader of a pipe waits until somebody writes. .NET does not say which kind it
/// is, so Linux is asked. Elsewhere they count as empty files, which are not opened either.
/// </summary>
internal static class SpecialFile
{
    // statx(2), linux/stat.h: the layout is the same on every processor.
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int StructLength = 256, ModeOffset = 28;
    private const int TypeBits = 0xF000, OrdinaryFile = 0x8000;

    /// <summary>Whether there is a pipe, a socket or a device at a path. Links are followed.</summary>
    public static bool Is(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        var found = new byte[StructLength];
        try
        {
            return StatX(CurrentFolder, path, 0, TypeWanted, found) == 0 && (BitConverter.ToUInt16(found, ModeOffset) & TypeBits) != OrdinaryFile;
        }
        catch (EntryPointNotFoundException)
        {
            // musl before 1.2.5.
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "statx", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] found);
}
