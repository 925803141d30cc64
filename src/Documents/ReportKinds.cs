using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Documents;

/// <summary>
/// The kinds of documents that a title begins with, and their abbreviations in a number.
/// State: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III; Party: Quy định 66-QĐ/TW, 2017, and Hướng dẫn 36-HD/VPTW, 2018.
/// </summary>
internal static class ReportKinds
{
    private const string Draft = "dự thảo ";

    // Reports by what they report. The longer name stands before the shorter one that it begins with.
    private static readonly ImmutableArray<string> Names =
    [
        "báo cáo kiểm điểm", "báo cáo chính trị", "báo cáo tổng kết", "báo cáo sơ kết", "báo cáo kết quả", "báo cáo thẩm tra", "báo cáo giám sát",
        "báo cáo tình hình", "báo cáo công tác", "báo cáo thành tích", "báo cáo giải trình", "báo cáo tham luận", "báo cáo tóm tắt", "báo cáo",
        "nghị quyết", "nghị định", "chỉ thị", "quyết định", "quy định", "quy chế làm việc", "quy chế", "điều lệ", "chiến lược", "quy hoạch",
        "chương trình hành động", "chương trình công tác", "chương trình", "kế hoạch", "hướng dẫn", "thông báo kết luận", "thông báo", "thông cáo", "thông tri",
        "kết luận", "tờ trình", "đề án", "dự án", "phương án", "công văn", "công điện", "biên bản", "diễn văn", "bài phát biểu", "phát biểu",
        "tuyên bố", "lời kêu gọi", "thư công", "giấy mời", "bài tham luận", "tham luận", "đề dẫn", "bản kiểm điểm", "đề cương", "thông tư liên tịch",
        "thông tư", "nội quy",
        "quy trình", "quy ước", "hương ước",
    ];

    // Phụ lục III of the decree, and the Party's own list; only those that name one kind.
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["NQ"] = "nghị quyết",
        ["QĐ"] = "quyết định",
        ["CT"] = "chỉ thị",
        ["QC"] = "quy chế",
        ["QyĐ"] = "quy định",
        ["TB"] = "thông báo",
        ["TC"] = "thông cáo",
        ["TT"] = "thông tri",
        ["HD"] = "hướng dẫn",
        ["CTr"] = "chương trình",
        ["KH"] = "kế hoạch",
        ["PA"] = "phương án",
        ["ĐA"] = "đề án",
        ["DA"] = "dự án",
        ["BC"] = "báo cáo",
        ["BB"] = "biên bản",
        ["TTr"] = "tờ trình",
        ["CĐ"] = "công điện",
        ["CV"] = "công văn",
        ["KL"] = "kết luận",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind that a title begins with, in lower case; null when it begins with none.</summary>
    public static string? Of(string title)
    {
        // A draft is of the kind that it is to become: "Dự thảo Báo cáo …".
        var own = title.StartsWith(Draft, StringComparison.OrdinalIgnoreCase) ? title[Draft.Length..] : title;
        return Names.FirstOrDefault(name =>
            own.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (own.Length == name.Length || !char.IsLetterOrDigit(own[name.Length])));
    }

    /// <summary>The kind that a number names: <c>58/BC-UBND</c>, <c>118-BC/ĐU</c>; null when it names none.</summary>
    public static string? OfNumber(string number) =>
        number.Split([' ', '/', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Abbreviations.GetValueOrDefault(part))
            .FirstOrDefault(kind => kind is not null);

    /// <summary>Whether a line is the name of a kind and nothing else, so that the title goes on on the next line.</summary>
    public static bool IsKindAlone(string line) => Names.Contains(line.TrimEnd(':', '.', ' '), StringComparer.OrdinalIgnoreCase);
}
