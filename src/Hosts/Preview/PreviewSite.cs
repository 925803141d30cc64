namespace SiteGen.Hosts.Preview;

/// <summary>The newest build, and a signal when there is a newer one.</summary>
internal sealed class PreviewSite
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _bell = NewBell();

    /// <summary>The newest build.</summary>
    public PreviewBuild Current { get; private set; } = PreviewBuild.Nothing;

    /// <summary>Puts a newer build in place.</summary>
    public void Publish(PreviewBuild build)
    {
        TaskCompletionSource rung;
        lock (_gate)
        {
            Current = build;
            (rung, _bell) = (_bell, NewBell());
        }

        rung.SetResult();
    }

    /// <summary>Waits until there is a build, and it is another than the one with <paramref name="stamp"/>.</summary>
    public async Task WaitForOther(string stamp, CancellationToken cancellation)
    {
        while (BellUnlessOther(stamp) is { } bell)
            await bell.WaitAsync(cancellation);
    }

    private Task? BellUnlessOther(string stamp)
    {
        lock (_gate)
            return Current == PreviewBuild.Nothing || Current.Stamp == stamp ? _bell.Task : null;
    }

    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
