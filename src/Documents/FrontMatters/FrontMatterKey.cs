using System.Collections.Immutable;

namespace SiteGen.Documents.FrontMatters;

/// <summary>A key that front matter may have.</summary>
/// <param name="Name">The key.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Example">A value to show when it is missing.</param>
internal sealed record FrontMatterKey(string Name, bool Required = false, string Example = "…")
{
    /// <summary>The keys of a report's <c>index.md</c>, in the order in which they are written.</summary>
    public static ImmutableArray<FrontMatterKey> OfReport { get; } =
    [
        new("term", Required: true, "IX (2005–2010)"),
        new("title", Required: true, "Báo cáo kiểm điểm …"),
        new("kind"), new("organisation"), new("number"), new("place"),
        new("date", Required: true, "2024-11-24"),
        new("date-kind"), new("date-text"), new("language"), new("authors"), new("signed"), new("recipients"), new("source"),
    ];

    /// <summary>The keys of a section file, in the order in which they are written.</summary>
    public static ImmutableArray<FrontMatterKey> OfSection { get; } =
    [
        new("term", Required: true, "IX (2005–2010)"),
        new("part"),
        new("section", Required: true, "III"),
        new("title", Required: true, "KẾT QUẢ THỰC HIỆN"),
        new("date", Required: true, "2024-11-24"),
    ];

    /// <summary>The keys below <c>source</c>.</summary>
    public static ImmutableArray<FrontMatterKey> OfSource { get; } =
    [
        new("file", Required: true, "seeds/bao-cao.txt"),
        new("sha256", Required: true),
        new("encoding"), new("decoded-from"), new("converter"), new("left-out"),
    ];

    /// <summary>The keys of an entry below <c>left-out</c>.</summary>
    public static ImmutableArray<FrontMatterKey> OfLeftOut { get; } =
    [
        new("line", Required: true, "125"),
        new("text", Required: true, "Thông báo"),
        new("reason", Required: true, "phần còn sót của trang web, đứng sau chỗ ký"),
    ];
}
