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
    [InlineData("TP. Hồ Chí Minh ngày 15 tháng 8 năm 2010", "2010-08-15", null, "TP. Hồ Chí Minh")]
    [InlineData("Bà Rịa - Vũng Tàu ngày 15/8/2010", "2010-08-15", null, "Bà Rịa - Vũng Tàu")]
    [InlineData("ngày 24-11-2024", "2024-11-24", null, null)]
    [InlineData("Ngày 24.11.2024.", "2024-11-24", null, null)]
    [InlineData("Thứ Ba, 2/3/2010", "2010-03-02", DayOfWeek.Tuesday, null)]
    [InlineData("Thứ Tư, 3/3/2010", "2010-03-03", DayOfWeek.Wednesday, null)]
    [InlineData("Thứ Năm, 4/3/2010", "2010-03-04", DayOfWeek.Thursday, null)]
    [InlineData("Thứ Sáu – 5/3/2010", "2010-03-05", DayOfWeek.Friday, null)]
    [InlineData("Thứ 5 4/3/2010 - 08:30", "2010-03-04", DayOfWeek.Thursday, null)]
    [InlineData("29/2/2024", "2024-02-29", null, null)]
    [InlineData("31/12/9999", "9999-12-31", null, null)]
    [InlineData("  1 / 1 / 0001  ", "0001-01-01", null, null)]
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
    [InlineData("31/4/2010")]
    [InlineData("1/0/2010")]
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
    [InlineData("Thứ 1, 24/11/2024")]
    [InlineData("24/11/24")]
    [InlineData("24/11/2024 08")]
    [InlineData("ngày 24 tháng 11 năm 2024 là")]
    [InlineData("Thứ 8, 24/11/2024")]
    [InlineData("Đến ngày 24 tháng 11 năm 2024, toàn Quận không còn hộ nghèo.")]
    [InlineData("Chỉ thị số 751/CT-TTg ngày 03/6/2009")]
    [InlineData("Từ ngày 24/11/2024")]
    [InlineData("Đại hội họp ngày 24/11/2024")]
    public void IsWrittenIn_OtherText_IsFalse(string line) => Assert.False(VietnameseDate.IsWrittenIn(line));

    [Theory]
    [InlineData("Mẫu, ngày … tháng … năm 2016", "Mẫu")]
    [InlineData("Mẫu, ngày    /5/2015", "Mẫu")]
    [InlineData("Mẫu, ngày ____/____/2015", "Mẫu")]
    [InlineData("Mẫu, tháng 5 năm 2015", "Mẫu")]
    [InlineData("Tân Mẫu ngày    tháng 5 năm 2015", "Tân Mẫu")]
    [InlineData("ngày … tháng … năm 2016", null)]
    public void PlaceIn_OpenDate_GivesPlace(string line, string? place)
    {
        Assert.True(VietnameseDate.IsOpen(line));
        Assert.Equal(place, VietnameseDate.PlaceIn(line));
    }

    [Theory]
    [InlineData("tháng 11 năm 2024")]
    [InlineData("THÁNG 9 - 2025")]
    [InlineData("ngày 20/10, nhiều hoạt động")]
    [InlineData("Đại hội họp ngày … tháng 5 năm 2015")]
    public void IsOpen_OtherText_IsFalse(string line) => Assert.False(VietnameseDate.IsOpen(line));

    [Theory]
    [InlineData("Chủ Nhật, ngày 24 tháng 11 năm 2024", true)]
    [InlineData("Thứ Hai, ngày 24 tháng 11 năm 2024", false)]
    [InlineData("ngày 24 tháng 11 năm 2024", true)]
    public void WeekdayAgrees_ComparesWithTheCalendar(string line, bool agrees) => Assert.Equal(agrees, VietnameseDate.TryParse(line)!.WeekdayAgrees);

    [Fact]
    public void NameOf_Weekday_IsThatOfTheBook() =>
        Assert.Equal(
            ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
            Enumerable.Range(0, 7).Select(day => VietnameseDate.NameOf((DayOfWeek)day)));
}
