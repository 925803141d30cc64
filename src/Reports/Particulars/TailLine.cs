using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>Recognises the lines of a sign-off (Nghị định 30/2020/NĐ-CP, Điều 8; Hướng dẫn 36-HD/VPTW, 2018, mục II).</summary>
internal static partial class TailLine
{
    /// <summary>The longest line of a sign-off, in characters.</summary>
    public const int Longest = 120;

    /// <summary>The words after <c>Nơi nhận:</c>; null when the line does not begin so.</summary>
    public static string? RecipientsIn(string text) => Recipients().Match(text) is { Success: true } match ? match.Groups["rest"].Value.Trim() : null;

    /// <summary>
    /// Whether a line in capitals says who signs, or for whom: T/M, TM. (thay mặt), K/T, KT. (ký thay), T/L, TL. (thừa lệnh), bodies and offices.
    /// </summary>
    public static bool IsSigner(string text) => text.Length <= Longest && Signer().IsMatch(text) && VietnameseText.IsInCapitals(text);

    /// <summary>Whether a line says that the original was signed, or stamped.</summary>
    public static bool IsSignedNote(string text) => SignedNote().IsMatch(text);

    /// <summary>Whether a line can be a person's name: two to six words, each with a capital, perhaps after a degree (<c>ThS.</c>).</summary>
    public static bool IsName(string text) => text.Length <= 60 && Name().IsMatch(text);

    /// <summary>Whether a line begins what is attached to a document after its sign-off.</summary>
    public static bool IsAttachment(string text) =>
        NumberingStyles.TryReadAppendix(text) is not null || Attached().IsMatch(text) || (VietnameseText.IsInCapitals(text) && ReportKinds.IsKindAlone(text));

    [GeneratedRegex(@"^Nơi\s+(?:nhận|gửi)\s*:?(?:\s+(?<rest>.*))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Recipients();

    [GeneratedRegex(
        @"^(?:T/M|TM\.|T\.M\b|K/T|KT\.|T/L|TL\.|TUQ\.|T/UQ|Q\.|BAN\s+(?:CHẤP\s+HÀNH|THƯỜNG\s+VỤ|CÁN\s+SỰ|CHỈ\s+ĐẠO|GIÁM\s+HIỆU|TỔ\s+CHỨC)|(?:QUẬN|HUYỆN"
            + @"|TỈNH|THÀNH|THỊ|ĐẢNG|XÃ)\s+[ỦU][YỶ]\b|ĐẢNG\s+BỘ\s|CHI\s+BỘ\b|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|[ỦU][YỶ]\s+BAN\b|UBND\b|ĐOÀN\s+CHỦ\s+TỊCH"
            + @"|(?:PHÓ\s+)?(?:BÍ\s+THƯ|CHỦ\s+TỊCH|GIÁM\s+ĐỐC|HIỆU\s+TRƯỞNG|CHÁNH\s+VĂN\s+PHÒNG|TRƯỞNG\s+(?:BAN|PHÒNG)|TỔNG\s+(?:GIÁM\s+ĐỐC|BÍ\s+THƯ)"
            + @"|CỤC\s+TRƯỞNG|CHỦ\s+NHIỆM|BỘ\s+TRƯỞNG|VIỆN\s+TRƯỞNG)\b|THỨ\s+TRƯỞNG\b|THỦ\s+TRƯỞNG\b|NGƯỜI\s+(?:BÁO\s+CÁO|LẬP|VIẾT|KÝ)|XÁC\s+NHẬN\b"
            + @"|TỔNG\s+PHỤ\s+TRÁCH|THƯ\s+KÝ\b|CHỦ\s+TỌA\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signer();

    [GeneratedRegex(
        @"^\(?\s*(?:đã\s+ký|ký,?\s+(?:ghi\s+rõ|đóng\s+dấu|tên)|ký\s+tên|đã\s+đóng\s+dấu)[^.;]*\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SignedNote();

    [GeneratedRegex(@"^(?:(?:ThS|TS|PGS|GS|BS|CN|KS|Ths|Đ/c|Đồng\s+chí)\.?\s*)*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^(?:\(?\s*(?:Kèm\s+theo|Ban\s+hành\s+kèm)|BIỂU\s+(?:SỐ|MẪU|TỔNG)|MẪU\s+SỐ|DANH\s+SÁCH\s|BẢNG\s+(?:TỔNG|SỐ))", RegexOptions.CultureInvariant)]
    private static partial Regex Attached();
}
