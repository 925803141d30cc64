namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a PDF that can be opened and has text.</summary>
internal static class PdfProblems
{
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
