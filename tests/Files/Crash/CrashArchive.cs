using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Tests.Files.Crash;

/// <summary>
/// An archive in which every command that writes can be run again and again, each time with something to do; and what of it must be old or new at any moment.
/// </summary>
internal sealed class CrashArchive : IDisposable
{
    /// <summary>The commands.</summary>
    public static readonly ImmutableArray<string> Commands = ["build", "pack", "convert", "reconvert", "publish", "rollback"];

    private const string Report = "seeds/000_f9eaf0685c48e021.txt";

    private readonly TestFolder _folder = new();
    private int _changes;

    public CrashArchive()
    {
        Directory.CreateDirectory(_folder["goc/input"]);
        _folder.Write("kho/input/a/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        Git("init", "-q", "-b", "main", _folder["kho"]);
        SiteGen(["publish", "init", "--repo", Repository, "--site", _folder["www"], "--keep", "2"]);
        foreach (var command in new[] { "build", "pack", "convert", "reconvert", "publish", "publish" })
        {
            Change(command);
            SiteGen(Arguments(command));
        }
    }

    /// <summary>The folder in which everything happens.</summary>
    public string Root => _folder.Path;

    private string Repository => _folder["kho.git"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Gives a command something to do: another title, which stands on every page, or another raw report.</summary>
    public void Change(string command)
    {
        _changes++;
        if (command == "convert")
        {
            _folder.Write($"goc/seeds/{_changes}.txt", File.ReadAllText(Tests.Repository.Find(Report)) + $"\n\nGhi chú {_changes}.\n");
            return;
        }

        if (command == "reconvert")
        {
            _folder.Write("lai/seeds/a.txt", File.ReadAllText(Tests.Repository.Find(Report)));
            foreach (var file in Directory.CreateDirectory(_folder["lai/input"]).EnumerateFiles("*.md", SearchOption.AllDirectories).ToList())
                File.AppendAllText(file.FullName, $"\nSửa {_changes}.\n");
            return;
        }

        _folder.Write("kho/input/site.yml", $"title: Kho {_changes}\nowner: Văn phòng\n");
        Git("-C", _folder["kho"], "add", "input");
        Git("-C", _folder["kho"], "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", $"{_changes}");
        Git("--git-dir", Repository, "fetch", "-q", _folder["kho"], "main:main");
    }

    /// <summary>The command line of a command.</summary>
    public string[] Arguments(string command) => command switch
    {
        "build" => ["build", "--root", _folder["kho"]],
        "pack" => ["pack", _folder["kho.zip"], "--root", _folder["kho"]],
        "convert" => ["convert", "--root", _folder["goc"]],
        "reconvert" => ["convert", "seeds/a.txt", "--force", "--root", _folder["lai"]],
        "publish" => ["publish", "update", "--repo", Repository],
        _ => ["publish", "rollback", Other(), "--repo", Repository],
    };

    /// <summary>Whether a path, below the root, is something that a reader of a command's result sees.</summary>
    public static bool IsSeen(string command, string path) => command switch
    {
        "build" => path.StartsWith("kho/output/", StringComparison.Ordinal) && path["kho/output/".Length] != '.',
        "pack" => path == "kho.zip",
        "convert" => path.StartsWith("goc/input/", StringComparison.Ordinal) && path["goc/input/".Length] != '.',
        "reconvert" => path.StartsWith("lai/input/", StringComparison.Ordinal) && path["lai/input/".Length] != '.',
        _ => path.StartsWith("www/current/", StringComparison.Ordinal),
    };

    /// <summary>What a reader of a command's result sees now, as one text.</summary>
    public string Seen(string command)
    {
        var folder = command switch { "build" => "kho/output", "pack" => "kho.zip", "convert" => "goc/input", "reconvert" => "lai/input", _ => "www/current" };
        if (File.Exists(_folder[folder]))
            return Sha256.Of(File.ReadAllBytes(_folder[folder]));
        return string.Join('\n', Directory.EnumerateFiles(_folder[folder] + "/", "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(path => IsSeen(command, path))
            .Order(StringComparer.Ordinal)
            .Select(path => $"{path} {Sha256.Of(File.ReadAllBytes(_folder[path]))}"));
    }

    /// <summary>Runs the program, which must not fail.</summary>
    public void SiteGen(string[] arguments)
    {
        var (exit, output, error) = RunningProgram.Finish(RunningProgram.Start(Root, arguments));
        Assert.True(exit == 0, $"{string.Join(' ', arguments)}\n{output}{error}");
    }

    // The commit of the release that is kept and not live.
    private string Other()
    {
        var folder = new SiteGen.Hosts.Publish.PublishFolder(_folder["www"]);
        return folder.List().Last(release => release.Folder != folder.LiveFolder).Commit;
    }

    private static void Git(params string[] arguments)
    {
        var (exit, said) = OtherProgram.RunOrSkip("git", arguments);
        Assert.True(exit == 0, said);
    }
}
