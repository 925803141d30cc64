using SiteGen.Search;

namespace SiteGen.Tests.Search;

public sealed class Bm25Tests
{
    // By the formula with k1 = 1.2 and b = 0.75, a heading half an occurrence, steps from 0.1 to 2.4: reckoned by hand.
    [Theory]
    [InlineData(100, 10, 1, 10, false, 23)]
    [InlineData(100, 10, 2, 10, false, 31)]
    [InlineData(100, 10, 1, 10, true, 28)]
    [InlineData(100, 10, 1, 40, false, 10)]
    [InlineData(100, 10, 1, 1, false, 36)]
    [InlineData(100, 100, 1, 10, false, 1)]
    [InlineData(5_000, 10, 1, 10, false, 62)]
    [InlineData(50_000, 10, 1, 10, false, 8)]
    [InlineData(120_000, 10, 1, 10, false, 4)]
    [InlineData(1_000_000, 10, 1, 10, false, 5)]
    [InlineData(4_000, 1, 900, 1, true, 173)]
    public void LevelOf_Occurrences_IsTheImpactInSteps(int paragraphs, int paragraphsWithIt, int count, int length, bool isInHeadings, int level)
    {
        var scores = new Bm25(paragraphs, 10);
        Assert.Equal(level, scores.LevelOf(scores.RarityOf(paragraphsWithIt), count, length, isInHeadings));
    }

    [Fact]
    public void LevelOf_MoreThanAByteHolds_IsTheHighest() => Assert.Equal(255, new Bm25(100, 10).LevelOf(30, 9, 10, false));
}
