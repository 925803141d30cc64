using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// A bare repository, asked through the machine's own git. Only objects are read: nothing is checked out, so no attribute, filter,
/// hook or setting of a pushed tree can take effect.
/// </summary>
/// <param name="Path">Its absolute path.</param>
public sealed record GitRepository(string Path)
{
    private static readonly TimeSpan DeadAfter = TimeSpan.FromMinutes(1);

    /// <summary>Makes a bare repository, unless there is one.</summary>
    /// <param name="branch">The branch that a new one begins with.</param>
    public void Create(string branch) => Run("init", "--quiet", "--bare", $"--initial-branch={branch}", Path);

    /// <summary>Whether it is a bare repository.</summary>
    public bool IsBare => Directory.Exists(Path) && TryRun("rev-parse", "--is-bare-repository")?.Trim() == "true";

    /// <summary>A setting; null when it is not set.</summary>
    public string? Setting(string key) => TryRun("config", "--get", key)?.TrimEnd('\n');

    /// <summary>Changes a setting.</summary>
    public void Set(string key, string value) => Run("config", key, value);

    /// <summary>The newest commit of a branch; null when it has none.</summary>
    public string? Tip(string branch) => TryRun("rev-parse", "--verify", "--quiet", $"refs/heads/{branch}^{{commit}}")?.Trim();

    /// <summary>Whether the history of one commit holds another one.</summary>
    public bool Holds(string commit, string ancestor) => TryRun("merge-base", "--is-ancestor", ancestor, commit) is not null;

    /// <summary>Removes the locks that git processes left when they were killed: git itself holds a lock for milliseconds, and never removes a dead one.</summary>
    public void RemoveDeadLocks(string branch)
    {
        foreach (var name in new[] { "HEAD.lock", "packed-refs.lock", $"refs/heads/{branch}.lock" })
        {
            var file = new FileInfo(System.IO.Path.Combine(Path, name));
            if (file.Exists && DateTime.UtcNow - file.LastWriteTimeUtc > DeadAfter)
                file.Delete();
        }
    }

    /// <summary>Everything in the tree of a commit.</summary>
    public ImmutableArray<TreeEntry> List(string commit) =>
        [.. Run("ls-tree", "-r", "-z", "--long", "--full-tree", commit).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(TreeEntry.Parse)];

    /// <summary>Hands over the bytes of files, one after the other.</summary>
    public void Read(IReadOnlyCollection<TreeEntry> files, Action<TreeEntry, byte[]> take)
    {
        using var git = Start(["cat-file", "--batch"], redirectInput: true);
        var asked = Task.Run(() =>
        {
            using var input = git.StandardInput;
            foreach (var file in files)
                input.Write(file.Id + "\n");
        });
        var output = git.StandardOutput.BaseStream;
        foreach (var file in files)
        {
            var bytes = new byte[LengthOf(ReadLine(output))];
            output.ReadExactly(bytes);
            output.ReadByte();
            take(file, bytes);
        }

        asked.GetAwaiter().GetResult();
        git.WaitForExit();
    }

    // "<id> blob <length>"
    private static long LengthOf(string header) =>
        header.Split(' ') is [_, "blob", var length] ? long.Parse(length, CultureInfo.InvariantCulture) : throw new IOException($"git cat-file: {header}");

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is not ('\n' or -1); next = stream.ReadByte())
            line.Append((char)next);
        return line.ToString();
    }

    private string Run(params string[] arguments) =>
        Run(arguments, out var error) ?? throw new IOException($"git {arguments[0]}: {error.Trim()}");

    private string? TryRun(params string[] arguments) => Run(arguments, out _);

    private string? Run(string[] arguments, out string error)
    {
        using var git = Start(arguments, redirectInput: false);
        var said = git.StandardError.ReadToEndAsync();
        var answer = git.StandardOutput.ReadToEnd();
        error = said.GetAwaiter().GetResult();
        git.WaitForExit();
        return git.ExitCode == 0 ? answer : null;
    }

    private Process Start(string[] arguments, bool redirectInput)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = !redirectInput,
            RedirectStandardInput = redirectInput,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        if (arguments[0] != "init")
            start.ArgumentList.Add($"--git-dir={Path}");
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
