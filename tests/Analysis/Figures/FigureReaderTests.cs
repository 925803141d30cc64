using System.Globalization;
using SiteGen.Analysis.Figures;

namespace SiteGen.Tests.Analysis.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("Tổng thu đạt 1.250,5 tỷ đồng.", "1.250,5=1250.5 tỷ đồng")]
    [InlineData("Tăng 36.9 % so với năm 2005.", "36.9=36.9 %")]
    [InlineData("Vốn 1,250,500 đồng.", "1,250,500=1250500 đồng")]
    [InlineData("Có 05 xã, 12 ấp.", "05=5 | 12=12")]
    [InlineData("Tỷ lệ hộ nghèo giảm từ 5 đến 6% mỗi năm.", "5 đến 6=5..6 %")]
    [InlineData("Tỷ lệ từ 10%-15%.", "10%-15=10..15 %")]
    [InlineData("Đạt 5 – 6 % tổng số.", "5 – 6=5..6 %")]
    [InlineData("Trên 2/3 số hộ.", "2/3=2/3")]
    [InlineData("Có 12/15 xã đạt chuẩn.", "12/15=12/15")]
    [InlineData("Hai phần ba số hộ đã thoát nghèo.", "Hai phần ba=2/3")]
    [InlineData("Sản lượng tăng gấp ba lần.", "ba=3 lần")]
    [InlineData("Đã kết nạp hai mươi lăm đảng viên.", "hai mươi lăm=25")]
    [InlineData("Qua mười năm đổi mới.", "mười=10 năm")]
    [InlineData("Tổng vốn 15 nghìn tỷ đồng.", "15=15 nghìn tỷ đồng")]
    [InlineData("Trồng mới 30ha, cao 1,5m.", "30=30 ha | 1,5=1.5 m")]
    [InlineData("Năng suất 52,7 tạ/ha.", "52,7=52.7 tạ/ha")]
    [InlineData("Kinh tế tăng trưởng âm -2,5%.", "-2,5=-2.5 %")]
    [InlineData("Tổng số là 2010 hộ nghèo.", "2010=2010")]
    [InlineData("Điểm 7: đạt 95 %.", "95=95 %")]
    [InlineData("Trong năm 2009; 7 nhóm nhiệm vụ lớn.", "7=7")]
    [InlineData("Kiến nghị bãi bỏ: 25", "25=25")]
    [InlineData("Hàng năm tỷ lệ hộ nghèo giảm 2%.", "2=2 %")]
    public void Read_Number_HasItsValueAndUnit(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", FigureReader.Read(text).Select(Short)));

    [Theory]
    [InlineData("Tỷ lệ đạt 94,o%.")]
    [InlineData("Nghị quyết số 16-NQ/TW ngày 10/8/2010.")]
    [InlineData("Quyết định số 31/2009/QĐ-UBND và Thông tư 05/2025/TT-BNV.")]
    [InlineData("Theo Điều 5, khoản 2 và 3 của Luật.")]
    [InlineData("Ngày 30/4 và ngày 2 tháng 9 năm 2010.")]
    [InlineData("Từ 2005 đến 2010, giai đoạn 2011-2015.")]
    [InlineData("Quý 2, tháng 12 năm 2009, tháng 3/2010.")]
    [InlineData("Các phường 5, 7 và 9 đã hoàn thành.")]
    [InlineData("Điện thoại 028.38291234, fax 0283829123456.")]
    [InlineData("Đại hội lần thứ 11, khóa 12, kỳ họp thứ 9.")]
    [InlineData("Xem trang 15, mục 1.2.3, bảng 4.")]
    [InlineData("Phong trào “3 không”, “5 có” và chương trình 3 giảm.")]
    [InlineData("2) Về kinh tế")]
    [InlineData("1.2. Về kinh tế")]
    [InlineData("Chỉ thị 05 của Bộ Chính trị; Chương trình 135; Đề án 06.")]
    [InlineData("Phòng chống dịch COVID-19 lúc 7 giờ 30.")]
    [InlineData("Thứ ba, tháng hai, tổ hai; hai mặt của vấn đề; một là, hai là.")]
    [InlineData("Kỷ niệm ngày 19/5, 8/3.")]
    [InlineData("Từ 01/3 đến hết ngày 10/3/2010 (23 tháng Chạp).")]
    [InlineData("Kết quả hàng năm ngày càng tốt, mỗi năm tỷ trọng tăng.")]
    [InlineData("Mã số 1234567890123456789012.")]
    public void Read_NumberThatNames_FindsNothing(string text) => Assert.Empty(FigureReader.Read(text).Select(Short));

    [Theory]
    [InlineData("Thu nhập bình quân năm 2010 đạt 14 triệu đồng, tăng gấp 2 lần so với năm 2005.", "năm 2010", "năm 2010")]
    [InlineData("Trong nhiệm kỳ đã mở 12 lớp; năm 2009 mở 3 lớp.", "Trong nhiệm kỳ", "năm 2009")]
    [InlineData("Có 5 xã, tăng hơn nhiệm kỳ trước.", "")]
    [InlineData("Kết nạp 310 đảng viên trong giai đoạn 2005 – 2010.", "giai đoạn 2005 – 2010")]
    public void Read_Sentence_SaysWhen(string text, params string[] expected) =>
        Assert.Equal(expected, FigureReader.Read(text).Select(figure => figure.Period));

    [Theory]
    [InlineData("xã có 5 hộ, đạt 3,5% kế hoạch ")]
    [InlineData("1 2 3, 4 và 5 ")]
    [InlineData("((1%")]
    [InlineData("năm trăm ")]
    [InlineData("9.999")]
    public void Read_LongText_StaysSmall(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        Assert.True(FigureReader.Read(text).Sum(figure => (long)figure.Sentence.Length) <= 600L * text.Length);
    }

    private static string Short(Figure figure) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure.Number}={figure.Value}{(figure.ValueMax is { } max ? $"..{max}" : "")}{(figure.Of is { } of ? $"/{of}" : "")} {figure.Unit}").TrimEnd();
}
