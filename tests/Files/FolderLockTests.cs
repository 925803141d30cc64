using SiteGen.Files;

namespace SiteGen.Tests.Files;

public sealed class FolderLockTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Take_FolderThatAnotherHolds_WaitsForItsEnd()
    {
        var waiting = new TaskCompletionSource();
        var first = FolderLock.Take(_folder.Path, () => Assert.Fail("Nobody holds it."));
        var second = Task.Run(() => FolderLock.Take(_folder.Path, waiting.SetResult));
        await waiting.Task;
        Assert.False(second.IsCompleted);
        first!.Dispose();
        (await second)!.Dispose();
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    /// <summary>Many runs, one after the other and at the same time: never two of them between taking and giving back.</summary>
    [Fact]
    public void Take_ManyAtOnce_OneAtATime()
    {
        var inside = 0;
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ =>
        {
            using (FolderLock.Take(_folder["moi"], () => { }))
            {
                Assert.Equal(1, Interlocked.Increment(ref inside));
                Interlocked.Decrement(ref inside);
            }
        });
        Assert.False(File.Exists(_folder["moi/" + FolderLock.Name]));
    }

    [Fact]
    public void Take_LockFileOfADeadRun_IsNoObstacle()
    {
        _folder.Write(FolderLock.Name, "");
        FolderLock.Take(_folder.Path, () => Assert.Fail("Nobody holds it."))!.Dispose();
        Assert.False(File.Exists(_folder[FolderLock.Name]));
    }

    [Fact]
    public void Take_FolderThatCanNeverBeMade_DoesNotWait()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("Only Linux has /proc, in which nobody makes folders.");
        Assert.Throws<DirectoryNotFoundException>(() => FolderLock.Take("/proc/sitegen/a", () => Assert.Fail("Nobody holds it.")));
    }

    [Fact]
    public void Take_NewFolderThatWasFilled_Stays()
    {
        using (FolderLock.Take(_folder["moi"], () => { }))
            _folder.Write("moi/a.html", "");
        Assert.True(File.Exists(_folder["moi/a.html"]));
    }
}
