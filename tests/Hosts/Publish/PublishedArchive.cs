using System.Diagnostics;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>
/// A server as it really is: a bare repository whose hooks run the built program, the published folder, and the clone of somebody who pushes.
/// </summary>
internal sealed class PublishedArchive : IDisposable
{
    private const string Hook = "-receive\0--repo\0";

    private readonly TestFolder _root;
    private readonly string? _umask;

    /// <summary>Sets a server up.</summary>
    /// <param name="umask">What the shells of the server's accounts begin with; null for what this process has.</param>
    public PublishedArchive(string? umask = null)
    {
        (_root, _umask) = (new(), umask);
        var (exit, said) = SiteGen("publish", "init", "--repo", Repository, "--site", Site, "--keep", "3");
        Assert.True(exit == 0, said);
        GitHere("init", "-q", "-b", "main");
        GitHere("remote", "add", "origin", Repository);
    }

    /// <summary>A server that is set up.</summary>
    internal PublishedArchive(TestFolder root) => _root = root;

    public string Repository => _root["kho lưu trữ.git"];

    public string Site => _root["trang web; số 1"];

    public string Clone => _root["clone"];

    public string this[string path] => Path.Combine(Clone, path);

    public void Dispose() => _root.Dispose();

    public void Write(string path, string text) => _root.Write(Path.Combine("clone", path), text);

    /// <summary>Adds a report with one section.</summary>
    public void AddReport(string name) =>
        SmallArchive.Empty.WithReport(name, title: "Báo cáo " + name).WithSection($"{name}/01-ket-qua.md", $"Kết quả của {name}.\n").WriteTo(_root, "clone/");

    /// <summary>Commits everything that lies in the clone.</summary>
    public string Commit(string message = "sửa")
    {
        GitHere("add", "-A");
        GitHere("commit", "-q", "--allow-empty", "-m", message);
        return GitHere("rev-parse", "HEAD").Said.Trim();
    }

    /// <summary>Commits and pushes; what the pusher sees.</summary>
    public (int Exit, string Said) Push(params string[] options)
    {
        Commit();
        return Git(["push", .. options, "origin", "main"]);
    }

    /// <summary>Kills every hook of the repository that runs at this moment, with no warning (SIGKILL); how many there were.</summary>
    public int KillHooks() => Processes(Hook).Count(Killed);

    /// <summary>Kills what takes the pushes, as when the line to the pusher is cut.</summary>
    public int KillReceivers() => Processes("receive-pack").Count(Killed);

    /// <summary>Whether a hook of the repository runs.</summary>
    public bool HasHooks => Processes(Hook).Any();

    private static bool Killed(int id)
    {
        using var process = Process.GetProcessById(id);
        process.Kill();
        return true;
    }

    // Git runs hooks, and itself, in the folder of the repository.
    private IEnumerable<int> Processes(string words)
    {
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (Runs(process.Id, words))
                    yield return process.Id;
            }
        }
    }

    private bool Runs(int id, string words)
    {
        try
        {
            var isHere = new FileInfo($"/proc/{id}/cwd").LinkTarget == Repository;
            return isHere && File.ReadAllText($"/proc/{id}/cmdline").Contains(words, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Begins a push from this clone, or from another one.</summary>
    public Process BeginPush(string? clone = null) => Start("git", ["push", "origin", "main"], clone ?? Clone);

    public (int Exit, string Said) Git(params string[] arguments) => Finish(Start("git", arguments, Clone));

    /// <summary>What git answers in the clone.</summary>
    public string Asked(params string[] arguments) => GitHere(arguments).Said.Trim();

    /// <summary>What git answers in the repository on the server.</summary>
    public string OnServer(params string[] arguments) => GitHere(["--git-dir", Repository, .. arguments]).Said.Trim();

    /// <summary>Stores a tree of one entry, as <c>git mktree</c> reads it, in the clone; its id.</summary>
    public string Tree(string entries)
    {
        Write("tree", entries + "\n");
        var (exit, said) = Finish(Start("sh", ["-c", "git mktree < tree"], Clone));
        File.Delete(this["tree"]);
        Assert.True(exit == 0, said);
        return said.Trim();
    }

    /// <summary>A file of the live site.</summary>
    public string Live(string path) => File.ReadAllText(Path.Combine(Site, "current", path));

    public (int Exit, string Said) SiteGen(params string[] arguments) =>
        Finish(Start("dotnet", [RunningProgram.Library, .. arguments], _root.Path));

    public static (int Exit, string Said) Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
            process.WaitForExit();
            return (process.ExitCode, said);
        }
    }

    private (int Exit, string Said) GitHere(params string[] arguments)
    {
        Directory.CreateDirectory(Clone);
        var (exit, said) = Git(arguments);
        Assert.True(exit == 0, said);
        return (exit, said);
    }

    private Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = _umask is null
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("sh", ["-c", $"umask {_umask} && exec \"$0\" \"$@\"", program, .. arguments]);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        // The hooks end before the runtime has learnt anything from watching them.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = "Thử";
            start.Environment[$"GIT_{role}_EMAIL"] = "thu@example.org";
        }

        return Process.Start(start)!;
    }
}
