using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>What is said of <c>exclude</c> in <c>input/site.yml</c>.</summary>
internal static class ExcludeProblems
{
    /// <summary>Files were left out.</summary>
    public static Diagnostic LeftOut(SourceLocation exclude, int count) => Diagnostic.Notice(
        "files-excluded", exclude,
        new(
            $"Có {count.ToString(CultureInfo.InvariantCulture)} tệp không được đọc, theo “exclude”.",
            count == 1 ? "One file is not read, as “exclude” says." : $"{count.ToString(CultureInfo.InvariantCulture)} files are not read, as “exclude” says."),
        new("Muốn đọc lại các tệp ấy thì xóa dòng tương ứng dưới “exclude”.", "To have them read again, remove their line below “exclude”."));

    /// <summary>No file has a pattern. Example: <c>input/nhap/</c> where there is no such folder.</summary>
    public static Diagnostic MatchesNothing(Located<string> pattern) => Diagnostic.Warning(
        "exclude-matches-nothing", pattern.Location,
        new($"Không có tệp nào hợp với “{Quotation.Short(pattern.Value)}”.", $"No file matches “{Quotation.Short(pattern.Value)}”."),
        new("Kiểm tra lại chữ hoa, dấu và thư mục: “*” thay một phần tên, “**” thay nhiều thư mục; hoặc xóa dòng này.",
            "Check capital letters, marks and folders: “*” stands for a part of a name, “**” for folders; or remove the line."));

    /// <summary>Only files that must be read have a pattern: settings, the ledger, the source of a report that stays.</summary>
    public static Diagnostic WithoutEffect(Located<string> pattern, string needed) => Diagnostic.Warning(
        "exclude-without-effect", pattern.Location,
        new(
            $"“{Quotation.Short(pattern.Value)}” chỉ hợp với tệp vẫn phải đọc ({needed}), nên không bỏ qua tệp nào.",
            $"“{Quotation.Short(pattern.Value)}” matches only what must be read ({needed}), so nothing is left out."),
        new("Xóa dòng này. Muốn bỏ qua tệp gốc của một báo cáo thì ghi thư mục của báo cáo ấy trong input/: tệp gốc được bỏ qua cùng báo cáo.",
            "Remove the line. To leave out the source of a report, name the report's folder in input/: its source is left out with it."));

    /// <summary>A pattern leaves out what was published.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="file">The first file that was published.</param>
    /// <param name="count">How many of them there are.</param>
    public static Diagnostic Published(Located<string> pattern, string file, int count) => Diagnostic.Error(
        "exclude-published", pattern.Location,
        new(
            $"“{Quotation.Short(pattern.Value)}” bỏ qua nội dung đã công bố: {file}{(count > 1 ? $" và {Number(count - 1)} tệp khác" : "")}.",
            $"“{Quotation.Short(pattern.Value)}” leaves out what was published: {file}{(count > 1 ? $" and {Number(count - 1)} more" : "")}."),
        new(
            "Xóa dòng này. Muốn đưa nội dung ấy khỏi trang web thì gỡ: ghi “withdrawn:”, "
                + $"rồi “  date: {Blanks.Day.Vi}”, rồi “  reason: {Blanks.Reason.Vi}” vào phần khai báo của tệp.",
            $"Remove the line. To take it off the site, withdraw it: write “withdrawn:”, then “  date: {Blanks.Day.En}”, "
                + $"then “  reason: {Blanks.Reason.En}” in the file’s front matter."));

    /// <summary>A pattern does not begin with <c>input/</c> or <c>seeds/</c>. Example: <c>nhap\*</c>.</summary>
    public static Diagnostic Form(Located<string> pattern, string corrected) => Diagnostic.Error(
        "exclude-form", pattern.Location,
        new($"“{Quotation.Short(pattern.Value)}” phải bắt đầu bằng “input/” hoặc “seeds/”, dùng dấu “/” và không có “..”.",
            $"“{Quotation.Short(pattern.Value)}” must begin with “input/” or “seeds/”, with “/” between names and no “..”."),
        new($"Viết “{corrected}”.", $"Write “{corrected}”."));

    /// <summary>There are more patterns than every file can be compared with.</summary>
    public static Diagnostic TooMany(Located<string> first, int most) => Diagnostic.Error(
        "exclude-too-many", first.Location,
        new($"“exclude” có hơn {most.ToString(CultureInfo.InvariantCulture)} dòng.",
            $"“exclude” has more than {most.ToString(CultureInfo.InvariantCulture)} lines."),
        new("Gộp các dòng lại bằng dấu “*”, ví dụ “input/nhap/**”.", "Join the lines with “*”, for example “input/drafts/**”."));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
