using SiteGen.Reports.Particulars;

namespace SiteGen.Tests.Reports.Particulars;

public sealed class TermFormsTests
{
    [Theory]
    [InlineData("thực hiện nhiệm vụ nhiệm kỳ IX (2005 – 2010)", "IX (2005–2010)")]
    [InlineData("Báo cáo nhiệm kỳ 2010-2015", "2010–2015")]
    [InlineData("Báo cáo nhiệm kỳ (2010 - 2015)", "2010–2015")]
    [InlineData("nhiệm kì thứ X, 2010 — 2015", "X (2010–2015)")]
    [InlineData("Ban Chấp hành khóa XI, nhiệm kỳ 2015 - 2020", "XI (2015–2020)")]
    [InlineData("Hội đồng nhân dân Khoá xii, nhiệm kỳ 2011-2016", "XII (2011–2016)")]
    [InlineData("Đại hội lần thứ X, nhiệm kỳ 2015 – 2020", "X (2015–2020)")]
    [InlineData("ĐẠI HỘI LẦN THỨ XI, NHIỆM KỲ 1977 - 1979", "XI (1977–1979)")]
    [InlineData("Đảng bộ Quận khóa X (2015 – 2020)", "X (2015–2020)")]
    [InlineData("Đại hội đại biểu lần thứ X của Đảng bộ huyện Mẫu, nhiệm kỳ 2015 - 2020", "X (2015–2020)")]
    [InlineData("Đại hội Công đoàn lần thứ nhất, nhiệm kỳ 2013-2018", "I (2013–2018)")]
    [InlineData("Đại hội lần thứ mười hai, nhiệm kỳ 2010 - 2015", "XII (2010–2015)")]
    [InlineData("nhiệm kỳ 2010 - 2015 (khóa XI)", "XI (2010–2015)")]
    [InlineData("Ban Chấp hành Đoàn trường khóa 05, NK 2012-2014", "5 (2012–2014)")]
    [InlineData("nhiệm kỳ Đại hội X (2006 - 2010)", "X (2006–2010)")]
    [InlineData("nhiệm kỳ đại hội lần thứ XI, 2010-2015", "XI (2010–2015)")]
    [InlineData("Nhiệm kỳ thứ VIII (2004-2009)", "VIII (2004–2009)")]
    [InlineData("nhiệm kỳ qua (2005 - 2010)", "2005–2010")]
    [InlineData("khóa XI (2004 - 2011)", "XI (2004–2011)")]
    [InlineData("khoá 11, nhiệm kỳ 2004-2011", "11 (2004–2011)")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN KHÓA XI NHIỆM KỲ 2004 – 2011", "XI (2004–2011)")]
    [InlineData("Báo cáo tổng kết nhiệm kỳ 2004 - 2011 của Hội đồng nhân dân huyện khóa XVIII", "XVIII (2004–2011)")]
    [InlineData("Báo cáo của Ban Chấp hành khóa IX tại Đại hội, nhiệm kỳ 2010 - 2015", "2010–2015")]
    [InlineData("Đại hội lần thứ 22 Đảng bộ xã (nhiệm kỳ 2015-2020)", "22 (2015–2020)")]
    [InlineData("nhiệm kỳ 2005 đến 2010", "2005–2010")]
    [InlineData("nhiệm kỳ từ năm 2005 đến năm 2010", "2005–2010")]
    [InlineData("Ban Chấp hành khóa X trình Đại hội lần thứ XI, nhiệm kỳ 2010 - 2015", "XI (2010–2015)")]
    [InlineData("nhiệm kỳ 2012 - 2017 và phương hướng nhiệm kỳ 2018 - 2023", "2012–2017")]
    public void Find_WrittenForm_GivesTerm(string text, string term) => Assert.Equal(term, TermForms.Find(text)?.ToString());

    [Theory]
    [InlineData("kế hoạch 5 năm 2011 - 2015")]
    [InlineData("giai đoạn 2011-2015")]
    [InlineData("năm học 2025- 2026")]
    [InlineData("từ đầu nhiệm kỳ đến nay")]
    [InlineData("khóa X trình Đại hội")]
    [InlineData("Khoá xii, kỳ họp thứ 13")]
    [InlineData("nhiệm kỳ 20101-20155")]
    public void Find_OtherYears_GivesNone(string text) => Assert.Null(TermForms.Find(text));
}
