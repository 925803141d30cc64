using SiteGen.Text.Numbering;

namespace SiteGen.Tests.Text.Numbering;

public sealed class ListMarkersTests
{
    [Theory]
    [InlineData("- Trong lãnh đạo", '-', "Trong lãnh đạo")]
    [InlineData("-Trong lãnh đạo", '-', "Trong lãnh đạo")]
    [InlineData("– Tuổi đời:", '–', "Tuổi đời:")]
    [InlineData("+ Đối với học sinh", '+', "Đối với học sinh")]
    [InlineData("• 100% cán bộ", '•', "100% cán bộ")]
    [InlineData("* Đối với CB, GV", '*', "Đối với CB, GV")]
    public void TryRead_Item_TakesBulletOff(string text, char bullet, string rest) => Assert.Equal((bullet, rest), ListMarkers.TryRead(text));

    [Theory]
    [InlineData("-5% so với năm trước")]
    [InlineData("----- hết -----")]
    [InlineData("-")]
    [InlineData("**đậm**")]
    [InlineData("Tự do - Hạnh phúc")]
    public void TryRead_OtherLine_IsNone(string text) => Assert.Null(ListMarkers.TryRead(text));

    [Theory]
    [InlineData("Một là, phải giữ vững đoàn kết", true)]
    [InlineData("Năm là: trân trọng", true)]
    [InlineData("Thứ nhất, nhận thức", true)]
    [InlineData("Thứ hai, Ngành đã tranh thủ", true)]
    [InlineData("Thứ hai, ngày 24 tháng 11", false)]
    [InlineData("Hai làng đoàn kết", false)]
    [InlineData("Năm 2009", false)]
    public void CountsInWords_Line_TellsOrdinal(string text, bool counts) => Assert.Equal(counts, ListMarkers.CountsInWords(text));
}
