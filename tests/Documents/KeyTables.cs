using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Reports;

namespace SiteGen.Tests.Documents;

/// <summary>
/// The tables of keys in the guides: between <c>&lt;!-- keys: report --&gt;</c> and <c>&lt;!-- /keys --&gt;</c> stands what the declaration of the keys gives.
/// </summary>
internal static partial class KeyTables
{
    /// <summary>Every declaration, by the name that the marks have.</summary>
    public static ImmutableDictionary<string, ImmutableArray<FrontMatterKey>> Declared { get; } =
        ImmutableDictionary.CreateRange<string, ImmutableArray<FrontMatterKey>>(
    [
        new("report", FrontMatterKeys.OfReport),
        new("section", FrontMatterKeys.OfSection),
        new("allowed", FrontMatterKeys.OfAllowed),
        new("source", FrontMatterKeys.OfSource),
        new("left-out", FrontMatterKeys.OfLeftOut),
        new("withdrawn", WithdrawalKeys.OfWhole),
        new("withdrawn-paragraphs", WithdrawalKeys.OfParagraph),
        new("sidecar", SidecarKeys.All),
        new("site", SiteKeys.OfSite),
        new("colours", SiteKeys.OfColours),
        new("footer-links", SiteKeys.OfFooterLink),
    ]);

    /// <summary>The names of the tables that a text has marks for, in its order.</summary>
    public static IEnumerable<string> NamesIn(string text) => Block().Matches(text).Select(block => block.Groups["name"].Value);

    /// <summary>A text with its tables as the declarations give them.</summary>
    public static string Renewed(string text, Language language) =>
        Block().Replace(text, block => $"{block.Groups["open"]}\n{Table(Declared[block.Groups["name"].Value], language)}<!-- /keys -->");

    private static string Table(ImmutableArray<FrontMatterKey> keys, Language language)
    {
        string[] head = language == Language.Vi
            ? ["mục khai báo", "bắt buộc", "ý nghĩa", "giá trị", "ví dụ"]
            : ["key", "required", "meaning", "value", "example"];
        return Row(head) + "|---|---|---|---|---|\n" + string.Concat(keys.Select(key => Row(
        [
            $"`{key.Name}`",
            key.Required ? language == Language.Vi ? "có" : "yes" : "",
            key.Meaning.In(language),
            Form(key.Form).In(language),
            key.Example == "…" ? "" : $"`{key.Example}`",
        ])));
    }

    private static string Row(IEnumerable<string> cells) => $"|{string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"))}\n";

    private static Localized Form(KeyForm form) => form switch
    {
        KeyForm.Text => new("một dòng chữ", "one line of text"),
        KeyForm.Lines => new("một dòng chữ, hoặc nhiều dòng bắt đầu bằng `- `", "one line of text, or a list of lines"),
        KeyForm.Term => new("số (năm–năm), hoặc chỉ năm–năm", "number (year–year), or only year–year"),
        KeyForm.Date => new("năm-tháng-ngày", "year-month-day"),
        KeyForm.DateKind => new(Choices("hoặc"), Choices("or")),
        KeyForm.Language => new("mã ngôn ngữ (BCP 47)", "a language tag (BCP 47)"),
        KeyForm.SectionNumber => new("số hoặc chữ đánh mục", "the number or letter of the section"),
        KeyForm.Count => new("số nguyên, từ 1", "a whole number, from 1"),
        KeyForm.Flag => new("`true` hoặc `false`", "`true` or `false`"),
        KeyForm.ByParagraph => new("địa chỉ của từng đoạn, mỗi địa chỉ một danh sách", "ids of paragraphs, each with a list"),
        KeyForm.Keys => new("nhóm mục khai báo, xem bảng riêng", "keys of its own, see their table"),
        KeyForm.Colour => new("màu: sáu chữ số 0–9, a–f sau dấu `#`, trong dấu ngoặc kép", "a colour: six digits 0–9, a–f after `#`, in quotes"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No words for this form."),
    };

    [GeneratedRegex(@"(?<open><!-- keys: (?<name>[a-z-]+) -->)\n.*?<!-- /keys -->", RegexOptions.Singleline)]
    private static partial Regex Block();

    private static string Choices(string or)
    {
        var words = DateKinds.Words.Select(word => $"`{word}`").ToImmutableArray();
        return $"{string.Join(", ", words[..^1])} {or} {words[^1]}";
    }
}
