using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Puts a changed site into its place in one step: a whole new folder is made beside the old one, and the two change places. Whoever looks, and whatever is
/// killed at which moment, there is the old site or the new one. All that is not SiteGen's is in the new folder too, before it is seen.
/// </summary>
/// <param name="place">The folder of the site itself, no link to it.</param>
internal sealed class SiteSwap(string place)
{
    // In the new folder until it has taken its place: what lies beside with this mark was never seen.
    private const string Mark = ".sitegen-unfinished";

    private readonly string _beside =
        Path.Combine(Path.GetDirectoryName(place) ?? place, $".{Path.GetFileName(place)}.sitegen");

    private string Next => Path.Combine(_beside, "site");

    /// <summary>The swap of a folder that may be reached by a symbolic link.</summary>
    public static SiteSwap Of(string folder) =>
        new(Path.TrimEndingDirectorySeparator(new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder));

    /// <summary>Whether an entry at the top of an output folder is what a swap that was stopped has left.</summary>
    public static bool IsMark(string name) => name == Mark;

    /// <summary>Whether the site is in its place; false where the system cannot do it, and nothing has changed.</summary>
    /// <param name="staging">Where the files that are new or different wait, already on the disk; they stay there.</param>
    /// <param name="planned">The files of the site.</param>
    /// <param name="changed">Those that are new or different.</param>
    public bool TryPut(string staging, ImmutableArray<string> planned, ImmutableArray<string> changed)
    {
        try
        {
            return TryFill(staging, planned, changed.ToFrozenSet(StringComparer.Ordinal)) && TryExchange();
        }
        catch (UnauthorizedAccessException)
        {
            // The folder above belongs to somebody else.
            return false;
        }
        finally
        {
            Recover();
        }
    }

    /// <summary>
    /// Clears away what is beside the site. If that is the old folder, whatever somebody else has put into it at the last moment is moved to the new one.
    /// </summary>
    public void Recover()
    {
        if (!Directory.Exists(_beside))
            return;
        if (Directory.Exists(Next) && !File.Exists(Path.Combine(Next, Mark)))
            Rescue();
        File.Delete(Path.Combine(place, Mark));
        // Half of it, should this be stopped, is not looked at again.
        var away = Path.Combine(_beside, "away");
        if (Directory.Exists(away))
            Directory.Delete(away, recursive: true);
        if (Directory.Exists(Next))
            Directory.Move(Next, away);
        Directory.Delete(_beside, recursive: true);
    }

    private bool TryFill(string staging, ImmutableArray<string> planned, FrozenSet<string> changed)
    {
        Directory.CreateDirectory(_beside);
        // Git must not take it for a part of the archive, should it be left.
        File.WriteAllText(Path.Combine(_beside, ".gitignore"), "*\n");
        var filling = new LinkedFolder(place, Next);
        filling.CreateFolder("");
        File.WriteAllText(Path.Combine(Next, Mark), "");
        var (ours, wanted) = (OutputFolder.ReadManifest(place).ToFrozenSet(StringComparer.Ordinal), planned.ToFrozenSet(StringComparer.Ordinal));
        var folders = FolderPath.AllAbove(planned);
        foreach (var (path, isFolder) in FolderEntries.Of(place).Where(entry => !IsOfARun(entry.Path)))
        {
            // What stands in the place of a folder of the site, a link to somewhere else, is left out.
            if (!isFolder && folders.Contains(FolderPath.Named(path)))
                continue;
            if (isFolder)
                filling.CreateFolder(path);
            else if ((wanted.Contains(path) ? !changed.Contains(path) : !ours.Contains(path)) && !filling.TryLink(Path.Combine(place, path), path))
                return false;
        }

        if (!changed.All(path => filling.TryLink(Path.Combine(staging, path), path)))
            return false;
        OutputFolder.WriteManifest(Next, planned);
        return true;
    }

    private bool TryExchange()
    {
        var folders = Directory.GetDirectories(Next, "*", SearchOption.AllDirectories);
        DiskSteps.FlushAll(Next, [], [.. folders, Next, _beside]);
        if (!DiskSteps.TryExchange(Next, place))
            return false;
        DiskSteps.FlushFolder(Path.GetDirectoryName(place)!);
        DiskSteps.FlushFolder(_beside);
        return true;
    }

    private void Rescue()
    {
        var ours = OutputFolder.ReadManifest(Next).Concat(OutputFolder.ReadManifest(place)).ToFrozenSet(StringComparer.Ordinal);
        var folders = FolderPath.AllAbove(ours);
        foreach (var (path, isFolder) in FolderEntries.Of(Next).Where(entry => !IsOfARun(entry.Path) && !ours.Contains(entry.Path)))
        {
            if (!isFolder && folders.Contains(FolderPath.Named(path)))
                continue;
            var (old, kept) = (new FileInfo(Path.Combine(Next, path)), new FileInfo(Path.Combine(place, path)));
            if (isFolder)
                Directory.CreateDirectory(kept.FullName);
            else if ((!kept.Exists && kept.LinkTarget is null) || old.LastWriteTimeUtc > kept.LastWriteTimeUtc)
                Move(old, kept);
        }
    }

    private static void Move(FileInfo old, FileInfo kept)
    {
        Directory.CreateDirectory(kept.DirectoryName!);
        old.MoveTo(kept.FullName, overwrite: true);
    }

    private static bool IsOfARun(string path) =>
        path is Mark or OutputFolder.ManifestName or OutputFolder.StagingName or LastBuild.Name
            || path.StartsWith(OutputFolder.StagingName + "/", StringComparison.Ordinal);
}
