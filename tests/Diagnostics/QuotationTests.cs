using SiteGen.Diagnostics;

namespace SiteGen.Tests.Diagnostics;

/// <summary>Long words are shown in 80 characters, and no character of two halves is cut.</summary>
public sealed class QuotationTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 20).Select(i => $"{i:00}......."));

    [Theory]
    [InlineData(80, 80)]
    [InlineData(81, 80)]
    [InlineData(200, 80)]
    public void Short_Words_HaveEightyCharacters(int length, int shown) =>
        Assert.Equal(new string('a', shown) + (length > shown ? "…" : ""), Quotation.Short($" {new string('a', length)}\n"));

    [Theory]
    [InlineData(78, 80)]
    [InlineData(79, 79)]
    [InlineData(80, 80)]
    public void Short_CharacterOfTwoHalves_IsWholeOrLeftOut(int before, int shown)
    {
        var quoted = Quotation.Short(new string('a', before) + "𠀀" + new string('b', 10));
        Assert.Equal(shown + 1, quoted.Length);
        Assert.DoesNotContain(
            Enumerable.Range(0, quoted.Length),
            i =>
                char.IsSurrogate(quoted[i])
                    && !(i > 0 && char.IsSurrogatePair(quoted[i - 1], quoted[i]))
                    && !(i + 1 < quoted.Length && char.IsSurrogatePair(quoted[i], quoted[i + 1])));
    }

    // Twenty characters before the place, or the last eighty of the line.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(21, 0)]
    [InlineData(22, 1)]
    [InlineData(60, 39)]
    [InlineData(121, 100)]
    [InlineData(122, 100)]
    [InlineData(180, 100)]
    public void Around_Column_ShowsItsSurroundings(int column, int start)
    {
        var shown = Quotation.Around(Long, column);
        Assert.Equal((start > 0 ? "…" : "") + Long[start..(start + 80)] + (start < 100 ? "…" : ""), shown);
    }

    [Fact]
    public void Around_CharacterOfTwoHalves_BeginsWithIt() =>
        Assert.StartsWith("…𠀀b", Quotation.Around(new string('a', 9) + "𠀀" + new string('b', 200), 31));

    [Fact]
    public void Around_ShortLine_IsTheLine() => Assert.Equal("Một dòng ngắn.", Quotation.Around("Một dòng ngắn.", 9));
}
