namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the links and requests of the finished site. A target that many pages link to is told once.</summary>
internal static class CheckLinkProblems
{
    private static readonly Localized CorrectLink = new(
        "Hãy sửa liên kết trong tệp .md đã tạo ra trang này; nếu trong đó không có, hãy sửa mẫu trang trong theme/.",
        "Correct the link in the .md file that the page comes from; if it is not in there, correct the template in theme/.");

    /// <summary>A link to a file that the site does not have: <c>href="khong-co.html"</c>.</summary>
    public static Diagnostic TargetMissing(SourceLocation location, string link, string file, int uses) => Diagnostic.Error(
        "link-target-missing",
        location,
        new(
            $"Liên kết “{link}” trỏ đến {file}, nhưng không có tệp đó{MoreVi(uses)}.",
            $"The link “{link}” leads to {file}, which does not exist{MoreEn(uses)}."),
        CorrectLink);

    /// <summary>A link to an id that its page does not have: <c>href="#iii-p99"</c>.</summary>
    public static Diagnostic IdMissing(SourceLocation location, string link, string file, int uses) => Diagnostic.Error(
        "link-id-missing",
        location,
        new(
            $"Liên kết “{link}” trỏ đến một chỗ không có trong {file}{MoreVi(uses)}.",
            $"The link “{link}” leads to a place that {file} does not have{MoreEn(uses)}."),
        CorrectLink);

    /// <summary>A link to a folder: it needs a server, and fails when the site is opened from a disk.</summary>
    public static Diagnostic NamesFolder(SourceLocation location, string link, int uses) => Diagnostic.Error(
        "link-names-folder",
        location,
        new(
            $"Liên kết “{link}” trỏ đến một thư mục; mở từ ổ đĩa sẽ không thấy trang{MoreVi(uses)}.",
            $"The link “{link}” leads to a folder, which shows no page when it is opened from a disk{MoreEn(uses)}."),
        new("Hãy ghi đủ tên tệp, ví dụ: ../index.html", "Name the file, for example: ../index.html"));

    /// <summary>A link with more <c>..</c> than there are folders above it.</summary>
    public static Diagnostic LeavesSite(SourceLocation location, string link, int uses) => Diagnostic.Error(
        "link-leaves-site",
        location,
        new($"Liên kết “{link}” đi ra ngoài thư mục của kho lưu trữ{MoreVi(uses)}.", $"The link “{link}” leads out of the archive's folder{MoreEn(uses)}."),
        CorrectLink);

    /// <summary>A link from the root of a server or a disk: <c>href="/index.html"</c>.</summary>
    public static Diagnostic Rooted(SourceLocation location, string link) => Diagnostic.Error(
        "link-rooted",
        location,
        new(
            $"Địa chỉ “{link}” bắt đầu từ gốc của máy chủ hoặc ổ đĩa; nó sai khi kho lưu trữ nằm ở nơi khác.",
            $"The address “{link}” begins at the root of a server or a disk; it is wrong wherever else the archive lies."),
        new("Hãy dùng địa chỉ tương đối, ví dụ: ../index.html", "Use a relative address, for example: ../index.html"));

    /// <summary>Something that a browser would fetch from another server: <c>src="https://…"</c>.</summary>
    public static Diagnostic RequestOutside(SourceLocation location, string address) => Diagnostic.Error(
        "page-request-outside",
        location,
        new(
            $"Trang tự tải “{address}” từ bên ngoài; mọi tệp cần có sẵn trong kho lưu trữ.",
            $"The page asks for “{address}” from outside; every file must lie in the archive."),
        new(
            "Hãy chép tệp đó vào thư mục của báo cáo (hoặc theme/assets) rồi liên kết đến bản chép, ví dụ: ban-do.png",
            "Copy the file into the report's folder (or theme/assets) and link to the copy, for example: ban-do.png"));

    private static string MoreVi(int uses) => uses > 1 ? $" (còn {uses - 1} liên kết khác như vậy)" : "";

    private static string MoreEn(int uses) => uses > 1 ? $" (and {uses - 1} more such {(uses == 2 ? "link" : "links")})" : "";
}
