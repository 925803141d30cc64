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

    /// <summary>Releases that are kept were made before something was withdrawn, and still hold it.</summary>
    /// <param name="folder">The published archive.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="repository">The repository on the server.</param>
    public static Diagnostic HoldWithdrawn(string folder, int count, string repository) => Diagnostic.Notice(
        "publish-withdrawn-kept", SourceLocation.Start(folder),
        new($"Máy chủ còn giữ {count} bản công bố cũ có nội dung nay đã gỡ; người đọc không thấy chúng, nhưng tệp vẫn còn trên đĩa.",
            $"Older releases on the server still hold what was withdrawn: {count}. Readers do not see them, but their files are there."),
        new("Chúng tự mất sau vài lần công bố nữa. Muốn xóa ngay, người quản trị máy chủ chạy "
            + $"`sitegen publish init --repo {ShellWord.Of(repository)} --site {ShellWord.Of(folder)} --keep 1`, rồi chạy lại với số bản muốn giữ.",
            "They go after some more publications. To remove them now, whoever runs the server runs "
                + $"`sitegen publish init --repo {ShellWord.Of(repository)} --site {ShellWord.Of(folder)} --keep 1`, then again with "
                + "as many as are to be kept."));

    /// <summary>A rollback would make a release live that still shows what was withdrawn later; it is refused.</summary>
    /// <param name="folder">The published archive.</param>
    /// <param name="commit">The release.</param>
    /// <param name="address">The first address that was withdrawn since.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic ShowsWithdrawn(string folder, string commit, string address, int count) => Diagnostic.Error(
        "publish-withdrawn-shown", SourceLocation.Start(folder),
        new($"Bản {commit} có từ trước khi gỡ {count} địa chỉ, ví dụ '{Quotation.Short(address)}'; quay lại bản ấy thì nội dung đã gỡ lại hiện ra.",
            $"The release {commit} was made before something was withdrawn, for example '{Quotation.Short(address)}' (addresses: {count}); "
                + "going back would show it again."),
        new("Chọn một bản công bố sau khi gỡ, xem `sitegen publish status`. Nếu được phép công bố lại nội dung ấy: trong index.md xóa “withdrawn”, ghi "
                + $"“allowed:”, rồi “  - rule: withdrawn-before”, rồi “    reason: {Blanks.Reason.Vi}”, commit và đẩy lên.",
            "Choose a release from after the withdrawal, see `sitegen publish status`. If it may be shown again: in index.md delete “withdrawn”, write "
                + $"“allowed:”, then “  - rule: withdrawn-before”, then “    reason: {Blanks.Reason.En}”, commit and push."));

    private static Localized Listed { get; } = new("Xem các bản còn giữ: `sitegen publish status`.", "See what is kept: `sitegen publish status`.");
}
