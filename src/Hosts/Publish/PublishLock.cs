using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>Lets one run at a time change a published archive. The system gives the lock back when a run dies, however it dies.</summary>
internal sealed class PublishLock : IDisposable
{
    /// <summary>How long a push waits for another one. A large archive is published in seconds, its first conversion in minutes.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private PublishLock(FileStream file) => _file = file;

    /// <summary>Waits until nobody else holds the lock; null, with the reason, when somebody holds it for too long.</summary>
    /// <param name="folder">The published archive.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="waiting">Called once, when somebody else holds it.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static PublishLock? Take(PublishFolder folder, TimeSpan patience, Action waiting, DiagnosticBag diagnostics)
    {
        if (TryTake(folder) is { } free)
            return free;
        waiting();
        for (var end = DateTime.UtcNow + patience; DateTime.UtcNow < end; Thread.Sleep(Pause))
        {
            if (TryTake(folder) is { } taken)
                return taken;
        }

        diagnostics.Add(PushProblems.Busy(folder.LockFile, (int)patience.TotalMinutes));
        return null;
    }

    private static PublishLock? TryTake(PublishFolder folder)
    {
        try
        {
            return new PublishLock(new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException fault) when (HeldFile.Explains(fault))
        {
            return null;
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => _file.Dispose();
}
