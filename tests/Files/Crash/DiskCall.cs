using System.Text.RegularExpressions;

namespace SiteGen.Tests.Files.Crash;

/// <summary>A system call that changed the disk, as strace wrote it down.</summary>
/// <param name="Name">Its name, without the suffixes of its variants: <c>rename</c>, <c>open</c>, <c>write</c>…</param>
/// <param name="Paths">The paths among its arguments.</param>
/// <param name="File">What its file descriptor leads to; null when it has none.</param>
/// <param name="Flags">All of its arguments.</param>
internal sealed partial record DiskCall(string Name, IReadOnlyList<string> Paths, string? File, string Flags)
{
    private const string Traced =
        "open,openat,creat,write,pwrite64,writev,pwritev,ftruncate,copy_file_range,sendfile,fsync,fdatasync,syncfs,"
            + "rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir";

    /// <summary>Runs the built program and gives the calls of all its threads and children that did not fail, in the order of their ends.</summary>
    /// <param name="folder">The current folder; the list is written there too.</param>
    /// <param name="arguments">The command line.</param>
    public static List<DiskCall> Of(string folder, string[] arguments)
    {
        var list = Path.Combine(folder, "calls");
        var (exit, said) = Strace.Run(
            ["-f", "-y", "-qq", "-s", "0", "--seccomp-bpf", "-o", list, "-e", $"trace={Traced}", "dotnet", RunningProgram.Library, .. arguments]);
        Assert.True(exit == 0, said);
        var begun = new Dictionary<string, string>(StringComparer.Ordinal);
        var calls = new List<DiskCall>();
        foreach (var line in System.IO.File.ReadLines(list))
        {
            var (thread, rest) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[line.IndexOf(' ', StringComparison.Ordinal)..].Trim());
            if (rest.EndsWith("<unfinished ...>", StringComparison.Ordinal))
                begun[thread] = rest[..^"<unfinished ...>".Length];
            else if (Parse(Resumed().Replace(rest, _ => begun[thread])) is { } call)
                calls.Add(call);
        }

        return calls;
    }

    // name(argument, …) = result
    private static DiskCall? Parse(string line)
    {
        if (Whole().Match(line) is not { Success: true } call || call.Groups["result"].Value.StartsWith('-'))
            return null;
        var (arguments, result) = (call.Groups["arguments"].Value, call.Groups["result"].Value);
        var name = Variant().Replace(call.Groups["name"].Value, "");
        var descriptors = Descriptor().Matches(name == "open" ? result : arguments);
        var descriptor = name == "copy_file_range" ? descriptors.LastOrDefault() : descriptors.FirstOrDefault();
        return new DiskCall(
            name == "pwrite" ? "write" : name,
            [.. Quoted().Matches(arguments).Select(path => path.Groups[1].Value)],
            descriptor?.Groups[1].Value,
            arguments);
    }

    [GeneratedRegex(@"^<\.\.\. \w+ resumed>")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"^(?<name>\w+)\((?<arguments>.*)\)\s+= (?<result>.*)$")]
    private static partial Regex Whole();

    [GeneratedRegex("((?<!cre)at2?|64|v)$")]
    private static partial Regex Variant();

    [GeneratedRegex("[0-9]+<([^>]*)>")]
    private static partial Regex Descriptor();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
