namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the releases that a published archive keeps.</summary>
internal static class ReleaseProblems
{
    /// <summary>No release of that commit is kept.</summary>
    public static Diagnostic Unknown(string commit, string folder) => Diagnostic.Error(
        "publish-release-unknown", SourceLocation.Start(folder),
        new($"Không có bản nào của commit '{Quotation.Short(commit)}' được giữ.", $"No release of a commit '{Quotation.Short(commit)}' is kept."), Listed);

    /// <summary>Releases of several commits begin so.</summary>
    public static Diagnostic Ambiguous(string commit, string newest, string folder) => Diagnostic.Error(
        "publish-release-ambiguous", SourceLocation.Start(folder),
        new($"Có nhiều bản mà commit bắt đầu bằng '{commit}'.", $"Releases of several commits begin with '{commit}'."),
        new($"Ghi đủ commit, ví dụ `sitegen publish rollback {newest}`.", $"Write the whole commit, for example `sitegen publish rollback {newest}`."));

    /// <summary>There is no release before the live one.</summary>
    public static Diagnostic NoneOlder(string folder) => Diagnostic.Error(
        "publish-release-none-older", SourceLocation.Start(folder),
        new("Không có bản nào trước bản đang chạy được giữ.", "No release before the live one is kept."), Listed);

    /// <summary>A release is not as it was published any more, so it is not made live.</summary>
    public static Diagnostic Damaged(string commit, string folder) => Diagnostic.Warning(
        "publish-release-damaged", SourceLocation.Start(folder),
        new($"Bản {commit} không còn nguyên vẹn (có tệp bị mất hoặc bị sửa), nên không được đưa lên.",
            $"The release {commit} is not whole (files are missing or were changed), so it is not made live."), Listed);

    /// <summary>A folder that is not needed any more could not be removed. Example: files in it belong to another account.</summary>
    public static Diagnostic NotRemoved(string folder) => Diagnostic.Warning(
        "publish-not-removed", SourceLocation.Start(folder),
        new("Không xóa được thư mục cũ này trên máy chủ; trang web không bị ảnh hưởng.",
            "This old folder on the server could not be removed; the site is not affected."),
        new($"Người quản trị máy chủ kiểm tra quyền của thư mục rồi chạy `rm -r {ShellWord.Quoted(folder)}`.",
            $"Whoever runs the server looks at its permissions and runs `rm -r {ShellWord.Quoted(folder)}`."));

    private static Localized Listed { get; } = new("Xem các bản còn giữ: `sitegen publish status`.", "See what is kept: `sitegen publish status`.");
}
