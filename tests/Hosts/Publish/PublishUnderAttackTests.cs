using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts.Publish;
using SiteGen.Tests.Files;
using Site = System.Collections.Immutable.ImmutableDictionary<string, byte[]>;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>What a real web server serves while pushes come together, and while they are killed: the old site or the new one, whole.</summary>
public sealed class PublishUnderAttackTests : IDisposable
{
    // A push is killed at so many moments, from its beginning to its end; .ci/run asks for more.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_KILLS"), out var asked) ? asked : 7;

    private readonly PublishedArchive _archive = new();

    private static CancellationToken End => TestContext.Current.CancellationToken;

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Push_KilledAtAnyMoment_LeavesOneWholeSite()
    {
        using var server = Nginx.StartOrSkip(_archive);
        _archive.AddReport("r");
        Assert.Equal(0, _archive.Push().Exit);
        var old = Expected(_archive.Clone);
        var push = await TakePush("Kho đầu");
        var sites = new List<Site> { old, Expected(_archive.Clone) };
        var killed = 0;
        for (var attempt = 0; killed < Kills; attempt++)
        {
            Assert.True(attempt < 4 * Kills, $"only {killed} hooks were running when they were to be killed");
            var moment = push * (attempt % Kills + 1) / (Kills + 1);
            var took = await TakePush($"Kho {attempt:D2}", moment, () => killed += Math.Min(_archive.KillHooks(), 1));
            push = took < moment ? took : push;
            sites.Add(Expected(_archive.Clone));
            Assert.True(await IsWhole(server, sites), $"mixed after kill {killed}");
            Assert.All(new PublishFolder(_archive.Site).List(), release => Assert.True(release.IsWhole(), $"half a release after kill {killed}"));
        }

        _archive.AddReport("z");
        var (exit, said) = _archive.Push();
        Assert.True(exit == 0, said);
        Assert.True(await Serves(server, Expected(_archive.Clone)), "the next push does not heal");
    }

    [Fact]
    public async Task Push_TwoAtOnce_AreServedOneAfterTheOther()
    {
        using var server = Nginx.StartOrSkip(_archive);
        _archive.AddReport("a");
        Assert.Equal(0, _archive.Push().Exit);
        var before = Expected(_archive.Clone);
        using var other = new TestFolder();
        _archive.Git("clone", "-q", _archive.Repository, other["clone"]);
        _archive.AddReport("b");
        _archive.Commit();
        other.Write("clone/input/site.yml", "title: Kho khác\nowner: Văn phòng thử\n");
        _archive.Git("-C", other["clone"], "commit", "-q", "-a", "-m", "khác");
        ImmutableArray<Site> candidates = [Expected(_archive.Clone), Expected(other["clone"])];
        using var done = new CancellationTokenSource();
        var watched = Watch(server, [before, .. candidates], done.Token);
        var ends = await Task.WhenAll(
            Task.Run(() => PublishedArchive.Finish(_archive.BeginPush())),
            Task.Run(() => PublishedArchive.Finish(_archive.BeginPush(other["clone"]))));
        await done.CancelAsync();
        Assert.True(await watched > 0, "never asked");
        var winner = Assert.Single(ends.Index(), end => end.Item.Exit == 0).Index;
        Assert.True(await Serves(server, candidates[winner]), ends[winner].Said);
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
    }

    // Home and one page of the newest report are asked for over and over while the pushes run.
    private static async Task<int> Watch(Nginx server, ImmutableArray<Site> sites, CancellationToken end)
    {
        var asked = 0;
        while (!end.IsCancellationRequested)
        {
            var home = await server.Get("index.html");
            Assert.Contains(sites, site => home is not null && site["index.html"].AsSpan().SequenceEqual(home));
            asked++;
        }

        return asked;
    }

    // Pushes another title, which stands on every page, does something in the midst of it, and tells how long the push took: the kills are spread over that
    // time.
    private async Task<TimeSpan> TakePush(string title, TimeSpan? moment = null, Action? then = null)
    {
        _archive.Write("input/site.yml", $"title: {title}\nowner: Văn phòng thử\n");
        _archive.Commit();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var push = _archive.BeginPush();
        var end = push.WaitForExitAsync(End);
        if (moment is { } wait && await Task.WhenAny(end, Task.Delay(wait, End)) != end)
            then?.Invoke();
        await end;
        return clock.Elapsed;
    }

    private static async Task<bool> IsWhole(Nginx server, List<Site> sites)
    {
        foreach (var site in Enumerable.Reverse(sites))
        {
            if (await Serves(server, site))
                return true;
        }

        return false;
    }

    private static async Task<bool> Serves(Nginx server, Site site)
    {
        foreach (var (path, bytes) in site)
        {
            if (await server.Get(path) is not { } found || !found.AsSpan().SequenceEqual(bytes))
                return false;
        }

        return true;
    }

    // The files of the site that the clone's input makes, rendered here.
    private static Site Expected(string clone)
    {
        var folders = new SiteFolders(Path.Combine(clone, "input"), Path.Combine(clone, "seeds"), null, Path.Combine(clone, "output"));
        var plan = SiteBuilder.Build(SiteInputReader.Read(folders), new DiagnosticBag());
        return plan.Files.Where(file => !file.Path.StartsWith('.')).ToImmutableDictionary(file => file.Path, file => file.Render());
    }
}
