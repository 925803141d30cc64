using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class VietnameseDateTests
{
    [Theory]
    [InlineData("Chủ Nhật, ngày 24 tháng 11 năm 2024", "2024-11-24", DayOfWeek.Sunday, null)]
    [InlineData("chủ nhật, Ngày 24 tháng 11 năm 2024", "2024-11-24", DayOfWeek.Sunday, null)]
    [InlineData("Thứ Hai, ngày 19 tháng 12 năm 2016", "2016-12-19", DayOfWeek.Monday, null)]
    [InlineData("Thứ hai ngày 19 tháng 12 năm 2016", "2016-12-19", DayOfWeek.Monday, null)]
    [InlineData("Thứ 2, 19/12/2016", "2016-12-19", DayOfWeek.Monday, null)]
    [InlineData("Thứ 7, 24/12/2016 | 00:00", "2016-12-24", DayOfWeek.Saturday, null)]
    [InlineData("THỨ BẢY, NGÀY 24 THÁNG 12 NĂM 2016", "2016-12-24", DayOfWeek.Saturday, null)]
    [InlineData("Hà Giang, ngày 06  tháng 10  năm 2017", "2017-10-06", null, "Hà Giang")]
    [InlineData("Quận 5, ngày 3 tháng 2 năm 2010", "2010-02-03", null, "Quận 5")]
    [InlineData("TP. Hồ Chí Minh, ngày 15-8-2010", "2010-08-15", null, "TP. Hồ Chí Minh")]
    [InlineData("ngày 24-11-2024", "2024-11-24", null, null)]
    [InlineData("Ngày 24.11.2024.", "2024-11-24", null, null)]
    [InlineData("24/11/2024", "2024-11-24", null, null)]
    [InlineData("24/11/2024 08:30:15", "2024-11-24", null, null)]
    public void TryParse_WrittenForm_GivesDayWeekdayAndPlace(string line, string day, DayOfWeek? weekday, string? place)
    {
        var date = VietnameseDate.TryParse(line);
        Assert.Equal(new VietnameseDate(DateOnly.Parse(day), weekday, place), date);
    }

    [Theory]
    [InlineData("ngày 30 tháng 02 năm 2010")]
    [InlineData("29/2/2023")]
    [InlineData("24/13/2024")]
    [InlineData("0/1/2024")]
    [InlineData("01/01/0000")]
    public void TryParse_NoSuchDay_IsRefusedThoughWrittenAsDate(string line)
    {
        Assert.Null(VietnameseDate.TryParse(line));
        Assert.True(VietnameseDate.IsWrittenIn(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tháng 11 năm 2024")]
    [InlineData("ngày … tháng … năm 2016")]
    [InlineData("24/11-2024")]
    [InlineData("Thứ 8, 24/11/2024")]
    [InlineData("Đến ngày 24 tháng 11 năm 2024, toàn Quận không còn hộ nghèo.")]
    [InlineData("Chỉ thị số 751/CT-TTg ngày 03/6/2009")]
    public void IsWrittenIn_OtherText_IsFalse(string line) => Assert.False(VietnameseDate.IsWrittenIn(line));

    [Theory]
    [InlineData("Chủ Nhật, ngày 24 tháng 11 năm 2024", true)]
    [InlineData("Thứ Hai, ngày 24 tháng 11 năm 2024", false)]
    [InlineData("ngày 24 tháng 11 năm 2024", true)]
    public void WeekdayAgrees_ComparesWithTheCalendar(string line, bool agrees) => Assert.Equal(agrees, VietnameseDate.TryParse(line)!.WeekdayAgrees);
}
