namespace SiteGen.Text;

/// <summary>Names that mean the same file on every system, in any path.</summary>
internal static class FileName
{
    /// <summary>The longest name, in characters; Windows allows 260 for a whole path.</summary>
    public const int MaxLength = 100;

    // Separators of paths, drives and streams, and the signs that Windows allows in no name (Naming Files, Paths, and Namespaces, Win32 documentation).
    private const string Forbidden = "/\\:*?\"<>|";

    /// <summary>Whether a file or folder can have this name on every system: no way into another folder, nothing that one system treats as special.</summary>
    public static bool IsPlain(string name) =>
        name.Length is > 0 and <= MaxLength
        && !name.Any(c => char.IsControl(c) || Forbidden.Contains(c, StringComparison.Ordinal))
        && name[^1] is not ('.' or ' ')
        && !Slug.IsReservedOnWindows(name.Split('.')[0].TrimEnd(' '));
}
