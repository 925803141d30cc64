using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// A bare repository, asked through the machine's own git. Only objects are read: nothing is checked out, so no attribute, filter,
/// hook or setting of a pushed tree can take effect.
/// </summary>
/// <param name="Path">Its absolute path.</param>
internal sealed record GitRepository(string Path)
{
    /// <summary>Makes a bare repository, unless there is one.</summary>
    /// <param name="branch">The branch that a new one begins with.</param>
    public void Create(string branch) => Run("init", "--quiet", "--bare", $"--initial-branch={branch}", Path);

    /// <summary>Whether it is a bare repository.</summary>
    public bool IsBare => Directory.Exists(Path) && TryRun("rev-parse", "--is-bare-repository")?.Trim() == "true";

    /// <summary>A setting; null when it is not set.</summary>
    public string? Setting(string key) => TryRun("config", "--get", key)?.TrimEnd('\n');

    /// <summary>Changes a setting.</summary>
    public void Set(string key, string value) => Run("config", key, value);

    /// <summary>The newest commit of a branch; null when it has none. Only a branch of exactly this name counts, no tag and no other branch.</summary>
    public string? Tip(string branch) => TryRun("show-ref", "--verify", "--hash", $"refs/heads/{branch}")?.Trim();

    /// <summary>The ref that a symbolic ref points to; null for an ordinary ref.</summary>
    public string? TargetOf(string name) => TryRun("symbolic-ref", "--quiet", name)?.Trim();

    /// <summary>Whether an object is a commit.</summary>
    public bool IsCommit(string id) => TryRun("cat-file", "-t", id)?.Trim() == "commit";

    /// <summary>Whether the history of one commit holds another one.</summary>
    public bool Holds(string commit, string ancestor) => TryRun("merge-base", "--is-ancestor", ancestor, commit) is not null;

    /// <summary>Everything in the tree of a commit, but no more entries than one above a limit.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="limit">How many entries there may be. A tree of 2 KB can hold a thousand million names.</param>
    public ImmutableArray<TreeEntry> List(string commit, int limit)
    {
        using var git = GitProcess.Start([$"--git-dir={Path}", "ls-tree", "-r", "-z", "--long", "--full-tree", commit]);
        var said = git.StandardError.ReadToEndAsync();
        var (entries, isWhole) = TreeListing.Read(git.StandardOutput.BaseStream, limit);
        if (!isWhole)
            git.Kill();
        var error = said.GetAwaiter().GetResult();
        git.WaitForExit();
        return git.ExitCode == 0 || !isWhole ? entries : throw new IOException($"git ls-tree: {error.Trim()}");
    }

    /// <summary>Hands over the bytes of files, one after the other.</summary>
    public void Read(IReadOnlyCollection<TreeEntry> files, Action<TreeEntry, byte[]> take)
    {
        using var git = GitProcess.Start([$"--git-dir={Path}", "cat-file", "--batch"], redirectInput: true);
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

    private string? Run(string[] arguments, out string error) =>
        GitProcess.Ask(arguments[0] == "init" ? arguments : [$"--git-dir={Path}", .. arguments], out error);
}
