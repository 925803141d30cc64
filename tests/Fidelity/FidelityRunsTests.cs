using SiteGen.Fidelity;
using SiteGen.Text;

namespace SiteGen.Tests.Fidelity;

/// <summary>A difference is told where a line begins, if equal words around it allow that.</summary>
public sealed class FidelityRunsTests
{
    // Of "tác A Công" or "Công tác A" one is gone: only the second is a line.
    [Theory]
    [InlineData("Mở|Công tác A|Công tác B", 1, 3, 1)]
    [InlineData("Mở|Công tác A|Công tác B", 2, 3, 1)]
    [InlineData("Mở|Công tác A|Công tác B", 3, 3, 1)]
    [InlineData("Mở|Công tác A|Công tác B", 4, 3, 4)]
    [InlineData("a|b c b c", 3, 2, 1)]
    [InlineData("a b|c b d", 2, 2, 2)]
    [InlineData("a b c", 1, 2, 1)]
    [InlineData("a b a", 1, 2, 0)]
    // Ahead, when the way back is blocked by another word.
    [InlineData("x y a b|y c", 1, 3, 1)]
    [InlineData("x y z|y c", 1, 2, 1)]
    [InlineData("x y a|y a d", 1, 2, 3)]
    // Or else they end one.
    [InlineData("của a b c|a b d", 3, 3, 1)]
    public void AtLineStarts_WordsThatAreGone_BeginALine(string source, int start, int length, int slid)
    {
        var words = WordsOf.Texts(source.Split('|'));
        var found = FidelityRuns.AtLineStarts(words, [], [new SequenceDifference(start, length, start, 0)]);
        Assert.Equal([new SequenceDifference(slid, length, slid, 0)], found);
    }

    [Theory]
    [InlineData("Mở|Công tác A|Công tác B", 3, 3, 1)]
    [InlineData("x y a|y a d", 1, 2, 3)]
    public void AtLineStarts_WordsThatAreMore_BeginALine(string markdown, int start, int length, int slid)
    {
        var found = FidelityRuns.AtLineStarts(WordsOf.Texts("một hai ba bốn năm"), WordsOf.Texts(markdown.Split('|')), [new(start, 0, start, length)]);
        Assert.Equal([new SequenceDifference(slid, 0, slid, length)], found);
    }

    /// <summary>It does not slide over the difference before it, nor over the one behind it.</summary>
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0, 2, 3)]
    [InlineData(1, 1, 3)]
    public void AtLineStarts_DifferenceBefore_IsNotPassed(int before, int length, int slid)
    {
        var words = WordsOf.Texts("Mở", "Công tác A", "Công tác B");
        SequenceDifference[] found = [.. FidelityRuns.AtLineStarts(words, [], [new(before, length, before, 0), new(3, 3, 3, 0)])];
        Assert.Equal(new SequenceDifference(slid, 3, slid, 0), found[1]);
    }

    [Theory]
    [InlineData(5, 3)]
    [InlineData(4, 1)]
    public void AtLineStarts_DifferenceBehind_IsNotPassed(int behind, int slid)
    {
        var words = WordsOf.Texts("x y a", "y a d");
        SequenceDifference[] found = [.. FidelityRuns.AtLineStarts(words, [], [new(1, 2, 1, 0), new(behind, 1, behind, 0)])];
        Assert.Equal(new SequenceDifference(slid, 2, slid, 0), found[0]);
    }

    [Fact]
    public void AtLineStarts_WordsInThePlaceOfOthers_StayWhereTheyAre()
    {
        var words = WordsOf.Texts("Mở", "Công tác A", "Công tác B");
        SequenceDifference[] differences = [new(3, 3, 3, 3)];
        Assert.Equal(differences, FidelityRuns.AtLineStarts(words, words, [.. differences]));
    }
}
