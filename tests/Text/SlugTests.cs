using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Đánh giá chung", "danh-gia-chung")]
    [InlineData("QUAN ĐIỂM LÃNH ĐẠO, CHỈ ĐẠO", "quan-diem-lanh-dao-chi-dao")]
    [InlineData("  1.  Ưu điểm ", "1-uu-diem")]
    [InlineData("com9", "com9-")]
    [InlineData("com10", "com10")]
    [InlineData("a–b…", "a-b")]
    [InlineData("Con", "con-")]
    [InlineData("…", "")]
    public void Of_Text_GivesAsciiName(string text, string slug) => Assert.Equal(slug, Slug.Of(text));

    /// <summary>Con and aux are Vietnamese words, and names that Windows keeps for devices, with any extension.</summary>
    [Theory]
    [InlineData("con-nguoi.md", true)]
    [InlineData("con-.md", true)]
    [InlineData("con.md", false)]
    [InlineData("aux", false)]
    [InlineData("nul.tar.gz", false)]
    [InlineData("com1.html", false)]
    [InlineData("lpt9", false)]
    [InlineData("Bao-cao.md", false)]
    [InlineData("báo-cáo.md", false)]
    [InlineData("prn.md", false)]
    [InlineData("com0", true)]
    [InlineData("a_1.b-2", true)]
    [InlineData("", false)]
    [InlineData(".a", false)]
    [InlineData("-a", false)]
    [InlineData("_a", true)]
    [InlineData("a b", false)]
    [InlineData("bao-cao.", false)]
    public void IsAddressName_Name_IsOneOnEverySystem(string name, bool expected) => Assert.Equal(expected, Slug.IsAddressName(name));

    [Fact]
    public void Of_LongText_CutsBetweenWords() =>
        Assert.Equal(
            "mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi-muoi-mot-muoi-hai",
            Slug.Of("Một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn"));

    [Theory]
    [InlineData("Báo cáo.TXT", "bao-cao.txt")]
    [InlineData("Báo cáo", "bao-cao")]
    [InlineData("Con.txt", "con-.txt")]
    [InlineData("a.b.Tệp", "a-b.tep")]
    [InlineData("….png", "tep.png")]
    [InlineData("…", "tep")]
    [InlineData("a.…", "a")]
    [InlineData(".Ẩn", "an")]
    [InlineData("a.b.Pdf", "a-b.pdf")]
    [InlineData("Không đuôi", "khong-duoi")]
    [InlineData(".txt", "txt")]
    public void OfFileName_Name_CanStandInAnAddress(string name, string slug)
    {
        Assert.Equal(slug, Slug.OfFileName(name));
        Assert.True(Slug.IsAddressName(slug));
    }

    [Fact]
    public void Of_LongWords_AreAtMostAsLongAsAllowed()
    {
        Assert.Equal(new string('a', 60), Slug.Of(new string('a', 60)));
        Assert.Equal(new string('a', 60), Slug.Of(new string('a', 61)));
        Assert.Equal(new string('a', 60), Slug.Of(new string('a', 60) + " b"));
        Assert.Equal(new string('a', 59), Slug.Of(new string('a', 59) + " b"));
    }
}
