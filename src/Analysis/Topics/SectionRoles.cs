using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Analysis.Topics;

/// <summary>Reads the role of a section from its heading. Case, marks and punctuation make no difference.</summary>
internal static class SectionRoles
{
    private static readonly ImmutableArray<(SectionRole Role, string Word)> Words =
    [
        .. Of(SectionRole.Strengths, "ưu điểm", "kết quả", "thành tựu", "thành tích", "mặt mạnh", "mặt làm được", "strengths", "results", "achievements"),
        .. Of(SectionRole.Shortcomings, "khuyết điểm", "hạn chế", "tồn tại", "yếu kém", "thiếu sót", "chưa làm được", "shortcomings", "limitations"),
        .. Of(SectionRole.Causes, "nguyên nhân", "causes"),
        .. Of(SectionRole.Lessons, "kinh nghiệm", "bài học", "lessons"),
        .. Of(SectionRole.Plans, "phương hướng", "nhiệm vụ", "mục tiêu", "giải pháp", "plans", "tasks"),
    ];

    /// <summary>
    /// The role of a heading; null when it names none, or several: of two roles the text below says nothing. <em>Nguyên nhân hạn chế</em> are causes, and
    /// <em>Kết quả thực hiện nhiệm vụ</em> results: in words that belong together the first one counts.
    /// </summary>
    public static SectionRole? Of(string heading)
    {
        var roles = heading.Replace(" và ", ",", StringComparison.OrdinalIgnoreCase)
            .Split([',', ';', '/', '–', ':', '&'])
            .Select(FirstIn)
            .OfType<SectionRole>()
            .ToList();
        var isOne = roles.Count > 0 && (roles.Distinct().Count() == 1 || roles[0] == SectionRole.Causes && roles.All(IsOfCauses));
        return isOne ? roles[0] : null;
    }

    // Causes of strengths and of shortcomings.
    private static bool IsOfCauses(SectionRole role) => role is SectionRole.Causes or SectionRole.Strengths or SectionRole.Shortcomings;

    private static SectionRole? FirstIn(string words)
    {
        var key = $" {VietnameseText.ComparisonKey(words)} ";
        return Words
            .Select(word => (word.Role, At: key.IndexOf(word.Word, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .Select(found => (SectionRole?)found.Role)
            .FirstOrDefault();
    }

    private static IEnumerable<(SectionRole, string)> Of(SectionRole role, params string[] words) =>
        words.Select(word => (role, $" {VietnameseText.ComparisonKey(word)} "));
}
