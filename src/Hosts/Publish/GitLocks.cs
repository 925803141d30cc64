using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// The lock files of git that stand in the way of a push. Git holds one for milliseconds; one that stays was left by a process that was killed,
/// and git never removes it.
/// </summary>
internal static class GitLocks
{
    private static readonly TimeSpan DeadAfter = TimeSpan.FromMinutes(1);

    /// <summary>Removes those that are certainly dead, and says so.</summary>
    /// <returns>Those that are there and may be alive, with the moment at which each was made.</returns>
    public static ImmutableArray<(string File, DateTime Made)> Sweep(PublishSettings settings, DiagnosticBag diagnostics)
    {
        var alive = ImmutableArray.CreateBuilder<(string, DateTime)>();
        foreach (var name in new[] { "HEAD.lock", "packed-refs.lock", $"refs/heads/{settings.Branch}.lock" })
        {
            var file = new FileInfo(Path.Combine(settings.Repository.Path, name));
            if (!file.Exists)
                continue;
            if (DateTime.UtcNow - file.LastWriteTimeUtc <= DeadAfter)
            {
                alive.Add((file.FullName, file.LastWriteTimeUtc));
                continue;
            }

            file.Delete();
            diagnostics.Add(PushProblems.GitLockRemoved(file.FullName));
        }

        return alive.ToImmutable();
    }

    /// <summary>Reports those that were there when the push began and still are, seconds later: git would refuse the push because of them.</summary>
    public static void Check(ImmutableArray<(string File, DateTime Made)> before, DiagnosticBag diagnostics)
    {
        foreach (var (file, made) in before)
        {
            if (File.Exists(file) && File.GetLastWriteTimeUtc(file) == made)
                diagnostics.Add(PushProblems.GitLocked(file));
        }
    }
}
