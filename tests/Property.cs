using CsCheck;

namespace SiteGen.Tests;

/// <summary>
/// Properties that hold for every case that CsCheck draws. Each run draws the same cases, so that what has passed once passes again; the variable
/// <c>SITEGEN_SEED</c> gives others. A failure is shrunk and tells the variable <c>CsCheck_Seed</c> that begins with it.
/// </summary>
internal static class Property
{
    private const int Usual = 100;

    // How many cases one test tries at most: the measurement of mutations asks for few.
    private static readonly long Most = long.TryParse(Environment.GetEnvironmentVariable("SITEGEN_CASES"), out var most) ? most : long.MaxValue;

    /// <summary>What every random choice of a run follows from.</summary>
    public static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("SITEGEN_SEED"), out var asked) ? asked : 1;

    // Without the variable CsCheck asks for a hundred of everything.
    private static long Asked => Environment.GetEnvironmentVariable("CsCheck_Iter") is null ? 0 : Check.Iter;

    /// <summary>Tries some cases; <c>CsCheck_Iter</c> asks for more of them.</summary>
    public static void Holds<T>(this Gen<T> gen, Action<T> property, long cases = Usual)
    {
        if (Check.Seed is not null)
        {
            gen.Sample(property, iter: cases);
            return;
        }

        var run = Parallel.For(0, Math.Min(Math.Max(cases, Asked), Most), (number, loop) =>
        {
            if (!Passes(() => property(gen.Generate(Draw(number), null, out _))))
                loop.Break();
        });
        if (run.LowestBreakIteration is not { } failed)
            return;
        // Fails again, with a smaller case.
        var seed = Draw(failed).ToString();
        gen.Sample(property, seed: seed, iter: Usual);
        Assert.Fail($"Failed once in case {failed}, and not again: CsCheck_Seed={seed}");
    }

    /// <summary>The same of cases of two values.</summary>
    public static void Holds<T1, T2>(this Gen<(T1, T2)> gen, Action<T1, T2> property, long cases = Usual) =>
        gen.Holds(values => property(values.Item1, values.Item2), cases);

    /// <summary>The same of cases of three values.</summary>
    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> gen, Action<T1, T2, T3> property, long cases = Usual) =>
        gen.Holds(values => property(values.Item1, values.Item2, values.Item3), cases);

    /// <summary>The same of cases of four values.</summary>
    public static void Holds<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> gen, Action<T1, T2, T3, T4> property, long cases = Usual) =>
        gen.Holds(values => property(values.Item1, values.Item2, values.Item3, values.Item4), cases);

    /// <summary>All of them; where <c>SITEGEN_CASES</c> asks for fewer, so many of them, from the first to the last.</summary>
    public static IEnumerable<T> Spread<T>(this IReadOnlyCollection<T> all)
    {
        var step = Math.Max(1, (all.Count - 1) / Math.Max(1, Math.Min(Most, all.Count) - 1));
        return all.Where((_, number) => number % step == 0);
    }

    // Each case is drawn by itself, so that it is the same whatever runs before it. Neighbours must not look alike: S. Vigna, SplitMix64.
    private static PCG Draw(long number)
    {
        var mixed = (Seed << 40) + ((ulong)number * 0x9E3779B97F4A7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return new(1, mixed ^ (mixed >> 31));
    }

    private static bool Passes(Action attempt)
    {
        try
        {
            attempt();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
