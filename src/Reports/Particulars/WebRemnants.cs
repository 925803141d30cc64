using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Reports.Particulars;

/// <summary>What remains of a web page's frame after the text that was copied from it.</summary>
internal static partial class WebRemnants
{
    private static readonly FrozenSet<string> Phrases = new[]
    {
        "Thông báo", "In trang", "In trang này", "In bài viết", "In bài này", "Bản in", "Chia sẻ", "Chia sẻ bài viết", "Quay lại", "Trở lại", "Trở về",
        "Về trang trước", "Lên đầu trang", "Về đầu trang", "Bài viết liên quan", "Tin liên quan", "Tin bài liên quan", "Bài liên quan", "Các tin khác",
        "Các bài khác", "Tin khác", "Tin mới hơn", "Tin cũ hơn", "Tin đã đưa", "Tin cùng chuyên mục", "Gửi email", "Gửi cho bạn bè", "Gửi phản hồi",
        "Gửi bình luận", "Bình luận", "Ý kiến bạn đọc", "Đọc bài", "Xem thêm", "Tải về", "Facebook", "Twitter", "Zalo", "Copy link",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line after the end of a report is known to belong to web pages, not to reports.</summary>
    public static bool IsKnown(string line) => Phrases.Contains(line.TrimEnd(':', '.', ' ')) || Counter().IsMatch(line);

    [GeneratedRegex(
        @"^(?:(?:Số\s+)?lượt\s+(?:xem|đọc|truy\s+cập)\s*:?\s*[0-9.,]*|Tổng\s+số\s+điểm\s+của\s+bài\s+viết\s+là.*|Xếp\s+hạng\s*:.*điểm.*"
            + @"|Click\s+để\s+đánh\s+giá\s+bài\s+viết)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counter();
}
