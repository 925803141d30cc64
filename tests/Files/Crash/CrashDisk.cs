namespace SiteGen.Tests.Files.Crash;

/// <summary>
/// A folder as the disk has it after a power cut: of every file the bytes that were flushed, of every folder the names that were flushed. What a program
/// has done to a real folder is done again here, call by call.
/// </summary>
internal sealed class CrashDisk
{
    private readonly string _root;
    private readonly Node _top;
    private int _writes;

    /// <summary>A folder, all of which is on the disk.</summary>
    public CrashDisk(string root) => (_root, _top) = (root, Read(new DirectoryInfo(root)));

    /// <summary>Does a call.</summary>
    public void Do(DiskCall call)
    {
        switch (call.Name)
        {
            case "open" or "creat" when call.Flags.Contains("O_CREAT", StringComparison.Ordinal) || call.Name == "creat":
                Open(call.Paths[0], call.Flags.Contains("O_TRUNC", StringComparison.Ordinal));
                break;
            case "write" or "ftruncate" or "copy_file_range" or "sendfile":
                if (call.File is not null && Find(call.File) is { IsFolder: false } written)
                    written.Written = ++_writes;
                break;
            case "fsync" or "fdatasync":
                Find(call.File!)?.Flush();
                break;
            case "syncfs":
                FlushAll(_top);
                break;
            case "mkdir":
                Put(call.Paths[^1], new Node { IsFolder = true });
                break;
            case "symlink":
                Put(call.Paths[1], new Node { Target = call.Paths[0] });
                break;
            case "unlink" or "rmdir":
                Put(call.Paths[^1], null);
                break;
            case "link":
                Put(call.Paths[1], Find(call.Paths[0]));
                break;
            case "rename":
                Rename(call.Paths[0], call.Paths[1], call.Flags.Contains("RENAME_EXCHANGE", StringComparison.Ordinal));
                break;
        }
    }

    /// <summary>
    /// What is there now, as one text: every file with the number of the write that its bytes come from. Symbolic links are followed at the second level, as
    /// that of a published site.
    /// </summary>
    /// <param name="isSeen">Which paths count.</param>
    /// <param name="names">Whether the names are those of now, or those that were flushed.</param>
    /// <param name="bytes">Whether the bytes are those of now, or those that were flushed.</param>
    public string Seen(Func<string, bool> isSeen, bool names, bool bytes)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Walk(_top, "");
        return string.Join('\n', found);

        void Walk(Node folder, string path)
        {
            foreach (var (name, node) in names ? folder.Names : folder.FlushedNames)
            {
                var target = node.Target is null ? node : Resolve(path + node.Target, names);
                if (target is { IsFolder: true })
                    Walk(target, $"{path}{name}/");
                else if (isSeen(path + name))
                    found.Add($"{path}{name} {target?.Id}:{(bytes ? target?.Written : target?.Flushed)}");
            }
        }
    }

    private void Open(string path, bool truncates)
    {
        if (Find(path) is not { } there)
            Put(path, new Node { Written = ++_writes, Flushed = -1 });
        else if (truncates)
            there.Written = ++_writes;
    }

    private void Rename(string from, string to, bool isExchange)
    {
        var (moved, replaced) = (Find(from), Find(to));
        Put(from, isExchange ? replaced : null);
        Put(to, moved);
    }

    private Node? Find(string path)
    {
        if (Below(path) is not { } below)
            return null;
        return below.Length == 0 ? _top : Resolve(below, names: true);
    }

    private Node? Resolve(string below, bool names)
    {
        var node = _top;
        foreach (var name in below.Split('/'))
        {
            if (node is null || !(names ? node.Names : node.FlushedNames).TryGetValue(name, out node))
                return null;
        }

        return node;
    }

    private void Put(string path, Node? node)
    {
        if (Below(path) is not { Length: > 0 } || Find(Path.GetDirectoryName(path)!) is not { } folder)
            return;
        if (node is null)
            folder.Names.Remove(Path.GetFileName(path));
        else
            folder.Names[Path.GetFileName(path)] = node;
    }

    private string? Below(string path)
    {
        var full = Path.GetFullPath(path, _root);
        return full == _root ? "" : full.StartsWith(_root + "/", StringComparison.Ordinal) ? full[(_root.Length + 1)..] : null;
    }

    private static void FlushAll(Node node)
    {
        node.Flush();
        foreach (var inner in node.Names.Values)
            FlushAll(inner);
    }

    private static Node Read(DirectoryInfo folder)
    {
        var node = new Node { IsFolder = true };
        foreach (var entry in folder.EnumerateFileSystemInfos())
            node.Names[entry.Name] = entry.LinkTarget is { } target ? new Node { Target = target } : entry is DirectoryInfo inner ? Read(inner) : new Node();
        node.Flush();
        return node;
    }

    // A file, a folder or a symbolic link, whatever names it has.
    private sealed class Node
    {
        private static int _last;

        public int Id { get; } = Interlocked.Increment(ref _last);

        public bool IsFolder { get; init; }

        public string? Target { get; init; }

        // The numbers of writes; 0 for what was there, -1 for nothing.
        public int Written { get; set; }

        public int Flushed { get; set; }

        public Dictionary<string, Node> Names { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node> FlushedNames { get; private set; } = new(StringComparer.Ordinal);

        public void Flush() => (Flushed, FlushedNames) = (Written, new(Names, StringComparer.Ordinal));
    }
}
