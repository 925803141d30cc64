namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a PDF that can be opened and has text.</summary>
internal static class PdfProblems
{
    private static readonly Localized Compare = new(
        "So các dòng ấy với tệp PDF; nếu sai, sửa trong tệp .docx gốc hoặc lưu PDF thành .docx, đọc soát rồi chuyển đổi tệp ấy.",
        "Compare these lines with the PDF; where they are wrong, convert the original .docx, or save the PDF as .docx, proofread it and convert that.");

    /// <summary>The lines of a page are read in another order than the one in which its file draws or tags them.</summary>
    public static Diagnostic OrderDoubtful(SourceLocation place, int page, string lines) => Diagnostic.Warning(
        "source-order-doubtful",
        place,
        new(
            $"Ở trang {page} của tệp PDF này, thứ tự các dòng ghi trong tệp khác với thứ tự nhìn thấy; có thể dòng {lines} bị đặt sai chỗ.",
            $"On page {page} of this PDF the order of the lines in the file is not the one that is seen; these lines may be misplaced: {lines}."),
        Compare);

    /// <summary>Other files are inside a PDF: appendices, tables, what was signed.</summary>
    public static Diagnostic FilesInside(string path, string names) => Diagnostic.Warning(
        "source-files-inside",
        SourceLocation.Start(path),
        new(
            $"Bên trong tệp PDF này có tệp khác, báo cáo không có chúng: {names}.",
            $"There are other files inside this PDF; the report does not have them: {names}."),
        new(
            "Nếu là phụ lục của báo cáo, mở PDF, lưu tệp ấy ra rồi chuyển đổi hoặc đăng kèm.",
            "If they belong to the report, save them from the PDF and convert them, or publish them with it."));

    /// <summary>Pictures stand on pages of a PDF; the report does not have them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="count">How many.</param>
    /// <param name="pages">The numbers of the pages.</param>
    public static Diagnostic Pictures(string path, int count, string pages) => Diagnostic.Warning(
        "source-pictures-on-pages",
        SourceLocation.Start(path),
        new(
            $"Tệp PDF này có {count} hình ở trang {pages}; báo cáo không có chúng.",
            $"This PDF has {count} {(count == 1 ? "picture" : "pictures")} on these pages; the report does not have {(count == 1 ? "it" : "them")}: {pages}."),
        new(
            "Nếu là hình của văn bản, cắt hình ấy thành tệp .png, chép vào thư mục báo cáo rồi ghi ![lời mô tả](ten-tep.png) vào chỗ của hình.",
            "If they are the document's, cut them out as .png files, copy these into the report's folder and write ![description](name.png) in their places."));

    /// <summary>Blanks between words that a file holds, and for which the page leaves no room, are not kept.</summary>
    public static Diagnostic BlanksLost(SourceLocation place, string lines) => Diagnostic.Warning(
        "source-blanks-lost",
        place,
        new(
            $"Tệp PDF này có dấu cách mà trên trang không thấy chỗ trống; từ ở dòng {lines} có thể bị dính vào nhau.",
            $"This PDF has blanks for which its pages leave no room; words on these lines may have run together: {lines}."),
        Compare);

    /// <summary>The text of a PDF is set in a font that does not say which letters its glyphs are.</summary>
    public static Diagnostic FontUnreadable(string path, string font, string pages) => Diagnostic.Error(
        "source-font-unreadable",
        SourceLocation.Start(path),
        new(
            $"Phông chữ “{font}” trong tệp PDF này không cho biết các nét chữ là chữ gì, nên không đọc được chữ ở trang {pages}.",
            $"The font “{font}” of this PDF does not say which letters its glyphs are; the text on these pages cannot be read: {pages}."),
        FormatProblems.Recognise);

    /// <summary>The same for a few signs, such as bullets.</summary>
    public static Diagnostic SignsUnreadable(string path, string font, string pages) => Diagnostic.Warning(
        "source-signs-unreadable",
        SourceLocation.Start(path),
        new(
            $"Một vài ký hiệu bằng phông “{font}” ở trang {pages} của tệp PDF này không đọc được; báo cáo có thể thiếu hoặc sai các ký hiệu ấy.",
            $"A few signs in the font “{font}” on these pages of the PDF cannot be read, and may be missing or wrong in the report: {pages}."),
        new("So các trang ấy với báo cáo đã chuyển đổi, sửa lại nếu sai.", "Compare these pages with the report, and correct it where it is wrong."));
}
