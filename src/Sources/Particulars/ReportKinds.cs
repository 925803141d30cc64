using System.Collections.Immutable;

namespace SiteGen.Sources.Particulars;

/// <summary>The kinds of documents that a title begins with.</summary>
public static class ReportKinds
{
    // Kinds of documents of the Party (Quy định 66-QĐ/TW, 2017) and of the State (Nghị định 30/2020/NĐ-CP), reports by what they report.
    // The longer name stands before the shorter one that it begins with.
    private static readonly ImmutableArray<string> Names =
    [
        "báo cáo kiểm điểm", "báo cáo chính trị", "báo cáo tổng kết", "báo cáo sơ kết", "báo cáo kết quả", "báo cáo thẩm tra", "báo cáo giám sát",
        "báo cáo tình hình", "báo cáo công tác", "báo cáo", "nghị quyết", "nghị định", "chỉ thị", "quyết định", "quy định", "quy chế làm việc", "quy chế",
        "chương trình hành động", "chương trình", "kế hoạch", "hướng dẫn", "thông báo kết luận", "thông báo", "thông tri", "kết luận", "tờ trình", "đề án",
        "phương án", "công văn", "biên bản", "diễn văn", "bài phát biểu", "tuyên bố",
    ];

    /// <summary>The kind that a title begins with, in lower case; null when it begins with none.</summary>
    public static string? Of(string title) =>
        Names.FirstOrDefault(name =>
            title.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (title.Length == name.Length || !char.IsLetterOrDigit(title[name.Length])));

    /// <summary>Whether a line is the name of a kind and nothing else, so that the title goes on on the next line.</summary>
    public static bool IsKindAlone(string line) => Names.Contains(line.TrimEnd(':', '.', ' '), StringComparer.OrdinalIgnoreCase);
}
