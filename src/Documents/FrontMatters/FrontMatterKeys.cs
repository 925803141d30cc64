using System.Collections.Immutable;

namespace SiteGen.Documents.FrontMatters;

/// <summary>
/// Every key of a report and its sections. A new optional key of a report is one row in <see cref="OfReport"/> and, when it has a label,
/// its words in <c>theme/strings</c>; it is then parsed, written, shown, put into the book and into <c>archive.json</c>, and documented.
/// </summary>
internal static class FrontMatterKeys
{
    private const string TermExample = "IX (2005–2010)";

    private const string DateExample = "2024-11-24";

    public static FrontMatterKey Title { get; } = new("title", new("tên báo cáo, đúng chữ của bản gốc", "the report's title, in the words of the source"))
    {
        Required = true,
        Example = "Báo cáo kiểm điểm …",
        IsFound = true,
    };

    /// <summary>The kind of document.</summary>
    public static FrontMatterKey Kind { get; } = new("kind", new(
        "loại văn bản",
        "the kind of document"))
    { Example = "báo cáo kiểm điểm", Label = "kind", IsFound = true };

    /// <summary>Whose report it is.</summary>
    public static FrontMatterKey Organisation { get; } = new("organisation", new(
        "cơ quan, tổ chức ban hành báo cáo",
        "the body that issued the report"))
    { Label = "organisation", IsFound = true };

    /// <summary>Number and symbol.</summary>
    public static FrontMatterKey Number { get; } = new("number", new(
        "số, ký hiệu của văn bản",
        "the document's number and symbol (số, ký hiệu)"))
    { Label = "document-number", IsFound = true };

    /// <summary>Where it was issued.</summary>
    public static FrontMatterKey Place { get; } = new("place", new("nơi ban hành", "where it was issued")) { Label = "place", IsFound = true };

    /// <summary>The source's own words for the date.</summary>
    public static FrontMatterKey DateText { get; } = new("date-text", new(
        "dòng ghi ngày trong bản gốc, đúng chữ",
        "the line of the source that gives the date, in its own words"))
    { IsFound = true, IsOnOnePage = true };

    /// <summary>The language of the text.</summary>
    public static FrontMatterKey Language { get; } = new("language", new(
        "ngôn ngữ của báo cáo (mặc định: vi)",
        "the language of the text (default: vi)"), KeyForm.Language)
    { Example = "vi" };

    /// <summary>Who wrote it.</summary>
    public static FrontMatterKey Authors { get; } = new("authors", new(
        "người viết, nếu biết",
        "who wrote it, where that is known"), KeyForm.Lines)
    { Label = "authors", IsOnOnePage = true };

    /// <summary>The sign-off.</summary>
    public static FrontMatterKey Signed { get; } = new("signed", new(
        "phần ký, mỗi dòng một ý",
        "the sign-off, line by line"), KeyForm.Lines)
    { IsFound = true, IsOnOnePage = true };

    /// <summary>To whom it was sent.</summary>
    public static FrontMatterKey Recipients { get; } = new("recipients", new(
        "nơi nhận",
        "to whom it was sent (nơi nhận)"), KeyForm.Lines)
    { Label = "recipients", IsFound = true, IsOnOnePage = true };

    /// <summary>Why words were redacted.</summary>
    public static FrontMatterKey Redacted { get; } = new("redacted", new(
        "lý do lược bỏ; bắt buộc khi có chỗ ghi [đã lược bỏ], khi ấy tệp gốc không được đăng",
        "why words were redacted; required where the text says [redacted], and the source is then not published"))
    { Example = "dữ liệu cá nhân", Label = "redacted" };

    /// <summary>What may be published although it is sensitive.</summary>
    public static FrontMatterKey Allowed { get; } = new("allowed", new(
        "những điều nhạy cảm vẫn được phép đăng, kèm lý do",
        "sensitive things that may be published all the same, with the reason"), KeyForm.Keys);

    /// <summary>The report's place in its term.</summary>
    public static FrontMatterKey Order { get; } = new("order", new(
        "thứ tự trong nhiệm kỳ: số nhỏ đứng trước; không ghi thì đứng sau, theo ngày",
        "the place in its term: the lowest first; reports without it follow, by date"), KeyForm.Count)
    { Example = "1" };

    /// <summary>Whether it is not to be published yet.</summary>
    public static FrontMatterKey Draft { get; } = new("draft", new(
        "bản nháp: được kiểm tra như mọi tệp nhưng chưa có trên trang web; lệnh preview cho xem",
        "a draft: checked like every file but not on the site yet; preview shows it"), KeyForm.Flag)
    { Example = "true" };

    /// <summary>What the paragraphs of a section are about.</summary>
    public static FrontMatterKey Topics { get; } = new("topics", new(
        "chủ đề của từng đoạn khi cách xếp tự động chưa đúng: {i-p3: [education]}, hoặc none nếu đoạn không thuộc chủ đề nào",
        "the subjects of paragraphs where the rules are wrong: {i-p3: [education]}, or none"), KeyForm.ByParagraph);

    /// <summary>Where it came from.</summary>
    public static FrontMatterKey Source { get; } = new("source", new(
        "tệp gốc và cách chuyển đổi; lệnh convert ghi",
        "the raw report and how it was converted; written by convert"), KeyForm.Keys);

    /// <summary>The keys of a report's <c>index.md</c>, in the order in which they are written.</summary>
    public static ImmutableArray<FrontMatterKey> OfReport { get; } =
    [
        new("term", new(
            "nhiệm kỳ mà báo cáo nói đến",
            "the term that the report reviews"), KeyForm.Term)
        { Required = true, Example = TermExample, Label = "term", IsFound = true },
        Title,
        Kind,
        Organisation,
        Number,
        Place,
        new("date", new(
            "ngày của báo cáo; mục date-kind nói đó là ngày nào",
            "the day of the report; date-kind says which day it is"), KeyForm.Date)
        { Required = true, Example = DateExample, Label = "date-issued", IsFound = true },
        new("date-kind", new(
            "ngày ở mục date là ngày nào: issued là ngày ban hành (mặc định), published là ngày công bố, captured là ngày sao chụp trang web",
            "which day the date is: issued (default), published, or captured (the day on which a web page was copied)"), KeyForm.DateKind)
        { Example = "captured", IsFound = true },
        DateText,
        Language,
        Authors,
        Signed,
        Recipients,
        Redacted,
        Allowed,
        Order,
        Draft,
        WithdrawalKeys.Whole,
        WithdrawalKeys.Paragraphs,
        Source,
    ];

    /// <summary>The keys of a section file, in the order in which they are written.</summary>
    public static ImmutableArray<FrontMatterKey> OfSection { get; } =
    [
        new("term", new("như của báo cáo", "the same as the report's"), KeyForm.Term) { Required = true, Example = TermExample },
        new("part", new(
            "đề mục của phần chứa mục này, giống nhau ở mọi mục của phần",
            "the heading of the part that the section is in, the same in all its sections")),
        new("section", new(
            "số của mục, không có dấu chấm",
            "the section's number, without its full stop"), KeyForm.SectionNumber)
        { Required = true, Example = "III" },
        new("title", new("tên mục", "the section's title")) { Required = true, Example = "KẾT QUẢ THỰC HIỆN" },
        new("date", new("như của báo cáo", "the same as the report's"), KeyForm.Date) { Required = true, Example = DateExample },
        Draft,
        WithdrawalKeys.Whole,
        WithdrawalKeys.Paragraphs,
        Topics,
    ];

    /// <summary>The keys of an entry below <c>allowed</c>.</summary>
    public static ImmutableArray<FrontMatterKey> OfAllowed { get; } =
    [
        new("rule", new("quy tắc, đúng tên ghi trong thông báo", "the rule, by the name that the message gives")) { Required = true, Example = "phone-number" },
        new("reason", new("lý do, hiện trên trang của báo cáo", "why; shown on the report's page")) { Required = true, Example = "số của cơ quan" },
        new("addresses", new(
            "chỉ với withdrawn-before: những địa chỉ được công bố lại; không ghi thì cả báo cáo",
            "with withdrawn-before only: the addresses that may be published again; without it the whole report"), KeyForm.Lines),
    ];

    /// <summary>The keys below <c>source</c>.</summary>
    public static ImmutableArray<FrontMatterKey> OfSource { get; } =
    [
        new("file", new("tệp gốc trong seeds/", "the raw report in seeds/")) { Required = true, Example = "seeds/bao-cao.txt" },
        new("sha256", new("mã SHA-256 của tệp gốc", "SHA-256 of the raw bytes")) { Required = true },
        new("more", new("những tệp tiếp theo của cùng báo cáo: phụ lục, bảng biểu", "the files that go on: appendices, tables"), KeyForm.Keys),
        new("lines", new("những dòng của tệp gốc làm nên báo cáo này, khi tệp có nhiều báo cáo", "the lines of this report, where the file holds several"))
        { Example = "1-120" },
        new("encoding", new("bảng mã của tệp gốc", "the encoding that the bytes were read in")),
        new(
            "decoded-from",
            new("bảng mã cũ của chữ trong tệp, kèm số dòng, nếu có", "an older encoding in which some of the text was written, with the lines"))
        { IsOnOnePage = true },
        new("converter", new("chương trình đã chuyển đổi", "the program that made the Markdown")),
        new("left-out", new("những dòng không đưa vào Markdown", "the lines that are not in the Markdown"), KeyForm.Keys),
    ];

    /// <summary>The keys of an entry below <c>more</c>.</summary>
    public static ImmutableArray<FrontMatterKey> OfMore { get; } = [OfSource[0], OfSource[1]];

    /// <summary>The keys of an entry below <c>left-out</c>.</summary>
    public static ImmutableArray<FrontMatterKey> OfLeftOut { get; } =
    [
        new("line", new("số dòng trong tệp gốc", "the line of the source, from 1"), KeyForm.Count) { Required = true, Example = "125" },
        new("text", new("chữ của dòng", "its words")) { Required = true, Example = "Thông báo", IsOnOnePage = true, IsOfSource = true },
        new("reason", new("lý do không đưa vào", "why it was left out")) { Required = true, Example = "phần còn sót của trang web, đứng sau chỗ ký" },
    ];
}
