using System.Threading.Channels;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts.Preview;

/// <summary>Notices changes in folders. An editor that saves, or a tool that copies, makes many changes at once; they count as one.</summary>
internal sealed class FolderWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to watch. A folder that is null or does not exist is left out.</summary>
    public FolderWatcher(IEnumerable<string?> folders)
    {
        foreach (var folder in folders.OfType<string>().Where(Directory.Exists))
            Watch(folder);
    }

    /// <summary>Why a folder cannot be watched, for example because the system watches too many already; null when all are.</summary>
    public Localized? Failure { get; private set; }

    /// <summary>Waits for the next change since the last call, and then until nothing more happens for a moment.</summary>
    public async Task WaitForChange(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Quiet, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += Notice;
        // More changes than the system could tell of: something has changed all the same.
        watcher.Error += (_, _) => Notice();
        _watchers.Add(watcher);
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException error)
        {
            Failure = DiskFault.Of(error) ?? PreviewTexts.UnknownReason;
        }
    }

    // Lock files of Word or of a build come and go; nothing that is read has changed.
    private void Notice(object sender, FileSystemEventArgs change)
    {
        var name = Path.GetFileName(change.FullPath);
        if (!ByProducts.Holds(name) && !name.StartsWith('.'))
            Notice();
    }

    private void Notice() => _changes.Writer.TryWrite(true);
}
