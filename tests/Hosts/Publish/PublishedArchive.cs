using System.Diagnostics;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>A server as it really is: a bare repository whose hooks run the built program, the published folder, and the clone of somebody who pushes.</summary>
internal sealed class PublishedArchive : IDisposable
{
    private readonly TestFolder _root = new();

    public PublishedArchive()
    {
        var (exit, said) = SiteGen("publish", "init", "--repo", Repository, "--site", Site, "--keep", "3");
        Assert.True(exit == 0, said);
        GitHere("init", "-q", "-b", "main");
        GitHere("remote", "add", "origin", Repository);
    }

    public string Repository => _root["kho lưu trữ.git"];

    public string Site => _root["trang"];

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
    public int KillHooks()
    {
        var killed = 0;
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (!IsHook(process.Id))
                    continue;
                process.Kill();
                killed++;
            }
        }

        return killed;
    }

    // Git runs a hook in the folder of the repository.
    private bool IsHook(int id)
    {
        try
        {
            return new FileInfo($"/proc/{id}/cwd").LinkTarget == Repository && File.ReadAllText($"/proc/{id}/cmdline").Contains("-receive\0--repo\0", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Begins a push from this clone, or from another one.</summary>
    public Process BeginPush(string? clone = null) => Start("git", ["push", "origin", "main"], clone ?? Clone);

    public (int Exit, string Said) Git(params string[] arguments) => Finish(Start("git", arguments, Clone));

    public (int Exit, string Said) SiteGen(params string[] arguments) =>
        Finish(Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "SiteGen.dll"), .. arguments], _root.Path));

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

    private static Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
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
