using SiteGen.Text.Numbering;

namespace SiteGen.Tests.Text.Numbering;

public sealed class HeadingNumberTests
{
    private static readonly string[] Titles = ["Phạm vi điều chỉnh", "QUY ĐỊNH", "phạm vi", "5 năm", "“Lời”", ""];

    public static TheoryData<string> StyleNames => [.. NumberedLines.Styles.Select(style => style.Name).Distinct()];

    /// <summary>The law of the grammar: a number that is found in a line is found again, the same, in the heading that is written of that line.</summary>
    [Theory]
    [MemberData(nameof(StyleNames))]
    public void TryParse_HeadingWrittenOfALine_IsTheNumberThatWasRead(string name)
    {
        var readings = Readings(name).ToList();
        Assert.NotEmpty(readings);
        foreach (var reading in readings)
        {
            var number = HeadingNumber.TryParse($"{reading.Number} {reading.Title}".TrimEnd());
            Assert.NotNull(number);
            Assert.Equal(HeadingNumber.IdOfNumber(reading.Numeral), number.Id);
            Assert.Equal(reading.Title.Length == 0 ? ("", reading.Number) : (reading.Number, reading.Title), (number.Written, number.Title));
        }
    }

    /// <summary>The sign after a number, and the blanks around it, say nothing: <c>Điều 1 - Phạm vi</c> has the id of <c>Điều 1. Phạm vi</c>.</summary>
    [Theory]
    [MemberData(nameof(StyleNames))]
    public void IdOfPart_SameNumberWithOtherSigns_IsTheSame(string name)
    {
        foreach (var style in NumberedLines.Styles.Where(style => style.Name == name))
        {
            foreach (var number in NumberedLines.NumbersOf(style))
            {
                var ids = Readings(style, number).Select(reading => HeadingNumber.IdOfPart($"{reading.Number} {reading.Title}".TrimEnd())).ToList();
                Assert.Equal([HeadingNumber.IdOfNumber(number)], ids.Distinct());
                // Every sign of the row occurs, so that none of them is only said to be one.
                Assert.True(ids.Count >= style.Signs.All.Length);
            }
        }
    }

    [Theory]
    [InlineData("Điều 1 - Phạm vi", "Điều 1 -", "dieu-1", "Phạm vi")]
    [InlineData("Chương I QUY ĐỊNH", "Chương I", "chuong-i", "QUY ĐỊNH")]
    [InlineData("Điều 1 Phạm vi", "Điều 1", "dieu-1", "Phạm vi")]
    [InlineData("Phần Đ: Phụ lục", "Phần Đ:", "phan-dd", "Phụ lục")]
    [InlineData("PHỤ LỤC SỐ 2 - SỐ LIỆU", "PHỤ LỤC SỐ 2 -", "phu-luc-so-2", "SỐ LIỆU")]
    [InlineData("PHỤ LỤC SỐ LIỆU", "PHỤ LỤC", "phu-luc", "SỐ LIỆU")]
    [InlineData("(3) nội dung", "(3)", "3", "nội dung")]
    [InlineData("A - Đặc điểm", "A -", "a", "Đặc điểm")]
    [InlineData("II: 5 năm", "II:", "ii", "5 năm")]
    [InlineData("1.1 triệu đồng", "1.1", "1-1", "triệu đồng")]
    [InlineData("123. Mục", "123.", "123", "Mục")]
    [InlineData("1.2.3.4.5. Mục", "1.2.3.4.5.", "1-2-3-4-5", "Mục")]
    [InlineData("ă) Mục", "ă)", "aw", "Mục")]
    [InlineData("10.", "", "10", "10.")]
    [InlineData("1.ĐỌC VÀ LÀM", "", "1", "1.ĐỌC VÀ LÀM")]
    [InlineData("Chương I ", "Chương I", "chuong-i", "")]
    [InlineData("Chương I <em>", "Chương I", "chuong-i", "<em>")]
    [InlineData("ii) Mục", "ii)", "ii", "Mục")]
    public void TryParse_NumberedHeading_GivesNumberIdTitle(string words, string written, string id, string title)
    {
        var number = HeadingNumber.TryParse(words);
        Assert.Equal((written, id, title), (number?.Written, number?.Id, number?.Title));
    }

    [Theory]
    [InlineData("Đánh giá chung")]
    [InlineData("5 năm thực hiện")]
    [InlineData("2010")]
    [InlineData("I")]
    [InlineData("1.256 tỷ đồng")]
    [InlineData("TM. BAN CHẤP HÀNH")]
    [InlineData("T/M BAN CHẤP HÀNH")]
    [InlineData("V/v tổ chức hội nghị")]
    [InlineData("E-Learning")]
    [InlineData("IIII. Không có số này")]
    [InlineData("Phần thứ nhất của báo cáo")]
    [InlineData("Điều 1 2013")]
    [InlineData("Mục tiêu")]
    [InlineData("")]
    public void TryParse_OtherHeading_HasNone(string words) => Assert.Null(HeadingNumber.TryParse(words));

    [Theory]
    [InlineData("III", "iii")]
    [InlineData("Đ", "dd")]
    [InlineData("Mục Đ", "muc-dd")]
    [InlineData("Phần thứ nhất", "phan-thu-nhat")]
    [InlineData("1.2", "1-2")]
    [InlineData("Mở đầu", "mo-dau")]
    [InlineData("2 a", "2-a")]
    public void IdOfNumber_SpellsIt(string number, string id) => Assert.Equal(id, HeadingNumber.IdOfNumber(number));

    private static IEnumerable<SiteGen.Text.Numbering.Numbering> Readings(string name) =>
        NumberedLines.Styles.Where(style => style.Name == name).SelectMany(style =>
            NumberedLines.NumbersOf(style).SelectMany(number => Readings(style, number)));

    private static IEnumerable<SiteGen.Text.Numbering.Numbering> Readings(NumberingStyle style, string number) =>
        from title in Titles
        from line in NumberedLines.LinesOf(style, number, title)
        from reading in NumberingStyles.TryReadAppendix(line) is { } appendix ? [appendix] : NumberingStyles.Read(line)
        where reading.Style == style
        select reading;
}
