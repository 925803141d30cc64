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

    /// <summary>A line above the title, or the title, says that the document is a draft.</summary>
    /// <param name="location">That line.</param>
    /// <param name="line">Its words.</param>
    public static Diagnostic Draft(SourceLocation location, string line) => Diagnostic.Warning(
        "source-is-draft",
        location,
        new(
            $"Văn bản ghi là dự thảo (“{Quotation.Short(line)}”); ngày ghi trong văn bản có thể chưa phải ngày ban hành.",
            $"The document says that it is a draft (“{Quotation.Short(line)}”); its date may not be a day of issue."),
        new(
            "Nếu có bản chính thức, chuyển đổi bản ấy. Nếu không, ghi rõ trong nhan đề rằng đây là dự thảo, hoặc thêm “draft: true” để chưa công bố.",
            "If there is a final version, convert that. If not, say in the title that this is a draft, or add “draft: true” so that it is not published yet."));

    /// <summary>A second document with a letterhead of its own follows; it becomes a section.</summary>
    /// <param name="location">The line of its title.</param>
    /// <param name="line">Its words.</param>
    public static Diagnostic SecondDocument(SourceLocation location, string line) => Diagnostic.Notice(
        "source-second-document",
        location,
        new(
            $"Trong cùng tệp còn một văn bản nữa, có phần đầu riêng: “{Quotation.Short(line)}”; văn bản ấy thành một mục của báo cáo này.",
            $"Another document with its own letterhead follows in this file: “{Quotation.Short(line)}”; it becomes a section of this report."),
        new(
            $"Nếu đó là một báo cáo riêng, chia tệp thành từng báo cáo: `sitegen convert {ShellWord.Of(location.Path)} --split --force`.",
            $"If it is a report of its own, make each a report: `sitegen convert {ShellWord.Of(location.Path)} --split --force`."));

    /// <summary>A footnote is mentioned where nothing can be mentioned: in the title or a section's heading, in the letterhead or the sign-off.</summary>
    /// <param name="location">That line.</param>
    /// <param name="line">Its words.</param>
    public static Diagnostic NoteOnTitle(SourceLocation location, string line) => Diagnostic.Warning(
        "source-note-on-title",
        location,
        new(
            $"Chú thích ở nhan đề, đề mục hoặc thể thức văn bản “{Quotation.Short(line)}” được nhắc ở đoạn gần nhất.",
            $"The footnote on the title, heading, letterhead or sign-off “{Quotation.Short(line)}” is mentioned in the nearest paragraph."),
        new(
            "Kiểm tra chỗ nhắc ấy trong tệp .md; nếu gây hiểu lầm, ghi thêm chú thích nói về điều gì.",
            "Look at that mention in the .md file; if it misleads, say in the footnote what it is about."));

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
