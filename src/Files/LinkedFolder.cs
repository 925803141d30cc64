using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// A folder that is filled with second names of files (<see cref="HardLink"/>). Its folders have the permissions of those that they are made after.
/// </summary>
/// <param name="model">The folder that it is made after.</param>
/// <param name="folder">The new folder.</param>
internal sealed class LinkedFolder(string model, string folder)
{
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);

    /// <summary>Makes a folder, with those above it.</summary>
    /// <param name="path">Its path below the new folder, with <c>/</c>; empty for the new folder itself.</param>
    public void CreateFolder(string path)
    {
        if (!_made.Add(path))
            return;
        if (path.Length > 0)
            CreateFolder(FolderPath.Of(path).Name);
        var made = Path.Combine(folder, path);
        var old = new DirectoryInfo(Path.Combine(model, path));
        Directory.CreateDirectory(made);
        if (OperatingSystem.IsWindows() || !old.Exists || old.LinkTarget is not null)
            ServedModes.OpenFolder(made);
        else
            File.SetUnixFileMode(made, old.UnixFileMode);
    }

    /// <summary>Whether a file has a second name in the new folder now.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">The second name: a path below the new folder, with <c>/</c>.</param>
    public bool TryLink(string file, string path)
    {
        CreateFolder(FolderPath.Of(path).Name);
        return HardLink.TryMake(file, Path.Combine(folder, path));
    }
}
