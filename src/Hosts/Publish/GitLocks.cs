using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// The lock files of git that stand in the way of a push. Git holds one for milliseconds; one that stays was left by a process that was killed,
/// and git never removes it.
/// </summary>
internal static class GitLocks
{
    // A repository keeps its refs in files, or in tables (gitformat-reftable).
    private static readonly ImmutableArray<string> Always = ["HEAD.lock", "packed-refs.lock", "reftable/tables.list.lock"];

    // Git would have released it after the first time; after the second one its process is certainly gone.
    private static readonly TimeSpan LongFor = TimeSpan.FromSeconds(1), DeadAfter = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Removes those that were certainly left behind, and reports it. A lock with a time in the future (a wrong clock) has no known age and stays.
    /// </summary>
    /// <param name="repository">The repository.</param>
    /// <param name="updates">What a push changes; each ref was found to be a branch or a tag.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <returns>Those that are there and may be alive, with the moment at which each was made.</returns>
    public static ImmutableArray<(string File, DateTime Made)> Sweep(
        GitRepository repository, ImmutableArray<RefUpdate> updates, DiagnosticBag diagnostics)
    {
        var alive = ImmutableArray.CreateBuilder<(string, DateTime)>();
        foreach (var name in Always.Concat(updates.Select(update => update.Ref + ".lock")))
        {
            var file = new FileInfo(Path.Combine(repository.Path, name));
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

    /// <summary>
    /// Reports locks that were there before the push and still are, longer than git works: git would refuse the push because of them.
    /// </summary>
    public static void Check(ImmutableArray<(string File, DateTime Made)> before, DiagnosticBag diagnostics)
    {
        foreach (var (file, made) in before.Where(held => File.Exists(held.File) && File.GetLastWriteTimeUtc(held.File) == held.Made))
        {
            var age = DateTime.UtcNow - made;
            if (age < -DeadAfter)
                diagnostics.Add(PushProblems.GitLockStays(file));
            else if (age > LongFor)
                diagnostics.Add(PushProblems.GitLocked(file));
        }
    }
}
