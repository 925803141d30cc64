using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Hosts.Preview;

/// <summary>The preview's own words.</summary>
internal static class PreviewTexts
{
    /// <summary>The name of the panel with the diagnostics.</summary>
    public static Localized Panel { get; } = new("Thông báo của SiteGen", "Messages from SiteGen");

    /// <summary>For an address without a page, when the site has no page for that either.</summary>
    public static Localized NotFound { get; } = new("Chưa có trang nào ở địa chỉ này", "There is no page at this address yet");

    /// <summary>A page that could not be made.</summary>
    public static Localized RenderFailed { get; } = new("Trang này gặp sự cố khi dựng", "This page failed while it was made");

    /// <summary>Why a file could not be read, or changes not be seen, where the system does not say it.</summary>
    public static Localized UnknownReason { get; } = new("hệ thống không cho biết lý do", "the system does not say why");

    /// <summary>Where to look, and how to end it.</summary>
    public static Localized Serving(string address) => new(
        $"Xem thử tại {address} (nhấn Ctrl+C để dừng)",
        $"Preview at {address} (press Ctrl+C to stop)");

    /// <summary>Another port than the wished one.</summary>
    public static Localized PortTaken(int wished, int used) => new(
        $"Cổng {wished} đang bận hoặc không dùng được; dùng cổng {used} thay thế.",
        $"Port {wished} is taken or cannot be used; using port {used} instead.");

    /// <summary>The system does not tell of changes.</summary>
    public static Localized NotWatching(Localized reason) => new(
        $"Không theo dõi được thay đổi của tệp, hãy chạy lại lệnh sau mỗi lần sửa: {reason.Vi}",
        $"Changes of files cannot be watched, so run this again after each edit: {reason.En}");

    /// <summary>What a build gave.</summary>
    public static Localized Built(PreviewBuild build, long milliseconds)
    {
        var pages = build.Files.Keys.Count(PagePath.Is);
        var counts = Counts(build.Diagnostics);
        return new($"{pages} trang, {counts.Vi}, {milliseconds} ms", $"{Number(pages, "page")}, {counts.En}, {milliseconds} ms");
    }

    /// <summary>How many diagnostics there are of each kind.</summary>
    public static Localized Counts(ImmutableArray<Diagnostic> diagnostics)
    {
        int Of(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
        var (errors, warnings, notices) = (Of(Severity.Error), Of(Severity.Warning), Of(Severity.Notice));
        return new(
            $"{errors} lỗi, {warnings} cảnh báo, {notices} lưu ý",
            $"{Number(errors, "error")}, {Number(warnings, "warning")}, {Number(notices, "notice")}");
    }

    /// <summary>How many diagnostics the panel leaves to the console.</summary>
    public static Localized More(int count) => new(
        $"Còn {count} thông báo nữa, xem trong cửa sổ dòng lệnh.",
        $"{count} more; see the console.");

    /// <summary>The kind of a diagnostic.</summary>
    public static Localized SeverityName(Severity severity) => severity switch
    {
        Severity.Error => new("lỗi", "error"),
        Severity.Warning => new("cảnh báo", "warning"),
        _ => new("lưu ý", "notice"),
    };

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
