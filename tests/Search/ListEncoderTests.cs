using CsCheck;
using SiteGen.Search.Encodings;

namespace SiteGen.Tests.Search;

/// <summary>Whatever the encoder writes, the shipped decoder reads, to the last symbol.</summary>
public sealed class ListEncoderTests : IDisposable
{
    private readonly SearchScript _script = new(TestSites.PlanOf("many-terms"));

    // Small and large, and often the limits of a power of two.
    private static readonly Gen<int> Numbers = Gen.OneOf(
        Gen.Int[0, 3], Gen.Int[0, 300], Gen.Int[0, 4_000_000], Gen.Int[0, 29].Select(Gen.Int[-1, 1], (bits, more) => Math.Max(0, (1 << bits) + more)));

    private static readonly Gen<int> Kinds = Gen.Int[0, 31];

    private static readonly Gen<Step> Steps = Gen.OneOf(
        Numbers.Select(number => new Step(encoder => encoder.WriteNumber(number), [number], "number")),
        Gen.Select(Gen.Int[0, 40], Kinds, (value, kind) => new Step(encoder => encoder.WriteSmall(value, kind), [value], "small", kind)),
        Gen.Select(Gen.Bool, Kinds, (flag, kind) => new Step(encoder => encoder.WriteFlag(flag, kind), [flag ? 1 : 0], "flag", kind)),
        Gen.Select(
            Gen.Int[0, 25],
            Gen.Int[0, 40],
            Gen.Int[0, 0xFFFFFF],
            (width, high, low) => (width, gap: Math.Min(high, (1 << 29 - width) - 1) << width | low & (1 << width) - 1))
            .Select(gap => new Step(encoder => encoder.WriteGap(gap.gap, gap.width), [gap.gap], "gap", gap.width)),
        Gen.Select(
            Gen.Int[0, 900], Gen.Int[0, 900], Gen.Int[0, 900], Gen.Bool, (rank, last, follower, isUsual) => (rank: isUsual ? follower : rank, last, follower))
            .Select(word => new Step(encoder => encoder.WriteRank(word.rank, word.last, word.follower), [word.rank], "rank", word.last, word.follower)),
        Numbers.HashSet[1, 60].Select(set => set.Order().ToArray()).Select(list => new Step(encoder => encoder.WriteList(list), list, "list")));

    [Fact]
    public void Write_Anything_IsReadAgain() => Steps.Array[1, 40].Holds(steps => { AssertRead(steps); }, cases: 60);

    [Fact]
    public void Write_OneNumber_IsReadAgain() => Assert.All(Enumerable.Range(0, 600).Append(int.MaxValue >> 1).ToList().Spread(), number =>
        AssertRead([new Step(encoder => encoder.WriteNumber(number), [number], "number")]));

    // Decisions that were always the same cost next to nothing; what does not follow them still comes through.
    [Fact]
    public void Write_LongRuns_AreReadAgainAndShort()
    {
        Step[] steps = [
            .. Enumerable.Range(0, 6_000)
                .Select(i => i % 2000 == 1999)
                .Select(flag => new Step(encoder => encoder.WriteFlag(flag, 3), [flag ? 1 : 0], "flag", 3))
        ];
        Assert.InRange(AssertRead(steps).Length, 1, 100);
    }

    public void Dispose() => _script.Dispose();

    private string AssertRead(Step[] steps)
    {
        var encoder = new ListEncoder();
        foreach (var step in steps)
            step.Write(encoder);
        var code = encoder.Finish();
        Assert.Equal(steps.Select(step => step.Values), _script.Read(code, steps.Select(step => step.Call)));
        return code;
    }

    private sealed record Step(Action<ListEncoder> Write, int[] Values, params object[] Call);
}
