namespace SiteGen.Diagnostics;

/// <summary>What is refused because no document has it, and reading or publishing it would take without end: each bound is looked at before the work.</summary>
internal static class BoundProblems
{
    private static readonly Localized SplitParagraph = new(
        "Tách đoạn này thành nhiều đoạn, giữa các đoạn để một dòng trống.", "Divide it into several paragraphs, with a blank line between them.");

    /// <summary>The address of a link or picture is longer than browsers and servers take.</summary>
    public static Diagnostic AddressTooLong(SourceLocation location, int found, int most) => Diagnostic.Error(
        "markdown-address-too-long", location,
        new($"Địa chỉ ở đây dài hơn {most} ký tự (ít nhất {found}); trình duyệt và máy chủ không nhận địa chỉ dài như vậy.",
            $"The address here is longer than {most} characters (at least {found}); browsers and servers take none of that length."),
        new("Dùng địa chỉ ngắn hơn. Nếu là ảnh ghi thẳng bằng chữ (data:…), hãy lưu ảnh thành một tệp bên cạnh rồi dẫn đến tệp đó.",
            "Use a shorter address. If it is a picture written out in letters (data:…), save it as a file beside this one and point to that."));

    /// <summary>A paragraph has many links or tags that begin and do not end anywhere near.</summary>
    public static Diagnostic MarkupNotClosed(SourceLocation location, string line, int most) => Diagnostic.Error(
        "markdown-not-closed", location,
        new($"Đoạn này có hơn {most} dấu mở liên kết “](” hoặc thẻ “<” không được đóng: “{Quotation.Around(line, location.Column)}”.",
            $"This paragraph opens more than {most} links “](” or tags “<” that are not closed: “{Quotation.Around(line, location.Column)}”."),
        new("Thêm dấu “)” hoặc “>” còn thiếu; nếu đây là lời văn, viết “\\[” và “\\<”.",
            "Add the missing “)” or “>”; where it is only text, write “\\[” and “\\<”."));

    /// <summary>A sign of Markdown is repeated without end.</summary>
    public static Diagnostic SignRepeated(SourceLocation location, char sign, int most) => Diagnostic.Error(
        "markdown-sign-repeated", location,
        new($"Dấu “{sign}” lặp lại hơn {most} lần liền nhau.", $"The sign “{sign}” is repeated more than {most} times."),
        new("Rút ngắn dãy dấu này; đường kẻ ngang chỉ cần ba dấu “---” trên một dòng riêng.",
            "Shorten it; for a rule, three hyphens “---” on a line of their own are enough."));

    /// <summary>A paragraph or table, or it and those above, have more signs of emphasis, labels and definitions than can be read.</summary>
    public static Diagnostic SignsTooMany(SourceLocation location, int found) => Diagnostic.Error(
        "markdown-signs-too-many", location,
        new($"Đoạn hoặc bảng này có {found} dấu Markdown (*, _, ~, ^, “][”, “]:”); cả tệp có quá nhiều dấu như vậy để đọc được.",
            $"This paragraph or table has {found} signs of Markdown (*, _, ~, ^, “][”, “]:”); the file has more of them than can be read."),
        new("Bỏ bớt dấu, tách thành nhiều đoạn hoặc nhiều bảng, hoặc viết “\\*” nếu dấu là lời văn.",
            "Remove some, divide it into several paragraphs or tables, or write “\\*” where the sign is only text."));

    /// <summary>Lines without a blank one between them are longer than any paragraph or table.</summary>
    public static Diagnostic ParagraphTooLong(SourceLocation location, int most) => Diagnostic.Error(
        "markdown-paragraph-too-long", location,
        new($"Từ dòng này, hơn {most} ký tự liền nhau không có dòng trống nào; không đoạn văn hay bảng nào dài như vậy.",
            $"From this line on there are more than {most} characters without a blank line; no paragraph or table is that long."),
        SplitParagraph);

    /// <summary>A table whose header has far more columns than its rows.</summary>
    public static Diagnostic TableTooWide(SourceLocation location, int columns, int rows) => Diagnostic.Error(
        "markdown-table-too-wide", location,
        new($"Bảng này kẻ {columns} cột cho {rows} dòng, nhưng hầu hết các ô không được viết ra.",
            $"This table has {columns} columns for {rows} lines, but most of its cells are not written."),
        new("Bớt cột ở dòng “|---|” cho bằng số ô của các dòng, hoặc tách thành nhiều bảng.",
            "Remove columns from the line “|---|” until it has as many as the rows, or divide the table."));

    /// <summary>Many links use a few long addresses or titles, so that the page would be many times as large as its Markdown.</summary>
    public static Diagnostic ResultTooLarge(SourceLocation location, int most) => Diagnostic.Error(
        "markdown-result-too-large", location,
        new($"Từ đây, các địa chỉ được dùng lại nhiều lần (“[nhãn]: địa chỉ”) làm trang lớn hơn {most} lần tệp này.",
            $"From here on, the addresses that are used again and again (“[label]: address”) make the page more than {most} times as large as this file."),
        new("Rút ngắn địa chỉ hoặc tiêu đề của liên kết, hoặc bớt số lần dùng.", "Shorten the link's address or title, or use it fewer times."));

    /// <summary>What every page lists (sections, terms, reports of the same kind) is far larger than what is written.</summary>
    public static Diagnostic ListsTooLarge(SourceLocation location, long megabytes) => Diagnostic.Error(
        "archive-lists-too-large", location,
        new($"Trang nào cũng liệt kê các mục của báo cáo, các nhiệm kỳ và báo cáo cùng loại; riêng phần này là {megabytes} MB, quá nhiều so với lời văn.",
            $"Every page lists the sections of its report, the terms and reports of the same kind; these lists alone are {megabytes} MB, too much for what is "
                + "written."),
        new("Gộp các mục quá ngắn, rút ngắn tiêu đề, bớt tệp. Báo cáo có mục lục dài nhất là báo cáo này.",
            "Join sections that are very short, shorten titles, remove files. The report named here has the longest contents."));

    /// <summary>A value of the front matter, which stands on many pages, is longer than any title.</summary>
    public static Diagnostic ValueTooLong(SourceLocation location, string key, int found, int most) => Diagnostic.Error(
        "front-matter-value-too-long", location,
        new($"Giá trị của “{key}” dài {found} ký tự; nhiều nhất là {most}.", $"The value of “{key}” has {found} characters; {most} are allowed."),
        new("Rút ngắn giá trị; phần còn lại, nếu là lời văn của báo cáo, viết bên dưới phần đầu tệp.",
            "Shorten it; the rest, if it is text of the report, belongs below the front matter."));
}
