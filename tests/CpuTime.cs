using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SiteGen.Tests;

/// <summary>
/// How work grows with its input. The time that the processor spends on the thread is measured, so other work on the machine does not count.
/// </summary>
internal static class CpuTime
{
    // clock_gettime(2): CLOCK_THREAD_CPUTIME_ID and CLOCK_PROCESS_CPUTIME_ID on Linux.
    private const int ThreadClock = 3, ProcessClock = 2;

    // What takes less than this is not worth a comparison: it is noise, and no harm.
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(40);

    // From here on a collection of garbage makes no difference any more.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How many times as long work takes with four times the input. Linear work takes 4 times as long, quadratic work 16 times. Each time is the shortest of
    /// three; a growth that is not linear is measured again, with larger inputs too, and the best counts: quadratic work has no good one. 0 when the larger
    /// input takes no time worth telling.
    /// </summary>
    public static double GrowthOf<T>(Func<int, T> make, Action<T> work, int size) => GrowthOf(make, work, size, Of);

    /// <summary>The same of work on several threads. Nothing else may run in this process: see <see cref="AloneTests"/>.</summary>
    public static double GrowthOfAll<T>(Func<int, T> make, Action<T> work, int size) => GrowthOf(make, work, size, OfAll);

    private static double GrowthOf<T>(Func<int, T> make, Action<T> work, int size, Func<Action, TimeSpan> measure)
    {
        work(make(size / 8));
        var best = double.MaxValue;
        for (var attempt = 0; attempt < 5 && best > 8; attempt++)
        {
            var of = attempt < 3 ? size : 2 * size;
            var (one, four) = (make(of), make(4 * of));
            var (small, large) = (Shortest(work, one, measure), measure(() => work(four)));
            if (large / small > 8 && large < Enough)
                large = Shortest(work, four, measure);
            best = Math.Min(best, large < Unnoticed ? 0 : large / small);
        }

        return best;
    }

    private static TimeSpan Shortest<T>(Action<T> work, T input, Func<Action, TimeSpan> measure) =>
        Enumerable.Range(0, 3).Min(_ => measure(() => work(input)));

    /// <summary>What work takes on this thread.</summary>
    public static TimeSpan Of(Action work) => Of(work, ThreadClock);

    private static TimeSpan OfAll(Action work) => Of(work, ProcessClock);

    private static TimeSpan Of(Action work, int clock)
    {
        var start = Now(clock);
        work();
        return Now(clock) - start;
    }

    private static TimeSpan Now(int clock)
    {
        if (!OperatingSystem.IsLinux())
            return Process.GetCurrentProcess().TotalProcessorTime;
        _ = GetTime(clock, out var time);
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Clock time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Clock
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
