namespace SiteGen.Hosts.Publish;

/// <summary>Lets one run at a time change a published archive. The system gives the lock back when a run dies, however it dies.</summary>
public sealed class PublishLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private PublishLock(FileStream file) => _file = file;

    /// <summary>Waits until nobody else holds the lock.</summary>
    /// <param name="folder">The published archive.</param>
    /// <param name="waiting">Called once, when somebody else holds it.</param>
    public static PublishLock Take(PublishFolder folder, Action waiting)
    {
        for (var first = true; ; first = false)
        {
            if (TryTake(folder) is { } taken)
                return taken;
            if (first)
                waiting();
            Thread.Sleep(Pause);
        }
    }

    private static PublishLock? TryTake(PublishFolder folder)
    {
        try
        {
            return new PublishLock(new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(folder.LockFile))
        {
            return null;
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => _file.Dispose();
}
