using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Publishes what is pushed. <c>pre-receive</c> makes and checks the release and may refuse the push; <c>post-receive</c> makes it live.
/// If a process is killed in between, the old site stays live, and the next run publishes the newest commit.
/// </summary>
/// <param name="settings">The repository and the published archive.</param>
/// <param name="diagnostics">Where problems go.</param>
/// <param name="waiting">Called when another run must be waited for.</param>
/// <param name="overdue">Called from another thread when making a release has taken too long: the run is to end.</param>
internal sealed class PublishHost(PublishSettings settings, DiagnosticBag diagnostics, Action waiting, Action overdue)
{
    private readonly PublishFolder _folder = settings.Folder;

    private string Ref => $"refs/heads/{settings.Branch}";

    /// <summary>Looks at a push before it is taken; it is to be refused when the diagnostics hold an error.</summary>
    public void Receive(ImmutableArray<RefUpdate> updates)
    {
        PushedRefs.Check(updates, settings.Branch, settings.Repository.TargetOf, diagnostics);
        if (diagnostics.HasErrors)
            return;
        var locks = GitLocks.Sweep(settings.Repository, updates, diagnostics);
        foreach (var other in updates.Where(update => update.Ref != Ref && !update.IsRemoved))
            diagnostics.Add(PushProblems.BranchNotPublished(other.Ref[(other.Ref.LastIndexOf('/') + 1)..], settings.Branch));
        if (updates.SingleOrDefault(update => update.Ref == Ref) is { } update && IsNext(update))
            Prepare(update.New);
        GitLocks.Check(locks, diagnostics);
    }

    // The old commit that the client names may be wrong, so the repository is asked.
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

    /// <summary>
    /// Brings the newest commit of the published branch online, as this program makes it; null when there is none, or it holds wrong input.
    /// </summary>
    public PublishedCommit? Publish()
    {
        using var taken = TakeLock();
        if (taken is null || settings.Repository.Tip(settings.Branch) is not { } tip)
            return null;
        var before = _folder.Live();
        if (before is not null && before.Commit == tip && ReleaseMaker.HasMade(before) && before.IsWhole())
        {
            PruneAfter(before);
            return new PublishedCommit(before, Before: before);
        }

        var prepared = new PreparedReleases(_folder, diagnostics);
        if ((prepared.TryTake(tip, before) ?? MakerFor(diagnostics).Make(tip, prepared.WorkOfPublisher)) is not { } made)
            return null;
        var release = _folder.Keep(made.Folder, made);
        _folder.Switch(release);
        prepared.Clean(release);
        PruneAfter(release);
        return new PublishedCommit(release, before);
    }

    private void PruneAfter(Release live)
    {
        _folder.Prune(settings.Keep, diagnostics);
        var older = _folder.List().Count(release => release.Folder != live.Folder && WithdrawnAddresses.AreMissing(live, release));
        if (older > 0)
            diagnostics.Add(ReleaseProblems.HoldWithdrawn(_folder.Root, older, settings.Repository.Path));
    }

    /// <summary>Makes an older release live again: the one named, or the one before the live one. Null, with the reason, when there is none,
    /// or when it shows what was withdrawn since.</summary>
    /// <param name="commit">The beginning of its commit; null for the one before.</param>
    public Release? Rollback(string? commit)
    {
        using var taken = TakeLock();
        if (taken is null || RollbackTarget.Find(_folder, commit, diagnostics) is not { } older)
            return null;
        if (_folder.Live() is { } live && WithdrawnAddresses.Missing(live, older) is { Length: > 0 } withdrawn)
        {
            diagnostics.Add(ReleaseProblems.ShowsWithdrawn(_folder.Root, older.Commit, withdrawn[0], withdrawn.Length));
            return null;
        }

        _folder.Switch(older);
        return older;
    }

    /// <summary>What is live, and whether it still is what was published.</summary>
    public PublishStatus Status() => new(
        _folder.Live(),
        settings.Repository.Tip(settings.Branch),
        _folder.Live() is not { } live || live.IsWhole(),
        _folder.List())
    {
        HasLostRecord = _folder.HasLostRecord,
    };

    private PublishLock? TakeLock() => PublishLock.Take([_folder.LockFile], settings.TimeLimit, waiting, diagnostics);

    private ReleaseMaker MakerFor(DiagnosticBag found) => new(settings, found, overdue);

    // Nobody waits for a push that is only looked at, and of those some are looked at together. What it is compared with, the live release, may meanwhile be
    // replaced, and even removed under its hands: then it is looked at once more, and others wait.
    private void Prepare(string commit)
    {
        using var place = PublishLock.Take(_folder.CheckLocks, settings.TimeLimit, waiting, diagnostics);
        if (place is null)
            return;
        CleanIfFree();
        var (work, live, found) = (Path.ChangeExtension(place.File, null), _folder.LiveFolder, new DiagnosticBag());
        var made = Look(commit, work, live, found);
        if (made is null && found.HasErrors && _folder.LiveFolder == live)
        {
            diagnostics.AddRange(found.ToSorted());
            return;
        }

        using var taken = TakeLock();
        if (taken is null)
            return;
        if (_folder.LiveFolder == live)
            diagnostics.AddRange(found.ToSorted());
        else
            made = MakerFor(diagnostics).Make(commit, work);
        if (made is not null)
            new PreparedReleases(_folder, diagnostics).Put(made);
    }

    // Files left by runs that were killed may fill the disk.
    private void CleanIfFree()
    {
        using var taken = PublishLock.TryTake(_folder.LockFile);
        if (taken is not null)
            new PreparedReleases(_folder, diagnostics).Clean(_folder.Live());
    }

    private Release? Look(string commit, string work, string? live, DiagnosticBag found)
    {
        try
        {
            return MakerFor(found).Make(commit, work);
        }
        catch (IOException) when (_folder.LiveFolder != live)
        {
            return null;
        }
    }
}
