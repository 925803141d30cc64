namespace SiteGen.Tests.Analysis.Topics;

/// <summary>
/// The subjects of paragraphs as a person coded them by reading, before a rule was written: those of the real archive in reading order, the preamble first.
/// </summary>
internal static class CodedParagraphs
{
    public static readonly string[] Real =
    [
        // Preamble: the committee and its members; what it issued; what follows.
        "cadres", "", "",
        // I: the view that led
        "urban economy culture-society defence-security",
        // II: how the committee led
        "party-building", "party-building", "party-building", "party-building",
        // III.1: strengths
        "urban", "economy", "economy", "culture-society education health", "defence-security", "defence-security", "justice", "campaigns",
        "party-building", "party-building", "party-building", "party-building", "cadres", "inspection", "government", "government",
        "mass-mobilisation", "mass-mobilisation", "mass-mobilisation",
        // III.2: shortcomings
        "urban", "economy", "culture-society education health", "defence-security justice", "campaigns", "party-building cadres", "inspection",
        "party-building", "government", "mass-mobilisation",
        // IV.1: causes of strengths
        "party-building", "party-building", "party-building",
        // IV.2: causes of shortcomings
        "party-building", "party-building", "party-building", "party-building",
        // IV.3: lessons
        "party-building", "party-building cadres", "party-building", "party-building", "party-building", "party-building",
    ];

    /// <summary>Paragraphs of the invented archive, coded in the same way, by their words.</summary>
    public static readonly (string Words, string Topics)[] Invented =
    [
        ("Các chỉ tiêu chính nêu trong bảng sau.", ""),
        ("Kinh tế tăng trưởng bình quân 11,3% mỗi năm; cơ cấu chuyển dịch đúng hướng.", "economy"),
        ("Diện tích lúa hai vụ đạt 1.256 ha, năng suất 52,7 tạ/ha.", "economy"),
        ("Toàn xã có 27 cơ sở, giải quyết việc làm cho 310 lao động.", "culture-society"),
        ("Thu ngân sách đạt 96,4% dự toán.", "economy"),
        ("Việc tiếp công dân còn chậm ở một số ấp:", "justice"),
        ("Ấp Đông: 3 đơn quá hạn;", "justice"),
        ("“Còn một đơn quá hạn là còn nợ dân một lời giải thích.”", "justice"),
        ("Một là, đoàn kết nội bộ là điều kiện trước hết. Xem lại kết quả.", "party-building"),
        ("Hai là, cán bộ phải nói đi đôi với làm.", "cadres"),
        ("Đường liên ấp được trải đá 4,2 km; số hộ có điện tăng từ 61% lên 88,5%.", "urban"),
        ("Trạm y tế xã có bác sĩ từ năm 2003.", "health"),
        ("Thu ngân sách chưa đạt chỉ tiêu đề ra.", "economy"),
        ("Việc tiếp công dân có lúc chưa kịp thời.", "justice"),
        ("Một là, phải giữ vững đoàn kết trong Ban Chấp hành.", "party-building"),
        ("Hai là, phải đi cơ sở, lắng nghe nhân dân.", "party-building"),
        ("Những kinh nghiệm này được nhắc lại ở nhiệm kỳ sau.", ""),
        ("Tình hình chung thuận lợi. Chi tiết ở báo cáo kiểm điểm.", ""),
        ("Giữ vững 19 tiêu chí; phấn đấu đạt chuẩn nâng cao trước năm 2020.", "campaigns"),
        ("Xã được công nhận đạt chuẩn nông thôn mới năm 2014, hoàn thành 19/19 tiêu chí.", "campaigns"),
        ("Giảm nghèo chưa bền vững: 0,9% số hộ tái nghèo.", "culture-society"),
        ("Một là, dựa vào dân thì việc khó cũng xong.", "mass-mobilisation"),
        ("Hai là, công khai mọi khoản đóng góp.", ""),
        ("Ba là, phải giữ vững đoàn kết trong Ban Chấp hành và trong toàn xã.", "party-building"),
        ("Hội đồng nhân dân xã đã tổ chức 11 kỳ họp, ban hành 42 nghị quyết.", "government"),
    ];
}
