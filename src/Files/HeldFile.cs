namespace SiteGen.Files;

/// <summary>Distinguishes a file that another process holds open from one that cannot be opened for another reason.</summary>
internal static class HeldFile
{
    // EWOULDBLOCK of flock(2) on Linux, and on macOS and BSD; ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows.
    private static readonly int[] Codes = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>Whether opening failed because another process holds the file.</summary>
    public static bool Explains(IOException fault) => Codes.Contains(fault.HResult);
}
