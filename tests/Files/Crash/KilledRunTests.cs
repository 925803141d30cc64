using System.Globalization;

namespace SiteGen.Tests.Files.Crash;

/// <summary>
/// The program is killed (SIGKILL) at a random one of the system calls that change the disk. Whoever looks sees the old result or the new one, and the same
/// command then goes through. <c>tests/bench/kills</c> does it more often.
/// </summary>
public sealed class KilledRunTests
{
    private const string Calls = "rename,renameat2,link,unlink,rmdir,mkdir,symlink,fsync,syncfs,pwrite64,ftruncate,flock,chmod,fchmod";

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Fact]
    public void Run_KilledAtAnySystemCall_LeavesOldOrNew()
    {
        using var archive = new CrashArchive();
        var random = new Random((int)(Property.Seed % int.MaxValue));
        var most = CrashArchive.Commands.ToDictionary(command => command, _ => 0);
        var killed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var command = CrashArchive.Commands[kill % CrashArchive.Commands.Length];
            archive.Change(command);
            // Longer and longer runs are tried until one comes to its end; from then on the calls of that one are the limit.
            var call = random.Next(1, most[command] > 0 ? most[command] : 200);
            if (Kill(archive, command, call))
                killed++;
            else
                most[command] = most[command] > 0 ? Math.Min(most[command], call) : call;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} of {Kills} runs were killed before their end.");
        Assert.InRange(killed, Kills / 4, Kills);
    }

    /// <summary>Some file systems find out that they are full, or have failed, only when they are asked to keep what they took.</summary>
    [Theory]
    [InlineData("ENOSPC", "đĩa đã đầy")]
    [InlineData("EDQUOT", "quota")]
    [InlineData("EIO", "đĩa bị lỗi")]
    public void Build_DiskThatKeepsNothing_IsToldAndLeavesTheOldSite(string error, string told)
    {
        using var archive = new CrashArchive();
        var before = archive.Seen("build");
        archive.Change("build");
        var (exit, said) = Strace.Run(
            [
                "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,syncfs", "-e", $"inject=fsync,syncfs:error={error}",
                "dotnet", RunningProgram.Library, .. archive.Arguments("build"),
            ]);
        Assert.True(exit == 3, said);
        Assert.Contains(told, said);
        Assert.Equal(before, archive.Seen("build"));
    }

    // Whether it was killed before its end.
    private static bool Kill(CrashArchive archive, string command, int call)
    {
        var (before, arguments) = (archive.Seen(command), archive.Arguments(command));
        var (exit, said) = Strace.Run(
            [
                "-f", "-qq", "-o", "/dev/null", "-e", $"trace={Calls}", "-e", $"inject={Calls}:signal=SIGKILL:when={call}",
                "dotnet", RunningProgram.Library, .. arguments,
            ]);
        var stopped = archive.Seen(command);
        archive.SiteGen(arguments);
        var after = archive.Seen(command);
        var at = $"{command}, killed at call {call}: exit {exit}\n{said}";
        Assert.True(before != after, at + "there was nothing to do");
        Assert.True(stopped == before || stopped == after, $"{at}neither old nor new:\n{stopped}\n--- before\n{before}\n--- after\n{after}");
        return exit != 0;
    }
}
