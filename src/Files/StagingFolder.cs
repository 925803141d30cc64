using System.Collections.Concurrent;
using System.Collections.Frozen;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>Where the files of a site that are new or different wait until all of them are there. Safe to use from several threads.</summary>
/// <param name="site">The folder of the site as it stands.</param>
/// <param name="folder">The staging folder, which is not there yet.</param>
/// <param name="last">What stands in the site since the last build; null where it is not known.</param>
internal sealed class StagingFolder(string site, string folder, LastBuild? last)
{
    private readonly FrozenDictionary<string, WrittenFile> _last =
        (last?.Files ?? []).Where(file => file.Key is not null).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _isHidden = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> _isBehindLink = new(StringComparer.Ordinal) { [""] = false };

    /// <summary>
    /// Renders a file and writes it, unless the site holds the same bytes at its path, for everybody to read and behind no link. A file of the last build that
    /// follows from the same things, and that nobody has touched since, is neither rendered nor opened.
    /// </summary>
    /// <returns>Its size, and whether it was written.</returns>
    public (long Length, bool IsWritten) Stage(OutputFile file)
    {
        var isBehindLink = IsBehindLink(FolderPath.Of(file.Path).Name);
        if (!isBehindLink && _last.GetValueOrDefault(file.Path) is { } known && known.Key == file.Key?.Invoke() && known.IsUntouched(site))
            return (known.Length, false);
        var content = file.Render();
        var isWritten = isBehindLink || !IsThere(Path.Combine(site, file.Path), content);
        if (isWritten)
            Write(file.Path, content);
        return (content.LongLength, isWritten);
    }

    private static bool IsThere(string path, byte[] content) =>
        !FolderEntries.IsLink(path) && DiskFile.Holds(path, content) && ServedModes.IsReadable(path);

    private bool IsBehindLink(string above) =>
        _isBehindLink.GetOrAdd(above, path => FolderEntries.IsLink(Path.Combine(site, path)) || IsBehindLink(FolderPath.Of(path).Name));

    private void Write(string path, byte[] content)
    {
        var staged = Path.Combine(folder, path);
        // A folder of which others may see nothing tells that the umask hides files too.
        var isHidden = _isHidden.GetOrAdd(Path.GetDirectoryName(staged)!, above => !ServedModes.IsOpen(Directory.CreateDirectory(above).FullName));
        DiskSteps.Write(staged, content);
        if (isHidden)
            ServedModes.OpenFile(staged);
    }
}
