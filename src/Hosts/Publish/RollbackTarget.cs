using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>Chooses the release that a rollback makes live: the newest of those that are asked for that still is as it was published.</summary>
internal static class RollbackTarget
{
    /// <summary>The release; null, with the reason, when there is none.</summary>
    /// <param name="folder">The published archive.</param>
    /// <param name="commit">The beginning of its commit; null for the newest before the live one.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Release? Find(PublishFolder folder, string? commit, DiagnosticBag diagnostics)
    {
        var live = folder.LiveFolder;
        var kept = folder.List();
        ImmutableArray<Release> asked = [.. kept.Where(IsAsked).Reverse()];
        if (asked.IsEmpty)
            diagnostics.Add(commit is null ? ReleaseProblems.NoneOlder(folder.Root) : ReleaseProblems.Unknown(commit, folder.Root));
        if (commit is not null && asked.Select(release => release.Commit).Distinct().Count() > 1)
        {
            diagnostics.Add(ReleaseProblems.Ambiguous(commit, asked[0].Commit, folder.Root));
            return null;
        }

        var whole = asked.FirstOrDefault(release => release.IsWhole());
        // Where another one is taken, they are only passed over.
        var damaged = asked.TakeWhile(release => release != whole).Select(release => ReleaseProblems.Damaged(release.Commit, release.Folder));
        diagnostics.AddRange(whole is null ? damaged.Select(problem => problem with { Severity = Severity.Error }) : damaged);
        return whole;

        bool IsAsked(Release release) => commit is null
            ? string.CompareOrdinal(release.Folder, live) < 0
            : commit.Length > 0 && release.Commit.StartsWith(commit, StringComparison.OrdinalIgnoreCase);
    }
}
