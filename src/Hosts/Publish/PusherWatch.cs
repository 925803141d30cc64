using System.Runtime.InteropServices;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Notices when the client of a push has gone: its connection was cut or its program was killed. The push can no longer succeed, so
/// the hook stops, and others need not wait for it.
/// </summary>
internal sealed class PusherWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Timer? _timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="gone">Called from another thread when git, which began this process, has ended.</param>
    public PusherWatch(Action gone)
    {
        if (OperatingSystem.IsWindows())
            return;
        var git = ParentId();
        _timer = new Timer(_ => NoticeEnd(git, gone), null, Pause, Pause);
    }

    /// <summary>Ends the watch.</summary>
    public void Dispose() => _timer?.Dispose();

    // A process whose parent has ended is given another one.
    private static void NoticeEnd(int git, Action gone)
    {
        if (ParentId() != git)
            gone();
    }

    // POSIX.1-2017, getppid().
    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ParentId();
}
