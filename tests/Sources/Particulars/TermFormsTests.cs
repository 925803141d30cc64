using SiteGen.Sources.Particulars;

namespace SiteGen.Tests.Sources.Particulars;

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
