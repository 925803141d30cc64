using System.Collections.Concurrent;

namespace SiteGen.Files;

/// <summary>Where the files of a site that are new or different wait until all of them are there. Safe to use from several threads.</summary>
/// <param name="site">The folder of the site as it stands.</param>
/// <param name="folder">The staging folder, which is not there yet.</param>
internal sealed class StagingFolder(string site, string folder)
{
    private readonly ConcurrentDictionary<string, bool> _isHidden = new(StringComparer.Ordinal);

    /// <summary>Writes a file, unless the site holds the same bytes at its path; whether it was written.</summary>
    public bool Stage(string path, byte[] content)
    {
        if (DiskFile.Holds(Path.Combine(site, path), content))
            return false;
        var staged = Path.Combine(folder, path);
        // A folder of which others may see nothing tells that the umask hides files too.
        var isHidden = _isHidden.GetOrAdd(Path.GetDirectoryName(staged)!, above => !ServedModes.IsOpen(Directory.CreateDirectory(above).FullName));
        DiskSteps.Write(staged, content);
        if (isHidden)
            ServedModes.OpenFile(staged);
        return true;
    }
}
