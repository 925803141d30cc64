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
        using var held = PublishLock.Take(folder, TimeSpan.Zero, () => waited++, diagnostics);
        Assert.NotNull(held);
        Assert.Null(PublishLock.Take(folder, TimeSpan.Zero, () => waited++, diagnostics));
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
    }

    private static PublishLock? Take(string folder) =>
        PublishLock.Take(new PublishFolder(folder), PublishLock.Patience, () => Assert.Fail("waited"), new DiagnosticBag());
}
