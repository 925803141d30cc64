namespace SiteGen.Files;

/// <summary>
/// A file that is seen as a whole or not at all: written beside its place, brought to the disk, and put there by one rename.
/// What a crash leaves beside it has a name that begins with a dot, so that no run ever takes it for input.
/// </summary>
internal static class WholeFile
{
    /// <summary>Where a file is written first.</summary>
    /// <param name="path">Its place.</param>
    public static string StagedPath(string path)
    {
        var name = Path.GetFileName(path);
        return Path.Combine(Path.GetDirectoryName(path)!, $"{(name.StartsWith('.') ? "" : ".")}{name}.new");
    }

    /// <summary>Writes the file; an older one is replaced.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="mode">The permissions that it has from its first moment on; null for those that the system gives.</param>
    public static void Write(string path, byte[] bytes, UnixFileMode? mode = null) => Put(path, stream => stream.Write(bytes), (staged, place) =>
    {
        if (mode is { } wanted && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(staged, wanted);
        DiskSteps.Rename(staged, place, overwrite: true);
    });

    /// <summary>Writes the file; an older one is replaced. When <paramref name="write"/> fails, nothing is left of it.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="write">Writes what it holds.</param>
    public static void Write(string path, Action<Stream> write) => Put(path, write, (staged, place) => DiskSteps.Rename(staged, place, overwrite: true));

    /// <summary>Writes a new file.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="bytes">What it holds.</param>
    /// <exception cref="IOException">There is one already, which stays as it is.</exception>
    public static void Add(string path, byte[] bytes) =>
        Put(path, stream => stream.Write(bytes), (staged, place) => DiskSteps.Rename(staged, place, overwrite: false));

    private static void Put(string path, Action<Stream> write, Action<string, string> rename)
    {
        var staged = StagedPath(path);
        try
        {
            // A link there would lead the words into another file, and a pipe would wait for ever.
            File.Delete(staged);
            DiskSteps.Write(staged, write);
            DiskSteps.Flush(staged);
            rename(staged, path);
            DiskSteps.FlushFolder(Path.GetDirectoryName(path)!);
        }
        finally
        {
            File.Delete(staged);
        }
    }
}
