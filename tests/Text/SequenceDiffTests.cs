using CsCheck;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class SequenceDiffTests
{
    // Few values and many: with few, nothing is unique and the exact comparison has to do the work.
    private static readonly Gen<int[]> Sequences = Gen.Int[1, 300].SelectMany(largest => Gen.Int[1, largest].Array[0, 400]);

    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a c", "1-2:1-1")]
    [InlineData("a c", "a b c", "1-1:1-2")]
    [InlineData("a b c", "a x c", "1-2:1-2")]
    [InlineData("a b", "c d", "0-2:0-2")]
    [InlineData("a b c d e f x", "d e f a b c x", "0-3:0-0, 6-6:3-6")]
    [InlineData("a", "", "0-1:0-0")]
    [InlineData("a b a b", "b a b a", "0-1:0-0, 4-4:3-4")]
    [InlineData("a a b b", "b b a a", "0-2:0-0, 4-4:2-4")]
    [InlineData("a a", "a a a", "2-2:2-3")]
    [InlineData("x a y b z", "b a", "0-3:0-0, 4-5:1-2")]
    [InlineData("p a b c q a b c r", "s a b c t a b c u", "0-1:0-1, 4-5:4-5, 8-9:8-9")]
    [InlineData("", "a", "0-0:0-1")]
    public void Compare_Words_TellsDifferences(string first, string second, string expected) =>
        Assert.Equal(
            expected,
            string.Join(", ", SequenceDiff.Compare(Numbers(first), Numbers(second)).Select(d => $"{d.FirstStart}-{d.FirstEnd}:{d.SecondStart}-{d.SecondEnd}")));

    [Fact]
    public void Compare_AnySequences_LeavesTheRestEqual() =>
        Gen.Select(Sequences, Sequences).Holds((first, second) =>
        {
            var rebuilt = new List<int>();
            var from = 0;
            foreach (var difference in SequenceDiff.Compare(first, second))
            {
                rebuilt.AddRange(first[from..difference.FirstStart]);
                Assert.Equal(difference.SecondStart, rebuilt.Count);
                rebuilt.AddRange(second[difference.SecondStart..difference.SecondEnd]);
                from = difference.FirstEnd;
            }

            rebuilt.AddRange(first[from..]);
            Assert.Equal(second, rebuilt);
        });

    [Fact]
    public void Compare_OneEntryGone_IsOneDifference() =>
        Gen.Select(Gen.Int[1, 40].Array[1, 600], Gen.Int[0, 599]).Holds((sequence, at) =>
        {
            var index = at % sequence.Length;
            var difference = Assert.Single(SequenceDiff.Compare(sequence, [.. sequence[..index], .. sequence[(index + 1)..]]));
            Assert.Equal((1, 0), (difference.FirstLength, difference.SecondLength));
        });

    [Fact]
    public void Compare_LongAndUnlike_GivesUpAsOneDifference()
    {
        var first = Enumerable.Range(0, 100_000).ToArray();
        var second = Enumerable.Range(100_000, 100_000).ToArray();
        Assert.Equal([new SequenceDifference(0, 100_000, 0, 100_000)], SequenceDiff.Compare(first, second));
    }

    private static int[] Numbers(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (int)word[0])];
}
