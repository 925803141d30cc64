namespace SiteGen.Tests.Fuzz;

/// <summary>
/// Damaged zips, bags, reports of each format, YAML and Markdown: whatever the bytes, reading them ends with a result or a diagnostic, soon. A few dozen of
/// each kind in the ordinary run; <c>tests/bench/fuzz</c> sets how many it wants, and how much memory there is.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_FUZZ_CASES"), out var asked) ? asked : 60;

    // Of the processor. No original takes a hundredth of it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Kinds => [.. FuzzKinds.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_Damaged_EndsWithAResultOrADiagnostic(string name)
    {
        var kind = FuzzKinds.All[name].Value;
        Damage.Cases.Holds(
            (number, changes) =>
            {
                var original = kind.Originals[number % kind.Originals.Length];
                var damaged = changes.Aggregate(original.Parts, (parts, change) => change.Of(parts, kind.Tokens));
                var taken = CpuTime.Of(() => _ = original.Read(damaged));
                Assert.True(taken < Longest, $"Reading it took {taken}.");
            },
            cases: Cases);
    }

    // What is not damaged can be read: else nothing would be tried above.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_Original_EndsWithAResult(string name) =>
        Assert.Contains(FuzzKinds.All[name].Value.Originals, original => original.Read(original.Parts));
}
