using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Đánh giá chung", "danh-gia-chung")]
    [InlineData("QUAN ĐIỂM LÃNH ĐẠO, CHỈ ĐẠO", "quan-diem-lanh-dao-chi-dao")]
    [InlineData("  1.  Ưu điểm ", "1-uu-diem")]
    [InlineData("Con", "con-")]
    [InlineData("…", "")]
    public void Of_Text_GivesAsciiName(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    [Fact]
    public void Of_LongText_CutsBetweenWords() =>
        Assert.Equal("mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi-muoi-mot-muoi-hai", Slug.Of("Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn"));
}
