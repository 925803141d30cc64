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
    [InlineData("tác giả", null)]
    [InlineData("x", null)]
    public void Of_Word_IsTheOneProbablyMeant(string word, string? nearest) =>
        Assert.Equal(nearest, NearestWord.Of(word, ["title", "date", "organisation", "term"]));
}
