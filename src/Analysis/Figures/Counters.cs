using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>Things that reports count. A number in digits may stand before any word; one in words, and one that could be a year, only before these.</summary>
internal static class Counters
{
    private static readonly Phrases Things = new("""
        đồng chí, người, hộ, nhân khẩu, lao động, cán bộ, công chức, viên chức, đảng viên, đoàn viên, hội viên, ủy viên, uỷ viên, đại biểu, cử tri, học sinh,
        sinh viên, giáo viên, bác sĩ, y sĩ, thanh niên, quần chúng, em, cháu, cụ, bà mẹ, đối tượng, cấp, cơ sở, đơn vị, cơ quan, tổ chức, tập thể, cá nhân,
        chi bộ, đảng bộ, chi hội, chi đoàn, xã, phường, thị trấn, huyện, thôn, ấp, khu phố, tổ dân phố, trường, lớp, phòng học, trạm, bệnh viện, giường, nhà,
        căn, căn nhà, căn hộ, dự án, công trình, tuyến, tuyến đường, cầu, hẻm, chợ, doanh nghiệp, công ty, hợp tác xã, trang trại, nhà máy, mô hình,
        nghị quyết, chỉ thị, kế hoạch, chương trình, báo cáo, thông tri, quyết định, văn bản, đề án, tiêu chí, chỉ tiêu, nội dung, nhiệm vụ, kỳ họp, hội nghị,
        đoàn,
        cuộc, lượt, lượt người, đợt, vụ, vụ án, đơn, trường hợp, hồ sơ, ý kiến, câu hỏi, giải, giải thưởng, huy chương, danh hiệu, suất, phần quà, con, máy,
        xe, tàu, bộ, chiếc, ca
        """.ReplaceLineEndings(" "));

    /// <summary>How many words the thing has that begins with a word; 0 when none does.</summary>
    public static int LengthAt(ImmutableArray<Word> words, int start) => Things.LengthAt(words, start);
}
