using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("titel", "title")]
    [InlineData("titles", "title")]
    [InlineData("dat", "date")]
    [InlineData("organization", "organisation")]
    [InlineData("organissssation", "organisation")]
    [InlineData("organissssssation", null)]
    [InlineData("dta", null)]
    [InlineData("tẻm", "term")]
    [InlineData("teem", "term")]
    [InlineData("te", null)]
    [InlineData("tác giả", null)]
    [InlineData("x", null)]
    public void Of_Word_IsTheOneProbablyMeant(string word, string? nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["title", "date", "organisation", "term"]));

    [Fact]
    public void Of_EquallyNearWords_IsTheFirstOfTheAlphabet()
    {
        Assert.Equal("cat", NearestWord.Of("bat", ["rat", "cat"]));
        Assert.Null(NearestWord.Of("bat", []));
    }

    [Fact]
    public void InOrder_OfIds_BeginsWithTheNearest() => Assert.Equal(
        ["i-p9", "i-p1", "i-p2", "ii-p1"], NearestWord.InOrder("i-p90", ["i-p1", "ii-p1", "i-p2", "i-p9"], id => id));
}
