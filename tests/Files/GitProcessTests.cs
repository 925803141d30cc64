using SiteGen.Files;

namespace SiteGen.Tests.Files;

/// <summary>What git answers follows from the objects of a repository alone, whatever its configuration and the environment say.</summary>
public sealed class GitProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public GitProcessTests()
    {
        Git("init", "-q", "-b", "main", _folder.Path);
        Commit("một");
        Commit("hai");
    }

    public void Dispose() => _folder.Dispose();

    // The variable of the environment alone is overruled by this setting of the repository.
    [Fact]
    public void Ask_ReplacedCommit_IsShownAsItIs()
    {
        Git("-C", _folder.Path, "config", "core.useReplaceRefs", "true");
        Git("-C", _folder.Path, "replace", "HEAD", "HEAD~1");
        Assert.Equal("một", Git("-C", _folder.Path, "log", "-1", "--format=%s", "main").Trim());
        Assert.Equal("hai\nmột", Log());
    }

    [Fact]
    public void Ask_GraftedHistory_IsShownAsItIs()
    {
        File.WriteAllText(_folder[".git/info/grafts"], Git("-C", _folder.Path, "rev-parse", "HEAD"));
        Assert.Equal("hai\nmột", Log());
    }

    private string Log() => GitProcess.Ask(["-C", _folder.Path, "log", "--format=%s", "main"], out _)!.Trim();

    private void Commit(string words)
    {
        _folder.Write("a.txt", words);
        Git("-C", _folder.Path, "add", "a.txt");
        Git("-C", _folder.Path, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", words);
    }

    private static string Git(params string[] arguments)
    {
        var (exit, said) = OtherProgram.RunOrSkip("git", arguments);
        Assert.True(exit == 0, said);
        return said;
    }
}
