using System.Text;

namespace SiteGen.Tests.Text.Encodings;

/// <summary>Vietnamese sentences with at least five different words that have marks: those of the seed, and some of other subjects.</summary>
public static class VietnameseSentences
{
    private static readonly string[] Others =
    [
        "Hội đồng nhân dân xã thống nhất thông qua nghị quyết về dự toán thu chi ngân sách địa phương",
        "Đoàn thanh niên phối hợp với Hội Phụ nữ tổ chức nhiều hoạt động chào mừng ngày thành lập Đảng",
        "Trường đã kết nạp được mười hai quần chúng ưu tú, đạt một trăm phần trăm chỉ tiêu được giao",
        "Kính thưa các vị đại biểu, các đồng chí lão thành cách mạng, Bà mẹ Việt Nam anh hùng",
        "Tỷ lệ hộ nghèo giảm từ mười lăm phần trăm xuống còn bảy phần trăm vào cuối nhiệm kỳ",
        "Đường giao thông nông thôn được bê tông hóa, nhiều tuyến kênh mương đã được kiên cố",
        "Cấp ủy thường xuyên nghe ý kiến của quần chúng, kịp thời chấn chỉnh những biểu hiện quan liêu",
        "Nguyên nhân của những khuyết điểm trên trước hết là do trình độ cán bộ còn hạn chế",
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Encoding.UTF8.GetString(Seed.File.Read()).Normalize().Split('\n').SelectMany(line => line.Split('.', ';')).Concat(Others)
            .Select(line => line.Trim().Replace('–', '-').Replace('“', '"').Replace('”', '"'))
            .Where(line => line.Split(' ').Distinct().Count(word => word.Any(c => c > '\u007F')) >= 5)
            .Distinct()];
}
