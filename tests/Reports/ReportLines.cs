using CsCheck;

namespace SiteGen.Tests.Reports;

/// <summary>Random reports: lines with the shapes that the rules look for, each where a document has it, and some of everything anywhere.</summary>
internal static class ReportLines
{
    // Words that mean something to a rule, or to Markdown, or to YAML, and some that mean nothing.
    private static readonly string[] Words =
    [
        "I.", "II.", "III", "IV-", "1.", "2.", "3/", "1.1.", "1.2", "1.1.1.", "10)", "a)", "-", "–", "+", "•", "*", "**", "---", "***", "===", "#", "##", ">",
        "|", "|---|",
        "Một", "là,", "Hai", "Thứ", "nhất,", "hai,", "ngày", "24", "tháng", "11", "năm", "2024", "24/11/2024", "nhiệm", "kỳ", "(2005", "2010)", "Báo", "cáo",
        "BÁO", "CÁO",
        "BAN", "CHẤP", "HÀNH", "TM.", "BÍ", "THƯ", "Thông", "báo", "In", "trang", "của", "Đảng", "bộ", "36,9%", "08/HD-CĐN", "1.Một", "I.Mục", "-Công", "(1)",
        "[1]", "[^1]", "[a](b)",
        "<b>", "&amp;", "&", "`x`", "~~", "_a_", "*b*", "\\", "\\*", "http://a.vn", "a@b.vn", "$1$", "^1^", "!", "![a](b)", ":", ": x", "…", "...", "“Học",
        "tập”", "'", "\"", "e\u0301", "\u00A0", "\u00AD",
        "Phần", "PHẦN", "THỨ NHẤT", "thứ hai", "Chương I", "Điều 1.", "Điều 2", "A.", "B.", "a.", "b)", "đ)", "I.1.", "(2)", "Mục 1.", "PHỤ LỤC", "Phụ lục 2:",
        "*", "KẾT LUẬN", "V/v", "Căn cứ", "K/T", "\t", "     ",
        "title:", "- x", "{", "}", "%", "@", "null", "~", "số", "tác", ";", ".", "văn", "Nơi", "nhận:", "Kính gửi", "Lưu", "Ký", "theo", "M.", "v.v.", "12",
        "(ba)",
    ];

    private static readonly string[] Heads =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "HUYỆN ỦY MẪU", "ỦY BAN NHÂN DÂN", "HUYỆN MẪU",
        "Số: 12/BC-UB", "Số:12/KH-UB", "Số     /KH-UBND", "Số:",
        "số 58-BC/ĐU", "Số: 7/TB-SGD", "Mẫu, ngày 16 tháng 10 năm 2017", "Mẫu, ngày 06 tháng 10 năm 2017", "ngày … tháng … năm 2017",
        "Chủ Nhật, ngày 24 tháng 11 năm 2024", "Thứ 2, 19/12/2016 | 00:00",
        "24/11/2024", "V/v báo cáo", "*", "-----", "(Dự thảo)",
    ];

    private static readonly string[] Titles =
        [
            "BÁO CÁO",
            "Báo cáo kiểm điểm của Ban Chấp hành Đảng bộ",
            "BÁO CÁO CHÍNH TRỊ",
            "của Ban Thường vụ",
            "NHIỆM KỲ 2010 - 2015",
            "(20/10, 20/11)",
            "QUYẾT ĐỊNH",
            "Về việc giao kế hoạch",
            "Kính gửi: Huyện ủy;",
            "Kính gửi:",
            "- Các phòng;",
            "Căn cứ Luật;",
            "QUYẾT ĐỊNH:",
        ];

    private static readonly string[] Bodies =
    [
        "I. ĐẶC ĐIỂM TÌNH HÌNH", "II. KẾT QUẢ", "I- Mục tiêu", "1. Thuận lợi", "2. Khó khăn:", "1.1. Kinh tế", "a) Trồng trọt", "b) Chăn nuôi", "- Giữ vững",
        "+ Lúa", "* Đối với xã:", "PHẦN THỨ NHẤT", "Phần thứ hai", "KẾT QUẢ THỰC HIỆN",
        "Điều 1. Phạm vi", "Điều 2.", "I.", "1.", "A. MỤC TIÊU", "1\tKinh tế\t5%", "2\tXã hội\t6%", "Tổng\t11%", "Một là, giữ vững.", "Thứ hai, cán bộ.",
        "Trong nhiệm kỳ qua, Đảng bộ đã lãnh đạo nhân dân thực hiện thắng lợi các mục tiêu đề ra.", "",
    ];

    private static readonly string[] Tails =
    [
        "Nơi nhận:", "Nơi nhận", "Nơi gửi: TM. BAN CHẤP HÀNH", "- Như trên;", "- Huyện ủy;", "- Lưu: VT.", "T/M BAN THƯỜNG VỤ", "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "BÍ THƯ", "CHỦ TỊCH", "(Đã ký)",
        "Nguyễn Văn Mẫu", "Trần Thị Mẫu", "Mẫu, ngày 16 tháng 10 năm 2017", "PHỤ LỤC", "(Kèm theo Quyết định)", "Thông báo", "In trang", "Các tin khác",
        "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN", "BÍ THƯ THƯ KÝ", "DANH SÁCH ĐẠI BIỂU",
    ];

    private static readonly Gen<string> Free = AnyOf(Words).Array[0, 10].Select(words => string.Join(' ', words));

    /// <summary>A report's lines: mostly head, title, text and tail in this order, each part perhaps empty.</summary>
    public static Gen<string[]> Report { get; } =
        Gen.Select(LinesOf(Heads, 6), LinesOf(Titles, 4), LinesOf(Bodies, 12), LinesOf(Tails, 9), LinesOf([.. Heads, .. Titles, .. Bodies, .. Tails], 3))
            .Select(parts => (string[])[.. parts.Item1, .. parts.Item2, .. parts.Item3, .. parts.Item4, .. parts.Item5]);

    private static Gen<string> AnyOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    // One line in four has two columns, as flattened tables of letterheads and sign-offs do; one in six is anything.
    private static Gen<string[]> LinesOf(string[] shapes, int most)
    {
        var shape = AnyOf(shapes);
        var beside = Gen.Select(shape, AnyOf(["\t", "        ", " ", " | "]), shape).Select(columns => columns.Item1 + columns.Item2 + columns.Item3);
        return Gen.Frequency((7, shape), (3, beside), (2, Free), (1, shape.Select(line => line.ToUpperInvariant()))).Array[0, most];
    }
}
