using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>A file that one run at a time holds. The system releases it when a run ends, also when it is killed.</summary>
internal sealed class PublishLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream _file;

    private PublishLock(FileStream file) => _file = file;

    /// <summary>The file that is held.</summary>
    public string File => _file.Name;

    /// <summary>Waits until one of some files is free; null, with the reason, when all of them are held for too long.</summary>
    /// <param name="files">The files; the first that is free is taken.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="waiting">Called once, when others hold them.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static PublishLock? Take(IReadOnlyList<string> files, TimeSpan patience, Action waiting, DiagnosticBag diagnostics)
    {
        if (TryTakeOne(files) is { } free)
            return free;
        waiting();
        for (var end = DateTime.UtcNow + patience; DateTime.UtcNow < end; Thread.Sleep(Pause))
        {
            if (TryTakeOne(files) is { } taken)
                return taken;
        }

        diagnostics.Add(PushProblems.Busy(files[0], (int)patience.TotalMinutes));
        return null;
    }

    /// <summary>The file, if nobody else holds it.</summary>
    public static PublishLock? TryTake(string file)
    {
        try
        {
            return new PublishLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException fault) when (HeldFile.Explains(fault))
        {
            return null;
        }
    }

    private static PublishLock? TryTakeOne(IReadOnlyList<string> files) => files.Select(TryTake).FirstOrDefault(taken => taken is not null);

    /// <summary>Gives the file back.</summary>
    public void Dispose() => _file.Dispose();
}
