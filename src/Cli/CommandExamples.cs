using System.Collections.Immutable;

namespace SiteGen.Cli;

/// <summary>The examples of every command. A test reads each as the command line does.</summary>
internal static class CommandExamples
{
    public static ImmutableArray<CommandExample> OfRoot { get; } =
    [
        new("", new("tạo trang web từ thư mục này", "build the site from this folder")),
        new("preview", new("xem thử, tự cập nhật khi sửa tệp", "look at it; it follows your edits")),
        new("help convert", new("hướng dẫn của một lệnh", "the help of one command")),
    ];

    public static ImmutableArray<CommandExample> OfBuild { get; } =
    [
        new("build --root /kho", new("dựng kho nằm ở thư mục khác", "build the archive of another folder")),
        new("build --output /var/www/kho --record", new("dựng bản sẽ đăng lên mạng", "build what goes online")),
    ];

    public static ImmutableArray<CommandExample> OfConvert { get; } =
    [
        new("convert", new("mọi báo cáo gốc chưa chuyển đổi", "every raw report that is not yet converted")),
        new("convert seeds/bao-cao.docx --dry-run", new("chỉ xem đề mục đọc được", "only show the outline")),
        new("convert seeds/bao-cao.docx --term \"X (2010–2015)\"", new("báo cáo không ghi nhiệm kỳ", "the report does not tell its term")),
    ];

    public static ImmutableArray<CommandExample> OfCheck { get; } =
    [
        new("check", new("kiểm tra trước khi đẩy lên", "check before a push")),
        new("check --strict --format github", new("kiểm tra trong GitHub Actions", "check in GitHub Actions")),
    ];

    public static ImmutableArray<CommandExample> OfPreview { get; } =
    [
        new("preview --port 8090", new("dùng một cổng khác", "use another port")),
    ];

    public static ImmutableArray<CommandExample> OfPack { get; } =
    [
        new("pack kho.zip", new("đóng gói cả kho thành một tệp", "pack the archive into one file")),
    ];

    public static ImmutableArray<CommandExample> OfVerify { get; } =
    [
        new("verify kho.zip", new("gói có còn nguyên vẹn không", "is the zip whole")),
        new("verify /var/www/kho --against kho.zip", new("bản đã đăng có đúng như gói không", "is what is online the same as the zip")),
    ];

    public static ImmutableArray<CommandExample> OfNew { get; } =
    [
        new("new kho-luu-tru", new("tạo kho trong thư mục mới", "start an archive in a new folder")),
    ];

    public static ImmutableArray<CommandExample> OfInit { get; } =
    [
        new("publish init --repo kho.git --site /srv/kho", new("máy chủ đọc /srv/kho/current", "the web server serves /srv/kho/current")),
    ];

    public static ImmutableArray<CommandExample> OfStatus { get; } =
    [
        new("publish status --repo kho.git", new("bản nào đang chạy", "what is live")),
    ];

    public static ImmutableArray<CommandExample> OfRollback { get; } =
    [
        new("publish rollback --repo kho.git", new("quay lại bản trước", "back to the release before")),
        new("publish rollback 3f2a91c --repo kho.git", new("quay lại bản của một commit", "back to that of a commit")),
    ];

    public static ImmutableArray<CommandExample> OfUpdate { get; } =
    [
        new("publish update --repo kho.git", new("công bố lại, ví dụ sau khi nâng cấp", "publish again, for example after an upgrade")),
    ];

    public static ImmutableArray<CommandExample> OfHelp { get; } =
    [
        new("help publish init", new("hướng dẫn của một lệnh con", "the help of a command of a command")),
    ];

    public static ImmutableArray<CommandExample> OfCompletions { get; } =
    [
        new("completions bash", new(
            "ghi vào ~/.local/share/bash-completion/completions/sitegen",
            "write it to ~/.local/share/bash-completion/completions/sitegen")),
        new("completions powershell", new("thêm vào tệp $PROFILE", "add it to the file $PROFILE")),
    ];

    public static ImmutableArray<CommandExample> OfMan { get; } =
    [
        new("man", new("ghi vào một tệp như sitegen.1; xem bằng `man ./sitegen.1`", "write it to a file such as sitegen.1; read it with `man ./sitegen.1`")),
    ];
}
