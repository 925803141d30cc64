using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What stands around and between the text of a raw report and may not belong to it.</summary>
internal static class SourceFrameProblems
{
    private static Localized MoveToLeftOut { get; } = new(
        "Nếu dòng này không thuộc báo cáo, chuyển nó từ phần thân vào “source: left-out:” trong index.md.",
        "If it is not part of the report, move it from the text to “source: left-out:” in index.md.");

    /// <summary>Above the title there are more words, a menu or the title of a web page; they are kept as paragraphs.</summary>
    /// <param name="location">The first of their lines.</param>
    /// <param name="line">Its words.</param>
    /// <param name="count">How many lines there are.</param>
    public static Diagnostic TextBeforeTitle(SourceLocation location, string line, int count) => Diagnostic.Warning(
        "source-text-before-title",
        location,
        count == 1
            ? new(
                $"Dòng “{Quotation.Short(line)}” đứng trên nhan đề của báo cáo; dòng này được giữ làm một đoạn.",
                $"The line “{Quotation.Short(line)}” stands above the report's title; it is kept as a paragraph.")
            : new(
                $"Từ dòng “{Quotation.Short(line)}” có {DigitGroups.Of(count, ".")} dòng đứng trên nhan đề của báo cáo; các dòng này được giữ lại "
                    + "trong phần thân.",
                $"From the line “{Quotation.Short(line)}” on, {DigitGroups.Of(count, ",")} lines stand above the report's title; they are kept in the text."),
        MoveToLeftOut);

    /// <summary>The cells of a table without borders are read as lines: it could be a letterhead, a sign-off, a frame, or data.</summary>
    /// <param name="location">Its first line.</param>
    /// <param name="line">Its words.</param>
    public static Diagnostic TableAsLines(SourceLocation location, string line) => Diagnostic.Warning(
        "source-table-as-lines",
        location,
        new(
            $"Bảng không kẻ khung, bắt đầu từ “{Quotation.Short(line)}”, được đọc thành từng dòng chữ.",
            $"The table without borders that begins with “{Quotation.Short(line)}” was read as lines of text."),
        new(
            "Nếu đây là bảng số liệu, kẻ khung cho bảng trong bản sao của tệp gốc rồi chuyển đổi bản ấy, hoặc viết lại thành bảng trong tệp .md.",
            "If it is a table of data, draw borders around it in a copy of the source and convert that, or write it as a table in the .md file."));

    /// <summary>After the sign-off there are more words; they are kept as paragraphs.</summary>
    /// <param name="location">The first of their lines.</param>
    /// <param name="line">Its words.</param>
    /// <param name="count">How many lines there are.</param>
    public static Diagnostic TextAfterEnd(SourceLocation location, string line, int count) => Diagnostic.Warning(
        "source-text-after-end",
        location,
        count == 1
            ? new(
                $"Dòng “{Quotation.Short(line)}” đứng sau chỗ ký của báo cáo; dòng này được giữ làm một đoạn.",
                $"The line “{Quotation.Short(line)}” stands after the report's sign-off; it is kept as a paragraph.")
            : new(
                $"Từ dòng “{Quotation.Short(line)}” còn {DigitGroups.Of(count, ".")} dòng đứng sau chỗ ký của báo cáo; các dòng này được giữ lại "
                    + "trong phần thân.",
                $"From the line “{Quotation.Short(line)}” on, {DigitGroups.Of(count, ",")} lines stand after the report's sign-off; they are kept in "
                    + "the text."),
        MoveToLeftOut);
}
