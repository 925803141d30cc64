using SiteGen.Archives;
using SiteGen.Bags;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Bags;

public sealed class BagTextsTests
{
    [Theory]
    [InlineData("Kho lưu trữ báo cáo nhiệm kỳ", "kho-luu-tru-bao-cao-nhiem-ky")]
    [InlineData("Kho lưu trữ báo cáo nhiệm kỳ của Đảng bộ Quận", "kho-luu-tru-bao-cao-nhiem-ky-cua-dang-bo")]
    [InlineData("Con", "con-")]
    [InlineData("…", "kho")]
    public void Name_OfTitle_IsShortAndAscii(string title, string name) => Assert.Equal(name, BagName.Of(title));

    [Fact]
    public void Info_LongValue_GoesOnInLinesThatBeginWithBlanks()
    {
        var value = string.Join(' ', Enumerable.Repeat("nhiệm kỳ", 30));
        var text = BagInfo.Write([("Title", "Kho"), ("External-Description", value)]);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 79));
        var read = BagInfo.Parse(text, SourceLocation.Start("bag-info.txt"), new DiagnosticBag());
        Assert.Equal([("Title", "Kho", 1), ("External-Description", value, 2)], read);
    }

    [Fact]
    public void Page_TitleWithMarkup_IsText()
    {
        var page = BagPage.Render(new SiteSettings("<script>alert(1)</script> & \"kho\"", "Văn phòng", Language.Vi));
        Assert.DoesNotContain("<script", page);
        Assert.Contains("&lt;script&gt;", page);
    }

    [Theory]
    [InlineData(Language.Vi, "lang=\"vi\"", "Mở kho lưu trữ", "The archive opens by itself")]
    [InlineData(Language.En, "lang=\"en\"", "Open the archive", "The archive opens by itself")]
    public void Page_InEachLanguage_OpensTheArchive(Language language, params string[] words)
    {
        var page = BagPage.Render(new SiteSettings("Kho", "Văn phòng", language));
        Assert.All(words, word => Assert.Contains(word, page));
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=data/index.html\">", page);
        Assert.Contains("<a href=\"data/index.html\">", page);
    }
}
