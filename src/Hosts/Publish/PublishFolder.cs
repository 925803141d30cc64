using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// The folder of a published archive. The web server serves <c>current</c>, a symbolic link to the site of one release; a release is never changed
/// once the link has led to it, so what is served is always one release, whole.
/// </summary>
/// <param name="Root">Its absolute path.</param>
internal sealed partial record PublishFolder(string Root)
{
    private const string SiteName = "site";
    private const string ReleasesName = "releases";
    private const string StagingName = "staging";

    /// <summary>How many pushes are looked at together; each may take the memory that a build takes.</summary>
    public const int MostChecks = 4;

    /// <summary>What the web server serves.</summary>
    public string Current => Path.Combine(Root, "current");

    /// <summary>Where releases are made before anybody sees them.</summary>
    public string Staging => Path.Combine(Root, StagingName);

    /// <summary>Held by the one run that may change anything.</summary>
    public string LockFile => Path.Combine(Root, "lock");

    /// <summary>Held, one each, by the pushes that are looked at; none of them changes anything that others use.</summary>
    public ImmutableArray<string> CheckLocks { get; } =
        [.. Enumerable.Range(1, MostChecks).Select(number => Path.Combine(Root, StagingName, string.Create(CultureInfo.InvariantCulture, $"{number}.lock")))];

    private string Releases => Path.Combine(Root, ReleasesName);

    // Where the link is made before it replaces the live one. It is relative to the root, so here it leads nowhere.
    private string Switching => Path.Combine(Root, "switching");

    /// <summary>Whether there is anything that SiteGen did not put there.</summary>
    public bool IsForeign => Directory.Exists(Root) && !Directory.Exists(Releases) && Directory.EnumerateFileSystemEntries(Root).Any();

    /// <summary>Makes the folders.</summary>
    public void Create()
    {
        ServedModes.CreateFolder(Releases);
        ServedModes.OpenFolder(Releases);
        Directory.CreateDirectory(Staging);
    }

    /// <summary>The releases that are kept, oldest first.</summary>
    public ImmutableArray<Release> List() => [.. ReleaseFolders().Select(Release.TryRead).OfType<Release>()];

    /// <summary>
    /// The ledger of the newest release, also when an older one is live after a rollback: it holds every address that ever was online. Null before the first.
    /// </summary>
    public string? LastLedger => !Directory.Exists(Releases) ? null : ReleaseFolders().Select(LedgerIn).LastOrDefault(File.Exists);

    /// <summary>Whether a site is served of which nobody can say what it is: the record of its release is lost or damaged.</summary>
    public bool HasLostRecord => LiveFolder is { } folder && Directory.Exists(SiteIn(folder)) && Release.TryRead(folder) is null;

    /// <summary>Whether a release is kept here.</summary>
    public bool HasReleases => Directory.Exists(Releases) && !List().IsEmpty;

    /// <summary>The folder of the live release; null before the first.</summary>
    public string? LiveFolder =>
        new FileInfo(Current).LinkTarget is { } target && Path.GetDirectoryName(target) is { Length: > 0 } release ? Path.Combine(Root, release) : null;

    /// <summary>The release that is live; null before the first.</summary>
    public Release? Live() => LiveFolder is { } folder ? Release.TryRead(folder) : null;

    /// <summary>The site in the folder of a release.</summary>
    public static string SiteIn(string folder) => Path.Combine(folder, SiteName);

    /// <summary>The ledger in the folder of a release: every address that was online with it or before it.</summary>
    public static string LedgerIn(string folder) => Path.Combine(folder, "permalinks.yml");

    /// <summary>Gives a finished release its place among the others. Nobody sees it yet.</summary>
    public Release Keep(string folder, Release release)
    {
        var last = ReleaseFolders().Select(Path.GetFileName).LastOrDefault();
        var number = last is null ? 1 : int.Parse(last.Split('-')[0], CultureInfo.InvariantCulture) + 1;
        var place = Path.Combine(Releases, string.Create(CultureInfo.InvariantCulture, $"{number:D6}-{release.Commit[..12]}"));
        DiskSteps.RenameFolder(folder, place);
        DiskSteps.FlushFolder(Releases);
        return release with { Folder = place };
    }

    /// <summary>Makes a release the live one, by one rename: before it the old release is served, after it the new one.</summary>
    public void Switch(Release release)
    {
        if (Directory.Exists(Switching))
            Directory.Delete(Switching, recursive: true);
        Directory.CreateDirectory(Switching);
        var link = Path.Combine(Switching, "current");
        File.CreateSymbolicLink(link, Path.Combine(ReleasesName, Path.GetFileName(release.Folder), SiteName));
        DiskSteps.FlushFolder(Switching);
        DiskSteps.Rename(link, Current, overwrite: true);
        DiskSteps.FlushFolder(Root);
        Directory.Delete(Switching);
    }

    /// <summary>
    /// Removes old releases, except the newest ones and the live one, and the rest of releases that were only half removed. Each leaves its place
    /// among the releases at once, before its files are deleted.
    /// </summary>
    public void Prune(int keep, DiagnosticBag diagnostics)
    {
        var kept = List().TakeLast(keep).Select(release => release.Folder).Append(LiveFolder).ToList();
        foreach (var old in ReleaseFolders().Where(folder => !kept.Contains(folder)).ToList())
            Leftovers.Remove(old, Path.Combine(Staging, Path.GetFileName(old)), diagnostics);
    }

    // Other folders were not made by SiteGen, and are left alone.
    private IEnumerable<string> ReleaseFolders() =>
        Directory.EnumerateDirectories(Releases).Where(folder => ReleaseName().IsMatch(Path.GetFileName(folder))).Order(StringComparer.Ordinal);

    // The name that Keep gives.
    [GeneratedRegex("^[0-9]{6}-[0-9a-f]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseName();
}
