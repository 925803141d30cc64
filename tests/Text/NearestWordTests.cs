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
}
