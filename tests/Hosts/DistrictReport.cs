namespace SiteGen.Tests.Hosts;

/// <summary>A short raw report of an invented district, as a clerk has it.</summary>
internal static class DistrictReport
{
    /// <summary>Its lines.</summary>
    /// <param name="term">The years: <c>2005 - 2010</c>.</param>
    /// <param name="number">The number of the congress: <c>IX</c>.</param>
    public static string Text(string term, string number) => $"""
        ĐẢNG BỘ HUYỆN MẪU
        HUYỆN ỦY MẪU
        Số {number.Length}2-BC/HU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Mẫu, ngày 20 tháng 8 năm {term[^4..]}
        BÁO CÁO
        tổng kết khóa {number}, nhiệm kỳ {term}
        I. KẾT QUẢ
        Kinh tế tăng trưởng bình quân 9,2%, vượt 0,7% so với Nghị quyết.
        II. PHƯƠNG HƯỚNG
        Giữ vững kết quả đã đạt được.
        T/M BAN CHẤP HÀNH
        BÍ THƯ
        Nguyễn Văn Mẫu
        """;
}
