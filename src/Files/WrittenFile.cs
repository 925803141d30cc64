namespace SiteGen.Files;

/// <summary>A file of the site as it was left on the disk: while its size, its time and its permissions are the same, nobody has touched it.</summary>
/// <param name="Path">Where it stands below the output folder.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Time">When it was last written, in ticks of 100 nanoseconds (UTC).</param>
internal sealed record WrittenFile(string Path, long Length, long Time)
{
    /// <summary>What its bytes follow from (<see cref="Pages.OutputFile.Key"/>); null where that is not known.</summary>
    public string? Key { get; init; }

    /// <summary>Who may read and write it (none on Windows).</summary>
    public UnixFileMode Mode { get; init; }

    /// <summary>The file as it is now; null when there is none, or only a link.</summary>
    public static WrittenFile? TryOf(string folder, string path)
    {
        var file = new FileInfo(System.IO.Path.Combine(folder, path));
        return file is not { Exists: true, LinkTarget: null } ? null : new(path, file.Length, file.LastWriteTimeUtc.Ticks)
        {
            Mode = OperatingSystem.IsWindows() ? UnixFileMode.None : file.UnixFileMode,
        };
    }

    /// <summary>Whether it is still as it was left. What the folders above it are is not looked at.</summary>
    public bool IsUntouched(string folder) => TryOf(folder, Path) is { } now && now.Length == Length && now.Time == Time && now.Mode == Mode;
}
