namespace SiteGen.Diagnostics;

/// <summary>What can be wrong while the preview runs.</summary>
internal static class PreviewProblems
{
    /// <summary>A file was locked or vanished while it was read, for example while an editor saved it.</summary>
    public static Diagnostic InputUnreadable(Localized reason) => Diagnostic.Error(
        "input-unreadable",
        SourceLocation.Start("input/"),
        new($"Không đọc được dữ liệu đầu vào: {reason.Vi}.", $"The input could not be read: {reason.En}."),
        new("Hãy kiểm tra quyền đọc rồi lưu lại tệp; trang sẽ tự tải lại.", "Check that the file may be read and save it again; the page loads itself anew."));
}
