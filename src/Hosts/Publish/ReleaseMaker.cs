using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Makes a release of a commit, beside what is live: the tree's files are written to a scratch folder, converted, built and checked.
/// Nothing of the tree is executed, and no name in it is used before it was checked.
/// </summary>
/// <param name="settings">The repository and the published archive.</param>
/// <param name="diagnostics">Where problems go.</param>
/// <param name="overdue">Called from another thread when a release has taken longer than <see cref="PublishSettings.TimeLimit"/>.</param>
internal sealed class ReleaseMaker(PublishSettings settings, DiagnosticBag diagnostics, Action overdue)
{
    // A page that is known to be withdrawn stands for its places, and the page of a text for its files.
    private static bool IsKnown(PermalinkLedger pushed, PermalinkAddress address) =>
        !PagePath.Is(address.Path)
        || pushed.Find(address) is { IsWithdrawn: true }
        || pushed.Find(address with { Id = null }) is { IsWithdrawn: true };

    private readonly PublishFolder _folder = settings.Folder;

    // Another build of the program makes other pages of the same commit, even where its version is the same.
    private static readonly string ThisBuild = $"{ThisProgram.NameAndVersion} {ThisProgram.Build}";

    /// <summary>Whether this very program has made a release.</summary>
    public static bool HasMade(Release release) => release.Program == ThisBuild;

    /// <summary>Makes the release of a commit; null when the commit holds wrong input.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="work">The folder to make it in, which nobody else uses; it becomes the folder of the release.</param>
    public Release? Make(string commit, string work)
    {
        Remove(work);
        Release? made = null;
        try
        {
            using var clock = new Timer(_ => overdue(), null, settings.TimeLimit, Timeout.InfiniteTimeSpan);
            made = Build(commit, work);
            if (made is null)
                return null;
            DiskSteps.FlushTree(work);
            return made with { Folder = work };
        }
        finally
        {
            if (made is null)
                Remove(work);
        }
    }

    private Release? Build(string commit, string work)
    {
        if (Extract(commit, Path.Combine(work, "tree")) is not { } folders)
            return null;
        var site = PublishFolder.SiteIn(work);
        var live = _folder.Live();
        if (live is not null && live.IsWhole())
            HardLinks.Copy(PublishFolder.SiteIn(live.Folder), site);
        var pushed = PushedLedger(folders.Input);
        var outcome = BuildHost.Run(new BuildRequest(folders with { Output = site }, Strict: false, Publishes: true), (_, _) => { }, diagnostics);
        foreach (var converted in outcome.Converted)
            diagnostics.Add(PublishProblems.SourceConverted(converted.Source, converted.Folder));
        if (outcome.Site is not { } built || !IsSound(built, site))
            return null;
        var unknown = built.Plan.Permalinks.Entries.Count(entry => entry.IsWithdrawn && !IsKnown(pushed, entry.Address.Value));
        if (unknown > 0)
            diagnostics.Add(PublishProblems.WithdrawalNotAtHome(unknown));
        PermalinksFile.WriteTo(PublishFolder.LedgerIn(work), built.Plan.Permalinks);
        Directory.Delete(Path.Combine(work, "tree"), recursive: true);
        SiteCompressor.Compress(site, built.Written);
        ServedModes.OpenFolder(work);
        ServedModes.OpenAll(site);
        var (files, sha256) = SiteChecksum.Of(site);
        var release = new Release(commit, live?.Commit, DateTimeOffset.UtcNow, files, sha256) { Program = ThisBuild };
        release.Write(work);
        return release;
    }

    // What is wrong with it is told by the build.
    private static PermalinkLedger PushedLedger(string input) =>
        PermalinkParser.Parse(DiskFile.TryOf(Path.Combine(input, PermalinkLedger.Path), PermalinkLedger.Path), new DiagnosticBag());

    private SiteFolders? Extract(string commit, string tree)
    {
        var files = PushedTree.Check(settings.Repository.List(commit, PushedTree.MaxFiles), diagnostics);
        if (diagnostics.HasErrors || !HasRoomFor(files))
            return null;
        settings.Repository.Read(files, (file, bytes) =>
        {
            var path = Path.Combine(tree, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        });
        var (folders, live) = (SiteFolders.Below(tree), _folder.Live());
        Directory.CreateDirectory(folders.Input);
        return folders with
        {
            Output = "",
            LiveSite = live is null ? null : PublishFolder.SiteIn(live.Folder),
            LivePermalinks = _folder.LastLedger,
            Gone = () => GoneSince(live, files),
            Committed = () => CommittedOrder.In(settings.Repository.Path, commit),
        };
    }

    // What the live commit has below input/ and this one has not.
    private GoneReports GoneSince(Release? live, ImmutableArray<TreeEntry> files)
    {
        if (live is null || !settings.Repository.IsCommit(live.Commit))
            return new GoneReports("", []);
        var kept = files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        var gone = settings.Repository.List(live.Commit, PushedTree.MaxFiles)
            .Where(file => file.IsFile && file.Path.StartsWith(ArchiveFolders.Input, StringComparison.Ordinal) && DocumentPath.IsReport(file.Path))
            .Where(file => !kept.Contains(file.Path))
            .ToList();
        var reports = ImmutableArray.CreateBuilder<StoredFile>();
        settings.Repository.Read(gone, (file, bytes) => reports.Add(new StoredFile(file.Path[ArchiveFolders.Input.Length..], () => bytes)));
        return new GoneReports(live.Commit[..12], reports.ToImmutable());
    }

    private bool HasRoomFor(ImmutableArray<TreeEntry> files)
    {
        var (needed, free) = (files.Sum(file => file.Length), new DriveInfo(_folder.Staging).AvailableFreeSpace);
        if (needed > free)
            diagnostics.Add(PublishProblems.NoRoom(_folder.Root, needed >> 20, free >> 20));
        return needed <= free;
    }

    // The files that will be served are checked as they lie on the disk. Those that have not changed were checked before they went live;
    // while no file is removed, their links still lead somewhere.
    private bool IsSound(BuiltSite built, string site)
    {
        var plan = built.Plan;
        var files = plan.Files.Select(file => new OutputFile(file.Path, () => File.ReadAllBytes(Path.Combine(site, file.Path)))).ToImmutableArray();
        var changed = built.Written.Changed.ToFrozenSet(StringComparer.Ordinal);
        SiteChecker.Check(files, built.Written.Removed.IsEmpty ? [.. files.Where(file => changed.Contains(file.Path))] : files, diagnostics, null);
        return !diagnostics.HasErrors;
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
