using SiteGen.Text.Numbering;

namespace SiteGen.Tests.Text.Numbering;

public sealed class NumberingStylesTests
{
    [Theory]
    [InlineData("I. QUAN ĐIỂM LÃNH ĐẠO", "roman", "I.", "QUAN ĐIỂM LÃNH ĐẠO")]
    [InlineData("IV.Kết quả", "roman", "IV.", "Kết quả")]
    [InlineData("Ii. về kết quả", "roman", "Ii.", "về kết quả")]
    [InlineData("I- MỤC TIÊU", "roman", "I-", "MỤC TIÊU")]
    [InlineData("I - Mục tiêu:", "roman", "I -", "Mục tiêu:")]
    [InlineData("I/ Tình hình", "roman", "I/", "Tình hình")]
    [InlineData("1. Ưu điểm", "arabic", "1.", "Ưu điểm")]
    [InlineData("1.ĐỌC VÀ LÀM THEO", "arabic", "1.", "ĐỌC VÀ LÀM THEO")]
    [InlineData("1/  Ban nữ công", "arabic", "1/", "Ban nữ công")]
    [InlineData("1-Vai trò lãnh đạo", "arabic", "1-", "Vai trò lãnh đạo")]
    [InlineData("1.1. Đẩy mạnh", "arabic-2", "1.1.", "Đẩy mạnh")]
    [InlineData("1.1Tiếp tục", "arabic-2", "1.1", "Tiếp tục")]
    [InlineData("1.1 - Chi từ nguồn", "arabic-2", "1.1 -", "Chi từ nguồn")]
    [InlineData("3.3.1. Duy trì", "arabic-3", "3.3.1.", "Duy trì")]
    public void Read_NumberedLine_GivesStyleNumberTitle(string text, string style, string number, string title)
    {
        var reading = Assert.Single(NumberingStyles.Read(text), reading => reading.Style.Name == style);
        Assert.Equal((number, title), (reading.Number, reading.Title));
    }

    [Theory]
    [InlineData("V/v Báo cáo")]
    [InlineData("V.07.05.15")]
    [InlineData("IIII. Không có số này")]
    [InlineData("I.")]
    [InlineData("1.256,000 tỷ đồng")]
    [InlineData("5- 6% số quân")]
    [InlineData("12/ 7/2019.")]
    [InlineData("7.8.2017 tại trụ sở")]
    [InlineData("79.31 %")]
    [InlineData("2005 – 2010")]
    [InlineData("10 đồng chí")]
    public void Read_OtherLine_GivesNothing(string text) => Assert.Empty(NumberingStyles.Read(text));
}
