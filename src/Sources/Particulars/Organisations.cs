using System.Text.RegularExpressions;

namespace SiteGen.Sources.Particulars;

/// <summary>Finds whose report it is.</summary>
public static partial class Organisations
{
    /// <summary>The body that a title names after <em>của</em>: <c>… trách nhiệm của Ban Chấp hành Đảng bộ Quận trong lãnh đạo …</c>; null when it names none.</summary>
    public static string? InTitle(string title)
    {
        var match = Form().Match(title);
        return match.Success ? match.Groups["name"].Value : null;
    }

    // The name ends where the title goes on to say about what, where or when.
    [GeneratedRegex(
        """
        \bcủa\s+
        (?<name>
            (?: Ban\s+(?:Chấp\s+hành|Thường\s+vụ|Cán\s+sự|Thường\s+trực) | Đảng\s+(?:bộ|ủy|uỷ|đoàn) | (?:Quận|Huyện|Tỉnh|Thành|Thị|Xã|Chi)\s+(?:ủy|uỷ)
              | Chi\s+bộ | Hội\s+đồng\s+nhân\s+dân | HĐND | [ỦU][yỷ]\s+ban | UBND | Công\s+đoàn | Liên\s+đoàn | Đoàn\s+Thanh\s+niên | Hội\s | Sở\s | Phòng\s )
            [^,;:()]*?
        )
        (?= \s+ (?:trong|về|tại|trình|nhiệm\s+k[ỳì]|kh[óo][áa]|lần\s+thứ|tháng|quý|năm|đối\s+với|và\s+phương\s+hướng|giai\s+đoạn) \b | \s*[,;:()] | \s*$ )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
