namespace SiteGen.Tests.Files.Crash;

/// <summary>
/// The power fails after any system call of the real program, and everything is lost that was not flushed (or only the bytes, while the names are kept, as
/// file systems do that write names first). Whoever looks then sees the old result or the new one, and once the program has ended the new one.
/// </summary>
public sealed class PowerCutTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("pack")]
    [InlineData("convert")]
    [InlineData("reconvert")]
    [InlineData("publish")]
    [InlineData("rollback")]
    public void Run_PowerFailsAfterAnyCall_LeavesOldOrNew(string command)
    {
        using var archive = new CrashArchive();
        archive.Change(command);
        var disk = new CrashDisk(archive.Root);
        var before = Seen(true, true);
        var calls = DiskCall.Of(archive.Root, archive.Arguments(command));
        var states = new List<(string Call, string Kept, string NamesKept)>();
        foreach (var call in calls)
        {
            disk.Do(call);
            states.Add(($"{call.Name}({call.Flags})", Seen(false, false), Seen(true, false)));
        }

        var after = Seen(true, true);
        Assert.NotEqual(before, after);
        foreach (var (call, kept, namesKept) in states)
        {
            Assert.True(kept == before || kept == after, $"after {call}:\n{kept}\n--- old\n{before}\n--- new\n{after}");
            Assert.True(namesKept == before || namesKept == after, $"names kept, after {call}:\n{namesKept}\n--- old\n{before}\n--- new\n{after}");
        }

        Assert.Equal(after, states[^1].Kept);

        string Seen(bool names, bool bytes) => disk.Seen(path => CrashArchive.IsSeen(command, path), names, bytes);
    }

    /// <summary>What the tests above are to notice: a rename before the bytes are on the disk, and one whose folder is not flushed.</summary>
    [Theory]
    [InlineData("open write rename", false, false, "old")]
    [InlineData("open write rename", true, false, "empty")]
    [InlineData("open write rename fsync-folder", false, false, "empty")]
    [InlineData("open write fsync rename", false, false, "old")]
    [InlineData("open write fsync rename", true, false, "new")]
    [InlineData("open write fsync rename fsync-folder", false, false, "new")]
    [InlineData("open write rename syncfs", false, false, "new")]
    public void CrashDisk_StepsOfAProgram_KeepWhatWasFlushed(string steps, bool names, bool bytes, string expected)
    {
        using var folder = new TestFolder();
        var (place, staged) = (folder.Write("a", "cũ"), folder["a.new"]);
        var disk = new CrashDisk(folder.Path);
        var old = disk.Seen(path => path == "a", true, true);
        foreach (var step in steps.Split(' '))
        {
            disk.Do(step switch
            {
                "open" => new DiskCall("open", [staged], staged, "O_CREAT|O_TRUNC"),
                "rename" => new DiskCall("rename", [staged, place], null, ""),
                "fsync-folder" => new DiskCall("fsync", [], folder.Path, ""),
                _ => new DiskCall(step, [], staged, ""),
            });
        }

        var (seen, made) = (disk.Seen(path => path == "a", names, bytes), disk.Seen(path => path == "a", true, true));
        Assert.Equal(expected, seen == old ? "old" : seen == made ? "new" : seen.EndsWith(":-1", StringComparison.Ordinal) ? "empty" : seen);
    }
}
