using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the withdrawal of a report, a section or a paragraph.</summary>
internal static class WithdrawalProblems
{
    /// <summary>Something was withdrawn before its report was there. Example: a report of 2010 with <c>date: 2009-11-28</c> below <c>withdrawn</c>.</summary>
    /// <param name="date">The day of the withdrawal.</param>
    /// <param name="report">The day of the report.</param>
    public static Diagnostic BeforeReport(Located<DateOnly> date, DateOnly report) => Diagnostic.Error(
        "withdrawn-before-report", date.Location,
        new($"Ngày gỡ {IsoDate.Of(date.Value)} sớm hơn ngày của báo cáo, {IsoDate.Of(report)}.",
            $"The day of the withdrawal, {IsoDate.Of(date.Value)}, is before that of the report, {IsoDate.Of(report)}."),
        new($"Ghi ngày mà nội dung được gỡ khỏi trang web: “date: {Blanks.Day.Vi}”.",
            $"Write the day on which it was taken off the site: “date: {Blanks.Day.En}”."));

    /// <summary>The day of a withdrawal has not come yet. Example: <c>date: 2062-11-28</c>.</summary>
    public static Diagnostic InFuture(Located<DateOnly> date) => Diagnostic.Warning(
        "withdrawn-in-future", date.Location,
        new($"Ngày gỡ {IsoDate.Of(date.Value)} chưa tới, mà trang web sẽ ghi là đã gỡ ngày ấy.",
            $"The day of the withdrawal, {IsoDate.Of(date.Value)}, has not come yet, and the site would say that it was taken off on that day."),
        new("Ghi ngày nội dung được gỡ thật sự, thường là hôm nay; nội dung được gỡ ngay lần công bố tới, không chờ ngày nào.",
            "Write the day on which it is really taken off, mostly today; it is taken off with the next publication and waits for no day."));

    /// <summary>A heading was named below <c>withdrawn-paragraphs</c>. Example: <c>iii-1</c>.</summary>
    public static Diagnostic Heading(Located<string> id) => Diagnostic.Error(
        "withdrawn-heading", id.Location,
        new($"“{Quotation.Short(id.Value)}” là một đề mục; không gỡ riêng được đề mục, vì địa chỉ của các đoạn dưới nó dựa vào nó.",
            $"“{Quotation.Short(id.Value)}” is a heading; it cannot be withdrawn alone, since the addresses of what stands below it depend on it."),
        new("Muốn bỏ chữ của đề mục: giữ số, viết “[đã lược bỏ]” thay cho các chữ ấy và ghi “redacted: "
                + $"{Blanks.Reason.Vi}” trong index.md. Muốn gỡ cả phần dưới đề mục: kê từng đoạn dưới nó, hoặc khai báo “withdrawn” cho cả mục.",
            $"To take its words away: keep the number, write “[redacted]” in their place, and “redacted: {Blanks.Reason.En}” in index.md. "
                + "To withdraw what stands below: list each paragraph below it, or withdraw the whole section with “withdrawn”."));

    /// <summary>A picture or file of something withdrawn stays, since something that is still published uses it too.</summary>
    /// <param name="link">Where it was used and is withdrawn.</param>
    /// <param name="path">The file below <c>input/</c>.</param>
    /// <param name="other">Where it is still used.</param>
    public static Diagnostic FileStays(Located<string> link, string path, SourceLocation other) => Diagnostic.Notice(
        "withdrawn-file-stays", link.Location,
        new($"Tệp '{path}' của phần đã gỡ vẫn được công bố, vì còn dùng ở {other.Path}:{Line(other)}.",
            $"The file '{path}' of what was withdrawn is still published, since {other.Path}:{Line(other)} uses it."),
        new($"Nếu phải gỡ cả tệp ấy, bỏ liên kết hoặc hình ở {other.Path}:{Line(other)}. Nếu tệp được giữ lại, xóa liên kết này ở phần đã gỡ.",
            $"If the file must go too, remove the link or picture at {other.Path}:{Line(other)}. If it may stay, delete this link in what was withdrawn."));

    private static string Line(SourceLocation location) => location.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An item below <c>withdrawn-paragraphs</c> has no keys. Example: <c>- iii-p2</c>.</summary>
    public static Diagnostic ParagraphEntry(SourceLocation item) => Diagnostic.Error(
        "withdrawn-paragraph-entry", item,
        new("Mỗi phần dưới “withdrawn-paragraphs” phải gồm ba mục khai báo: paragraph, date, reason.",
            "Each entry below “withdrawn-paragraphs” must have the three keys paragraph, date and reason."),
        new("Viết “- paragraph: …”, rồi “date: …” và “reason: …” ở hai dòng dưới, thụt vào bằng “paragraph”.",
            "Write “- paragraph: …”, then “date: …” and “reason: …” on the next two lines, indented like “paragraph”."));

    /// <summary>A paragraph that the file does not have. Example: <c>iii-p99</c>, or <c>iii-1</c>, which is a heading.</summary>
    /// <param name="id">The id that was written.</param>
    /// <param name="nearest">The ids that are most like it, each with its first words; empty where there is none.</param>
    public static Diagnostic ParagraphUnknown(Located<string> id, string nearest) => Diagnostic.Error(
        "withdrawn-paragraph-unknown", id.Location,
        new($"Tệp này không có đoạn, bảng hay chú thích nào mang địa chỉ “{Quotation.Short(id.Value)}”.",
            $"This file has no paragraph, table or footnote with the id “{Quotation.Short(id.Value)}”."),
        nearest.Length == 0
            ? new("Mở trang ấy, bấm vào số của đoạn cần gỡ và chép phần sau dấu '#'; muốn gỡ cả mục của báo cáo thì khai báo “withdrawn”.",
                "Open the page, choose the number of the paragraph and copy what follows the '#'; to withdraw the whole section use the key “withdrawn”.")
            : new($"Ghi địa chỉ của đoạn cần gỡ, nhìn theo chữ đầu đoạn: {nearest}. Muốn gỡ cả mục của báo cáo thì khai báo “withdrawn”.",
                $"Write the id of the paragraph, which its first words tell: {nearest}. To withdraw the whole section use the key “withdrawn”."));

    /// <summary>A report is made from the very file of which another report was withdrawn, wholly or in part. Example: a copy of it in <c>seeds/</c>.</summary>
    /// <param name="source">The raw report, as front matter names it.</param>
    /// <param name="withdrawn">The <c>index.md</c> of the report that was withdrawn.</param>
    public static Diagnostic SourceAgain(Located<string> source, string withdrawn) => Diagnostic.Error(
        "withdrawn-source-again", source.Location,
        new($"'{source.Value}' có đúng nội dung tệp nguồn của báo cáo đã gỡ ({withdrawn}); công bố nó là đưa nội dung đã gỡ trở lại.",
            $"'{source.Value}' has the same bytes as the source of a report of which words were withdrawn ({withdrawn}); publishing it would bring them back."),
        new("Xóa thư mục của báo cáo này và tệp nguồn của nó.", "Delete the folder of this report and its source."));

    /// <summary>A document that is still published uses a picture or a file of a report that is not.</summary>
    /// <param name="link">The link or picture.</param>
    /// <param name="path">The file below <c>input/</c>.</param>
    public static Diagnostic FileUsed(Located<string> link, string path) => Diagnostic.Error(
        "withdrawn-file-used", link.Location,
        new($"'{path}' thuộc một báo cáo đã gỡ nên không được công bố nữa.",
            $"'{path}' belongs to a report that was withdrawn, and is not published any more."),
        new("Bỏ liên kết hoặc hình này. Nếu tệp ấy không thuộc diện phải gỡ, chép nó vào cạnh tệp .md này rồi dẫn đến đó.",
            "Remove this link or picture. If the file need not be withdrawn, copy it beside this .md file and link to it there."));
}
