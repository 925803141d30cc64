using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>What stands in the way of a push on the server is told, with its name, and never waited for without end.</summary>
public sealed class PublishLockTests
{
    [Fact]
    public void Take_HeldForTooLong_SaysWhichFile()
    {
        using var root = new TestFolder();
        var (folder, diagnostics, waited) = (new PublishFolder(root.Path), new DiagnosticBag(), 0);
        using var held = PublishLock.Take([folder.LockFile], TimeSpan.Zero, () => waited++, diagnostics);
        Assert.NotNull(held);
        Assert.Null(PublishLock.Take([folder.LockFile], TimeSpan.Zero, () => waited++, diagnostics));
        var problem = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("publish-busy", folder.LockFile, 1), (problem.Code, problem.Location.Path, waited));
    }

    [Fact]
    public void Take_FolderThatCannotBeWrittenTo_IsNotWaitedFor()
    {
        using var root = new TestFolder();
        Assert.ThrowsAny<IOException>(() => Take(root["khong-co"]));
        Directory.CreateDirectory(root["lock"]);
        Assert.ThrowsAny<SystemException>(() => Take(root.Path));
    }

    /// <summary>Nothing can come of such a push, so its hook does not stay.</summary>
    [Fact]
    public async Task Push_PusherGone_EndsTheHook()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Running hooks are found in /proc.");
        using var archive = new PublishedArchive();
        archive.AddReport("a");
        archive.Commit();
        using var held = Take(archive.Site);
        using var push = archive.BeginPush();
        var said = "";
        while (said?.Contains("Đang chờ", StringComparison.Ordinal) == false)
            said = await push.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.True(archive.HasHooks);
        Assert.True(archive.KillReceivers() > 0);
        await push.WaitForExitAsync(TestContext.Current.CancellationToken);
        while (archive.HasHooks)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    /// <summary>Whoever publishes holds it for a moment; a push that is only looked at does not wait for that, nor the other way round.</summary>
    [Fact]
    public void Push_WrongInput_IsToldWhileAnotherPublishes()
    {
        using var archive = new PublishedArchive();
        archive.Write("input/site.yml", "title: [\n");
        using var held = Take(archive.Site);
        var (exit, said) = archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains("yaml-", said);
        Assert.DoesNotContain("Đang chờ", said);
    }

    /// <summary>The tree is listed by a git that does not come to an end.</summary>
    [Fact]
    public void Publish_LongerThanAllowed_IsGivenUp()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("There is no shell for the program that takes the place of git.");
        using var archive = new PublishedArchive();
        archive.AddReport("a");
        archive.Commit();
        archive.OnServer("fetch", "-q", archive.Clone, "main:main");
        archive.OnServer("config", "sitegen.timeLimit", "1");
        archive.Write("bin/git", """
            #!/bin/sh
            PATH=${PATH#*:}
            case "$*" in *ls-tree*) exec sleep 30;; esac
            exec git "$@"
            """);
        var (exit, said) = OtherProgram.RunOrSkip(
            "sh", "-c", "chmod +x \"$0/git\" && PATH=\"$0:$PATH\" exec dotnet \"$1\" publish update --repo \"$2\" >\"$2/said\"",
            archive["bin"], RunningProgram.Library, archive.Repository);
        Assert.True(exit == 1, said);
        Assert.Contains("main:1:1: lỗi publish-overdue", File.ReadAllText(Path.Combine(archive.Repository, "said")));
        archive.OnServer("config", "sitegen.timeLimit", "600");
        Assert.Equal(0, archive.SiteGen("publish", "update", "--repo", archive.Repository).Exit);
    }

    [Fact]
    public void Push_LockFilesOfGit_AreToldAndDeadOnesRemoved()
    {
        using var archive = new PublishedArchive();
        archive.Write("input/site.yml", "title: Kho thử\nowner: Văn phòng thử\n");
        archive.AddReport("a");
        var file = Path.Combine(archive.Repository, "refs", "heads", "main.lock");
        File.WriteAllText(file, "");
        var (exit, said) = archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains($"{file}:1:1: lỗi publish-git-locked", said);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-2));
        (exit, said) = archive.Push();
        Assert.True(exit == 0, said);
        Assert.Contains($"{file}:1:1: lưu ý publish-git-lock-removed", said);
        archive.AddReport("b");
        File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddYears(1));
        (exit, said) = archive.Push();
        Assert.NotEqual(0, exit);
        Assert.Contains($"{file}:1:1: lỗi publish-git-lock-stays", said);
        var other = Path.Combine(archive.Repository, "config.lock");
        File.WriteAllText(other, "");
        (_, said) = archive.SiteGen("publish", "init", "--repo", archive.Repository, "--site", archive.Site);
        Assert.Contains($"{other}:1:1: lỗi publish-git-lock-stays", said);
    }

    private static PublishLock? Take(string folder) =>
        PublishLock.Take([new PublishFolder(folder).LockFile], PublishSettings.DefaultTimeLimit, () => Assert.Fail("waited"), new DiagnosticBag());
}
