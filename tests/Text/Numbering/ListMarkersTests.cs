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
    [InlineData("-----")]
    [InlineData("-----o0o-----")]
    [InlineData("--- oOo ---")]
    [InlineData("-------000-------")]
    [InlineData("o0o")]
    [InlineData("—o—")]
    [InlineData("⸻")]
    [InlineData("* * *")]
    [InlineData("*")]
    [InlineData("# # #")]
    [InlineData("• • •")]
    [InlineData("───✶───")]
    [InlineData("❖")]
    [InlineData("....................")]
    [InlineData("……………")]
    public void IsRule_DrawnLine_IsOne(string text) => Assert.True(ListMarkers.IsRule(text));

    [Theory]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData("+")]
    [InlineData("•")]
    [InlineData("- 0 -")]
    [InlineData("- 12 -")]
    [InlineData("100")]
    [InlineData("000")]
    [InlineData("o")]
    [InlineData("----- hết -----")]
    [InlineData("□ □ □")]
    public void IsRule_OtherLine_IsNone(string text) => Assert.False(ListMarkers.IsRule(text));

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
