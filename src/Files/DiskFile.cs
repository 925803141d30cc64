using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>A file on the disk, as the rest of the program knows it: looked at now, read when it is needed.</summary>
internal static class DiskFile
{
    /// <summary>The file at a place of the disk.</summary>
    /// <param name="file">The file itself, no link to it.</param>
    /// <param name="path">The path that it is known by.</param>
    public static StoredFile Of(FileInfo file, string path)
    {
        var length = file.Length;
        // What has no bytes is not opened: only files have a length, pipes and devices have none.
        return length > 0
            ? new StoredFile(path, () => File.ReadAllBytes(file.FullName)) { Length = length }
            : new StoredFile(path, () => []) { Length = 0, IsSpecial = SpecialFile.Is(file.FullName) };
    }

    /// <summary>What lies where a file is expected, and is not a file: a folder, or a link that is not followed.</summary>
    /// <param name="path">The path that it is known by.</param>
    public static StoredFile None(string path) => new(path, () => []) { Length = 0, IsSpecial = true };

    /// <summary>Whether there is a file that holds exactly these bytes.</summary>
    public static bool Holds(string path, byte[] bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.LongLength && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    /// <summary>The file that a person named, where symbolic links lead to it.</summary>
    public static StoredFile Followed(string file, string path) =>
        Of(File.ResolveLinkTarget(file, returnFinalTarget: true) is FileInfo { Exists: true } target ? target : new FileInfo(file), path);

    /// <summary>The file at a place of the disk; null when there is none. A symbolic link counts as none.</summary>
    public static StoredFile? TryOf(string file, string path) => new FileInfo(file) is { Exists: true, LinkTarget: null } found ? Of(found, path) : null;
}
