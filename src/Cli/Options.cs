using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Text.Encodings;

namespace SiteGen.Cli;

/// <summary>Every option and argument of the command line, with what the help says of it.</summary>
public static class Options
{
    /// <summary>The archive's root folder.</summary>
    public static Option<string?> Root { get; } = Text("--root");

    /// <summary>The Markdown files.</summary>
    public static Option<string?> Input { get; } = Text("--input");

    /// <summary>The theme.</summary>
    public static Option<string?> Theme { get; } = Text("--theme");

    /// <summary>The raw reports.</summary>
    public static Option<string?> Seeds { get; } = Text("--seeds");

    /// <summary>The finished site.</summary>
    public static Option<string?> Output { get; } = Text("--output");

    /// <summary>The language of what is printed.</summary>
    public static Option<string?> Lang { get; } = Text("--lang");

    /// <summary>How diagnostics are printed.</summary>
    public static Option<string?> Format { get; } = Text("--format");

    /// <summary>Whether warnings count as errors.</summary>
    public static Option<bool> Strict { get; } = Switch("--strict");

    /// <summary>Whether more is printed.</summary>
    public static Option<bool> Verbose { get; } = Switch("--verbose");

    /// <summary>Help.</summary>
    public static Option<bool> Help { get; } = Switch("--help", "-h", "-?");

    /// <summary>The program's version.</summary>
    public static Option<bool> Version { get; } = Switch("--version");

    /// <summary>Whether a conversion overwrites what staff have edited.</summary>
    public static Option<bool> Force { get; } = new("--force");

    /// <summary>The term of a source that does not tell it.</summary>
    public static Option<string?> Term { get; } = new("--term") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The date of a source that does not tell it.</summary>
    public static Option<string?> Date { get; } = new("--date") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The encoding of a source, where it cannot be found out.</summary>
    public static Option<string?> Encoding { get; } = new("--encoding") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Lines that are headings of a level, or are none.</summary>
    public static Option<string[]> Heading { get; } = new("--heading") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Whether a conversion only shows what it would make.</summary>
    public static Option<bool> DryRun { get; } = new("--dry-run");

    /// <summary>The port of the preview.</summary>
    public static Option<string?> Port { get; } = new("--port") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The bare repository that takes pushes.</summary>
    public static Option<string?> Repository { get; } = new("--repo") { Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };

    /// <summary>The folder of the published site.</summary>
    public static Option<string?> Site { get; } = new("--site") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The branch that is published.</summary>
    public static Option<string?> Branch { get; } = new("--branch") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>How many releases are kept.</summary>
    public static Option<string?> Keep { get; } = new("--keep") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The commit of an older release.</summary>
    public static Argument<string?> Commit { get; } = new("COMMIT") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The folder of a new archive.</summary>
    public static Argument<string?> Folder { get; } = new("DIR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The sources to convert.</summary>
    public static Argument<string[]> Sources { get; } = new("SOURCE") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The zip to pack into.</summary>
    public static Argument<string?> PackFile { get; } = new("FILE.zip") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>What to verify.</summary>
    public static Argument<string?> Bag { get; } = new("FILE.zip|DIR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The bag that a published folder is compared with.</summary>
    public static Option<string?> Against { get; } = new("--against") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The options that every command has, in the order of the help.</summary>
    public static IReadOnlyList<Option> Shared { get; } = [Root, Input, Theme, Seeds, Output, Lang, Strict, Format, Verbose, Help, Version];

    /// <summary>The options of a command, in the order of the help.</summary>
    public static IEnumerable<Option> Of(Command command) => command.Options.Concat(Shared).Distinct();

    /// <summary>Whether an option may be given more than once: each time it says something more.</summary>
    public static bool MayRepeat(Option option) => option.Arity.MaximumNumberOfValues > 1;

    /// <summary>What the help says of an option, and the word for its value (null for a switch).</summary>
    public static (string? Value, Localized Text) Describe(Option option) => option.Name switch
    {
        "--root" => ("DIR", new("thư mục gốc của kho (mặc định: thư mục này, hoặc thư mục chứa --input)", "the archive's root (default: this folder, or the one that holds --input)")),
        "--input" => ("DIR", new("các tệp Markdown (mặc định: input)", "the Markdown files (default: input)")),
        "--theme" => ("DIR", new("lời và hình thức riêng (mặc định: theme, hoặc bộ có sẵn trong chương trình)", "own words and looks (default: theme, or the one inside the program)")),
        "--seeds" => ("DIR", new("các tệp báo cáo gốc (mặc định: seeds)", "the raw reports (default: seeds)")),
        "--output" => ("DIR", new("trang web được tạo ra (mặc định: output)", "the finished site (default: output)")),
        "--lang" => ("vi|en", new("ngôn ngữ của thông báo (mặc định: ngôn ngữ của kho)", "the language of messages (default: the archive's)")),
        "--strict" => (null, new("coi cảnh báo là lỗi", "warnings count as errors")),
        "--format" => ("text|json|github", new("cách in thông báo: cho người đọc, cho chương trình, cho GitHub Actions", "how messages are printed: for people, for programs, for GitHub Actions")),
        "--verbose" => (null, new("in thêm từng tệp được ghi hoặc xóa", "also name every file that is written or removed")),
        "--help" => (null, new("in hướng dẫn này", "print this help")),
        "--version" => (null, new("in phiên bản", "print the version")),
        "--force" => (null, new("ghi đè cả những tệp đã được sửa sau khi chuyển đổi", "overwrite even files that were edited after their conversion")),
        "--term" => ("TERM", new("nhiệm kỳ, khi báo cáo gốc không ghi, ví dụ \"X (2010–2015)\"", "the term, when the source does not tell it, for example \"X (2010–2015)\"")),
        "--date" => ("DATE", new("ngày, khi báo cáo gốc không ghi, ví dụ 2010-08-15", "the day, when the source does not tell it, for example 2010-08-15")),
        "--repo" => ("REPO", new("kho git trần nhận các lần đẩy (mặc định: thư mục này)", "the bare git repository that takes pushes (default: this folder)")),
        "--site" => ("DIR", new("thư mục của trang web; máy chủ web đọc DIR/current", "the folder of the site; the web server serves DIR/current")),
        "--branch" => ("NAME", new("nhánh được công bố (mặc định: main)", "the branch that is published (default: main)")),
        "--keep" => ("N", new("số bản được giữ (mặc định: 5)", "how many releases are kept (default: 5)")),
        "--encoding" => ("NAME", new($"bảng mã của tệp gốc, khi không tự nhận ra được: {string.Join(", ", ByteDecoder.Names)}", $"the source's encoding, when it cannot be found out: {string.Join(", ", ByteDecoder.Names)}")),
        "--heading" => ("LINE=LEVEL", new("dòng LINE của tệp gốc là đề mục cấp LEVEL (1 là cao nhất, 0: không phải đề mục); dùng được nhiều lần", "line LINE of the source is a heading of level LEVEL (1 the highest, 0: none); may be repeated")),
        "--dry-run" => (null, new("chỉ cho xem đề mục và các thông tin đọc được, không ghi gì", "only show the outline and what was understood; write nothing")),
        "--port" => ("N", new("cổng (mặc định: 8080; nếu bận thì chọn cổng khác)", "the port (default: 8080; another one when it is taken)")),
        "--against" => ("FILE.zip", new("so một thư mục đã đăng với gói này", "compare a published folder with this bag")),
        _ => throw new InvalidOperationException($"No help for {option.Name}."),
    };

    private static Option<string?> Text(string name) => new(name) { Recursive = true, Arity = ArgumentArity.ZeroOrOne };

    private static Option<bool> Switch(string name, params string[] aliases) => new(name, aliases) { Recursive = true };
}
