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
internal sealed class PublishHost(PublishSettings settings, DiagnosticBag diagnostics, Action waiting)
{
    private readonly PublishFolder _folder = settings.Folder;
    private readonly ReleaseMaker _maker = new(settings, diagnostics);

    private string Ref => $"refs/heads/{settings.Branch}";

    /// <summary>Looks at a push before it is taken; it is to be refused when the diagnostics hold an error.</summary>
    public void Receive(ImmutableArray<RefUpdate> updates)
    {
        var locks = GitLocks.Sweep(settings, diagnostics);
        PushedRefs.Check(updates, settings.Branch, settings.Repository.TargetOf, diagnostics);
        if (diagnostics.HasErrors)
            return;
        foreach (var other in updates.Where(update => update.Ref != Ref && !update.IsRemoved))
            diagnostics.Add(PushProblems.BranchNotPublished(other.Ref[(other.Ref.LastIndexOf('/') + 1)..], settings.Branch));
        if (updates.SingleOrDefault(update => update.Ref == Ref) is { } update && IsNext(update))
            Prepare(update.New);
        GitLocks.Check(locks, diagnostics);
    }

    // What the pusher says of the old commit is not believed.
    private bool IsNext(RefUpdate update)
    {
        var tip = settings.Repository.Tip(settings.Branch);
        if (update.IsRemoved)
            diagnostics.Add(PushProblems.BranchDeleted(settings.Branch));
        else if (tip != (update.IsNew ? null : update.Old))
            diagnostics.Add(PushProblems.BranchMoved(settings.Branch));
        else if (!settings.Repository.IsCommit(update.New))
            diagnostics.Add(PushProblems.NotACommit(settings.Branch));
        else if (tip is not null && !settings.Repository.Holds(update.New, tip))
            diagnostics.Add(PushProblems.HistoryRewritten(settings.Branch));
        return !diagnostics.HasErrors;
    }

    /// <summary>Brings the newest commit of the published branch online; null when there is none, or it holds wrong input.</summary>
    public Release? Publish()
    {
        using var taken = TakeLock();
        if (taken is null || settings.Repository.Tip(settings.Branch) is not { } tip)
            return null;
        if (_folder.Live() is { } live && live.Commit == tip && live.IsWhole())
            return live;
        if (_maker.Make(tip) is not { } made)
            return null;
        var release = _folder.Keep(made.Folder, made);
        _folder.Switch(release);
        _maker.Clean();
        _folder.Prune(settings.Keep, diagnostics);
        return release;
    }

    /// <summary>Makes an older release live again: the one named, or the one before the live one. Null, with the reason, when there is none.</summary>
    /// <param name="commit">The beginning of its commit; null for the one before.</param>
    public Release? Rollback(string? commit)
    {
        using var taken = TakeLock();
        if (taken is null || RollbackTarget.Find(_folder, commit, diagnostics) is not { } older)
            return null;
        _folder.Switch(older);
        return older;
    }

    /// <summary>What is live, and whether it still is what was published.</summary>
    public PublishStatus Status() => new(
        _folder.Live(),
        settings.Repository.Tip(settings.Branch),
        _folder.Live() is not { } live || live.IsWhole(),
        _folder.List());

    private PublishLock? TakeLock() => PublishLock.Take(_folder, PublishLock.Patience, waiting, diagnostics);

    // What other pushes have prepared is swept away, but for one that was taken a moment ago and is on its way to post-receive.
    private void Prepare(string commit)
    {
        using var taken = TakeLock();
        if (taken is null)
            return;
        _maker.Clean(settings.Repository.Tip(settings.Branch));
        _maker.Make(commit);
    }
}
