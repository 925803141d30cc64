using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// The releases of pushes that were looked at and found right. They lie in the staging folder until git has taken the push and <c>post-receive</c> makes
/// them live. Only the run that holds the lock of the archive may use them.
/// </summary>
/// <param name="folder">The published archive.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class PreparedReleases(PublishFolder folder, DiagnosticBag diagnostics)
{
    // As many as pushes can be on their way at the same time; what git then did not take is swept away.
    private const int MostKept = PublishFolder.MostChecks;

    /// <summary>Where a release is made that was not prepared.</summary>
    public string WorkOfPublisher => Path.Combine(folder.Staging, "publish");

    /// <summary>Keeps a release for the moment at which its push is taken.</summary>
    public void Put(Release release)
    {
        var place = PlaceOf(release.Commit);
        if (Directory.Exists(place))
            Directory.Delete(place, recursive: true);
        Directory.Move(release.Folder, place);
    }

    /// <summary>The release of a commit; null when it must be made (again).</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="live">What is live: the addresses of a release were compared with those of one that was live then.</param>
    public Release? TryTake(string commit, Release? live) =>
        Release.TryRead(PlaceOf(commit)) is { } release && IsUsable(release, live) && release.IsWhole() ? release : null;

    /// <summary>Removes what dead runs and refused pushes have left.</summary>
    /// <param name="live">What is live.</param>
    public void Clean(Release? live)
    {
        var kept = Directory.EnumerateDirectories(folder.Staging)
            .Select(Release.TryRead)
            .OfType<Release>()
            .Where(release => release.Folder == PlaceOf(release.Commit) && IsUsable(release, live))
            .OrderByDescending(release => release.Published)
            .Take(MostKept)
            .Select(release => release.Folder)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var left in Directory.EnumerateDirectories(folder.Staging).Where(left => !kept.Contains(left)).ToList())
            Remove(left);
    }

    // The folder of a push that is looked at has its lock beside it.
    private void Remove(string left)
    {
        var lockFile = left + ".lock";
        if (!folder.CheckLocks.Contains(lockFile))
        {
            Leftovers.Remove(left, diagnostics);
            return;
        }

        using var dead = PublishLock.TryTake(lockFile);
        if (dead is not null)
            Leftovers.Remove(left, diagnostics);
    }

    private static bool IsUsable(Release release, Release? live) => release.Follows == live?.Commit && ReleaseMaker.HasMade(release);

    private string PlaceOf(string commit) => Path.Combine(folder.Staging, commit);
}
