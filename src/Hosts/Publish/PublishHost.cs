using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Publishes what is pushed. <c>pre-receive</c> makes and checks the release and may refuse the push; <c>post-receive</c> makes it live.
/// Whatever dies between, the old site stays live, and the next run brings the newest commit online.
/// </summary>
/// <param name="settings">The repository and the published archive.</param>
/// <param name="diagnostics">Where problems go.</param>
/// <param name="waiting">Called when another run must be waited for.</param>
public sealed class PublishHost(PublishSettings settings, DiagnosticBag diagnostics, Action waiting)
{
    private readonly PublishFolder _folder = settings.Folder;
    private readonly ReleaseMaker _maker = new(settings, diagnostics);

    private string Ref => $"refs/heads/{settings.Branch}";

    /// <summary>Looks at a push before it is taken; it is to be refused when the diagnostics hold an error.</summary>
    public void Receive(ImmutableArray<RefUpdate> updates)
    {
        settings.Repository.RemoveDeadLocks(settings.Branch);
        foreach (var other in updates.Where(update => update.Ref != Ref && !update.IsRemoved))
            diagnostics.Add(PublishProblems.BranchNotPublished(other.Ref[(other.Ref.LastIndexOf('/') + 1)..], settings.Branch));
        if (updates.FirstOrDefault(update => update.Ref == Ref) is not { } update)
            return;
        if (update.IsRemoved)
            diagnostics.Add(PublishProblems.BranchDeleted(settings.Branch));
        else if (!update.IsNew && !settings.Repository.Holds(update.New, update.Old))
            diagnostics.Add(PublishProblems.HistoryRewritten(settings.Branch));
        else
            Prepare(update.New);
    }

    /// <summary>Brings the newest commit of the published branch online; null when there is none, or it holds wrong input.</summary>
    public Release? Publish()
    {
        using var taken = PublishLock.Take(_folder, waiting);
        if (settings.Repository.Tip(settings.Branch) is not { } tip)
            return null;
        if (_folder.Live() is { } live && live.Commit == tip && IsWhole(live))
            return live;
        if (_maker.Make(tip) is not { } made)
            return null;
        var release = _folder.Keep(made.Folder, made);
        _folder.Switch(release);
        _folder.Prune(settings.Keep);
        _maker.Clean();
        return release;
    }

    /// <summary>Makes an older release live again: the one named, or the one before the live one. Null when there is none.</summary>
    /// <param name="commit">The beginning of its commit; null for the one before.</param>
    public Release? Rollback(string? commit)
    {
        using var taken = PublishLock.Take(_folder, waiting);
        var live = _folder.Live()?.Folder;
        var releases = _folder.List();
        var older = commit is null
            ? releases.LastOrDefault(release => string.CompareOrdinal(release.Folder, live) < 0)
            : releases.LastOrDefault(release => release.Commit.StartsWith(commit, StringComparison.OrdinalIgnoreCase));
        if (older is not null)
            _folder.Switch(older);
        return older;
    }

    /// <summary>What is live, and whether it still is what was published.</summary>
    public PublishStatus Status() => new(
        _folder.Live(),
        settings.Repository.Tip(settings.Branch),
        _folder.Live() is not { } live || IsWhole(live),
        _folder.List());

    private static bool IsWhole(Release release) => SiteChecksum.Of(PublishFolder.SiteIn(release.Folder)) == (release.Files, release.Sha256);

    // What other pushes have prepared is swept away, but for one that was taken a moment ago and is on its way to post-receive.
    private void Prepare(string commit)
    {
        using var taken = PublishLock.Take(_folder, waiting);
        _maker.Clean(settings.Repository.Tip(settings.Branch));
        _maker.Make(commit);
    }
}
