namespace SiteGen.Files;

/// <summary>
/// Lets the web server, which runs as another user, read a site, whatever the umask of whoever builds or pushes takes away. Permissions are only added,
/// so that a group that shares the folder keeps its own.
/// </summary>
internal static class ServedModes
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes a folder that is not there yet, with those above it that are missing; one that is there keeps its permissions.</summary>
    public static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { Length: > 0 } above)
            CreateFolder(above);
        Directory.CreateDirectory(folder);
        OpenFolder(folder);
    }

    /// <summary>Makes a folder that only its owner and their group can look into, no web server with an account of its own.</summary>
    public static void CreateHidden(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, (UnixFileMode)0b111_111_000);
    }

    /// <summary>Whether everybody may enter a folder and see what it holds.</summary>
    public static bool IsOpen(string folder) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(folder) & Enterable) == Enterable;

    /// <summary>Whether everybody may read a file.</summary>
    public static bool IsReadable(string file) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Readable) == Readable;

    /// <summary>Lets everybody enter a folder and see what it holds.</summary>
    public static void OpenFolder(string folder) => Add(folder, Enterable);

    /// <summary>Lets everybody read a file.</summary>
    public static void OpenFile(string file) => Add(file, Readable);

    /// <summary>Lets everybody read everything in a folder.</summary>
    public static void OpenAll(string folder)
    {
        OpenFolder(folder);
        foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
            OpenFolder(inner);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            OpenFile(file);
    }

    // Only the owner may change permissions; what another account published before has them already.
    private static void Add(string path, UnixFileMode wanted)
    {
        if (OperatingSystem.IsWindows())
            return;
        var mode = File.GetUnixFileMode(path);
        if ((mode & wanted) != wanted)
            File.SetUnixFileMode(path, mode | wanted);
    }
}
