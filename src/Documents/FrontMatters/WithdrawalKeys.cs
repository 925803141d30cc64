using System.Collections.Immutable;

namespace SiteGen.Documents.FrontMatters;

/// <summary>The keys by which a report, a section or a paragraph is withdrawn.</summary>
internal static class WithdrawalKeys
{
    private const string DateExample = "2026-11-28";

    private const string ReasonExample = "theo đề nghị của người được nêu tên";

    /// <summary>Withdraws the whole file: a section; with <c>index.md</c> the report and everything that belongs to it.</summary>
    public static FrontMatterKey Whole { get; } = new("withdrawn", new(
        "gỡ toàn bộ khỏi trang web: cả báo cáo (trong index.md) hoặc cả mục",
        "withdraws the whole from the site: the report (in index.md) or the section"), KeyForm.Keys);

    /// <summary>Withdraws single paragraphs of the file.</summary>
    public static FrontMatterKey Paragraphs { get; } = new("withdrawn-paragraphs", new(
        "gỡ từng đoạn của tệp này khỏi trang web",
        "withdraws single paragraphs of this file from the site"), KeyForm.Keys);

    /// <summary>The keys below <see cref="Whole"/>.</summary>
    public static ImmutableArray<FrontMatterKey> OfWhole { get; } =
    [
        new("date", new("ngày gỡ, không sớm hơn ngày của báo cáo", "the day of the withdrawal, not before that of the report"), KeyForm.Date)
        { Required = true, Example = DateExample },
        new("reason", new("lý do, để người đọc biết", "why, for readers")) { Required = true, Example = ReasonExample },
    ];

    /// <summary>The keys of an entry below <see cref="Paragraphs"/>.</summary>
    public static ImmutableArray<FrontMatterKey> OfParagraph { get; } =
    [
        new("paragraph", new(
            "địa chỉ của đoạn, bảng hoặc chú thích, là phần sau dấu # trong địa chỉ của nó",
            "the id of the paragraph, table or footnote: what follows the # in its address"))
        { Required = true, Example = "iii-p2" },
        .. OfWhole,
    ];
}
