using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;

namespace SiteGen.Cli;

/// <summary>What <c>publish</c> says, to whoever runs the server and, through git, to whoever pushes.</summary>
internal static class PublishText
{
    private const int ShownDigits = 12;

    /// <summary>A push was not taken.</summary>
    public static Localized Refused { get; } = new(
        "Chưa nhận lần đẩy này: hãy sửa các lỗi trên, `git commit` rồi `git push` lại. Trang web đang chạy vẫn còn nguyên.",
        "This push was not taken: correct what is said above, `git commit` and `git push` again. The live site is untouched.");

    /// <summary>There is nothing to publish, or it is wrong.</summary>
    public static Localized NotPublished { get; } = new(
        "Chưa công bố bản mới; trang web đang chạy vẫn còn nguyên.", "Nothing new was published; the live site is untouched.");

    /// <summary>No older release was made live.</summary>
    public static Localized NotRolledBack { get; } = new(
        "Chưa quay lại bản nào; trang web đang chạy vẫn còn nguyên.",
        "Nothing was rolled back; the live site is untouched.");

    /// <summary>Somebody else is publishing.</summary>
    public static Localized Waiting { get; } = new("Đang chờ một lần công bố khác xong…", "Waiting for another publication to end…");

    /// <summary>The repository was not set up.</summary>
    public static Localized NotSetUp(string repository) => new(
        $"'{repository}' chưa được cài đặt để công bố. Chạy `sitegen publish init --repo {ShellWord.Of(repository)} --site THƯ_MỤC` trước.",
        $"'{repository}' was not set up for publishing. Run `sitegen publish init --repo {ShellWord.Of(repository)} --site DIR` first.");

    /// <summary>Everything is set up.</summary>
    public static Localized SetUp(PublishSettings settings) => new(
        $"Đã cài đặt. Đẩy lên: `git push {ShellWord.Of(settings.Repository.Path)} {settings.Branch}`. "
            + $"Máy chủ web đọc thư mục {settings.Folder.Current}; "
            + $"mẫu cấu hình cho nginx và Caddy ở {Path.Combine(settings.Repository.Path, "sitegen")}.",
        $"Set up. Push with `git push {ShellWord.Of(settings.Repository.Path)} {settings.Branch}`. "
            + $"The web server serves the folder {settings.Folder.Current}; "
            + $"settings for nginx and Caddy are in {Path.Combine(settings.Repository.Path, "sitegen")}.");

    /// <summary>What is live now, and why.</summary>
    public static Localized Published(PublishedCommit? publication) => publication switch
    {
        null => NotPublished,
        { IsNew: false, Release: var live } => new(
            $"Không có gì mới: bản {Short(live.Commit)} đang chạy và còn nguyên vẹn.", $"Nothing is new: {Short(live.Commit)} is live, and whole."),
        { Release: var made, Before: var before } when made.Commit == before?.Commit => new(
            $"Đã dựng lại bản {Short(made.Commit)} bằng chương trình này: {made.Files} tệp.",
            $"Made {Short(made.Commit)} again with this program. Files: {made.Files}."),
        { Release: var made } => new($"Đã công bố bản {Short(made.Commit)}: {made.Files} tệp.", $"Published {Short(made.Commit)}. Files: {made.Files}."),
    };

    /// <summary>An older release is live again.</summary>
    public static Localized RolledBack(Release release) => new(
        $"Đã quay lại bản {Short(release.Commit)}, công bố lúc {Time(release)}. Lần đẩy tiếp theo sẽ công bố bản mới nhất.",
        $"Back to {Short(release.Commit)}, published {Time(release)}. The next push publishes the newest commit.");

    /// <summary>What is live, and what is kept.</summary>
    public static IEnumerable<Localized> Status(PublishStatus status, PublishSettings settings)
    {
        if (status.HasLostRecord)
        {
            yield return new(
                $"CÓ TRANG WEB ĐANG CHẠY trong {settings.Folder.Current}, nhưng tệp ghi về bản ấy (release.json) bị mất hoặc hỏng nên không rõ là bản nào. "
                    + "Dựng lại: `sitegen publish update`.",
                $"A SITE IS LIVE in {settings.Folder.Current}, but the record of its release (release.json) is lost or damaged, so nobody can say which it is. "
                    + "Make it again: `sitegen publish update`.");
            yield break;
        }

        if (status.Live is not { } live)
        {
            yield return new("Chưa có bản nào được công bố.", "Nothing was published yet.");
            yield break;
        }

        yield return new(
            $"Đang chạy: bản {live.Commit}, công bố lúc {Time(live)}, {live.Files} tệp.", $"Live: {live.Commit}, published {Time(live)}. Files: {live.Files}.");
        yield return new($"SHA-256: {live.Sha256}", $"SHA-256: {live.Sha256}");
        yield return status.IsWhole
            ? new("Mọi tệp đều nguyên vẹn.", "Every file is as it was published.")
            : new($"CÓ TỆP ĐÃ BỊ SỬA trong {settings.Folder.Current}. Công bố lại: `sitegen publish update`.",
                $"FILES WERE CHANGED in {settings.Folder.Current}. Publish again: `sitegen publish update`.");
        if (status.Tip is { } tip && tip != live.Commit)
            yield return new(
                $"Nhánh '{settings.Branch}' đã có bản mới hơn: {Short(tip)}. Công bố nó: `sitegen publish update`.",
                $"The branch '{settings.Branch}' has a newer commit: {Short(tip)}. Publish it: `sitegen publish update`.");
        if (!status.IsByThisProgram)
            yield return new(
                "Bản này do một SiteGen khác dựng. Dựng lại bằng chương trình này: `sitegen publish update`.",
                "Another SiteGen has made it. Make it again with this program: `sitegen publish update`.");
        foreach (var release in status.Releases.Reverse().Where(release => release.Folder != live.Folder))
            yield return new($"Còn giữ: {Short(release.Commit)}, {Time(release)}", $"Kept: {Short(release.Commit)}, {Time(release)}");
    }

    private static string Short(string commit) => commit[..Math.Min(ShownDigits, commit.Length)];

    private static string Time(Release release) => release.Published.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
