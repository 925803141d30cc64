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
}
