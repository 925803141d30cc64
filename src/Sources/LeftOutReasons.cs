using SiteGen.Diagnostics;

namespace SiteGen.Sources;

/// <summary>Why a line of a source is not part of the report; written into the archive in its language.</summary>
internal static class LeftOutReasons
{
    /// <summary>A web page's line after the sign-off.</summary>
    public static readonly Localized RemnantAfterSignOff = new("phần còn sót của trang web, đứng sau chỗ ký", "web page remnant after the sign-off");

    /// <summary>A web page's line at the end of a text without a sign-off.</summary>
    public static readonly Localized RemnantAtEnd = new("phần còn sót của trang web, ở cuối văn bản", "web page remnant at the end of the text");

    /// <summary>The date of the web page, where the document has one of its own.</summary>
    public static readonly Localized PageDate = new("ngày của trang web, không phải ngày của văn bản", "date of the web page, not of the document");

    /// <summary>What stands around the document in a saved web page.</summary>
    public static readonly Localized PageFrame = new("khung của trang web: thực đơn, đầu trang, chân trang", "frame of the web page: menu, header, footer");

    /// <summary>Words that the source does not show.</summary>
    public static readonly Localized Hidden = new("chữ ẩn, không hiện ra trong tệp gốc", "hidden text that the source does not show");

    /// <summary>Words that were deleted with changes tracked.</summary>
    public static readonly Localized Deleted = new("chữ đã xóa, còn lưu vết thay đổi", "deleted text, kept by change tracking");

    /// <summary>What stands at the top or the bottom of every page.</summary>
    public static readonly Localized RunningHead = new("tiêu đề đầu trang hoặc chân trang", "running head or foot of the page");

    public static readonly Localized PageNumber = new("số trang", "page number");

    /// <summary>A remark in the margin.</summary>
    public static readonly Localized Comment = new("ghi chú bên lề của người soạn thảo", "comment in the margin");

    /// <summary>A footnote that no place in the text mentions.</summary>
    public static readonly Localized NoteUnmentioned = new("chú thích không được nhắc đến trong văn bản", "footnote that the text does not mention");

    /// <summary>The address of a link whose words do not say it.</summary>
    public static readonly Localized LinkTarget = new("địa chỉ mà liên kết trong văn bản dẫn đến", "where a link of the text leads");

    /// <summary>A bookmark for readers on a screen, whose words the text does not have.</summary>
    public static readonly Localized Bookmark = new("dấu trang của tệp PDF, không có trong văn bản", "bookmark of the PDF that the text does not have");

    public static readonly Localized Contents = new("mục lục do trình soạn thảo tạo ra", "table of contents made by the word processor");

    /// <summary>A line drawn with hyphens or stars.</summary>
    public static readonly Localized Rule = new("đường kẻ bằng ký tự, không có chữ", "rule drawn with characters, without words");

    /// <summary>
    /// Who issues the document, and the name and motto of the state: <c>organisation</c> says the first, the others say nothing of the report.
    /// </summary>
    public static readonly Localized Letterhead = new(
        "phần đầu văn bản: tên cơ quan, quốc hiệu, tiêu ngữ", "letterhead: issuing body, name and motto of the state");

    /// <summary>The same in a document of the Party or of its youth, which has a heading (<em>tiêu đề</em>) and no name of the state.</summary>
    public static readonly Localized PartyLetterhead = new(
        "phần đầu văn bản: tên cơ quan, tiêu đề", "letterhead: issuing body, name of the Party or the union");

    /// <summary>What stands above the title of a document that is attached after the sign-off.</summary>
    public static readonly Localized AttachedLetterhead = new(
        "phần đầu của văn bản kèm theo: tên cơ quan, quốc hiệu, số, ngày",
        "letterhead of the attached document: issuing body, name of the state, number, date");

    /// <summary>A page that says issuing body and title before the document says them.</summary>
    public static readonly Localized Cover = new("trang bìa, nhắc lại tên cơ quan và tên văn bản", "cover page, which repeats issuing body and title");

    /// <summary>Whoever converted said so, and no more.</summary>
    public static readonly Localized Told = new("người chuyển đổi xác định là không thuộc báo cáo", "said to be no part of the report by who converted it");

    /// <summary>A line of the sign-off that has something beside names, offices and recipients.</summary>
    public static readonly Localized SignOff = new(
        "phần ký và nơi nhận: phần đọc được đã ghi ở signed và recipients", "sign-off and recipients: what could be read is said by signed and recipients");
}
