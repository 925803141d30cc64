using System.CommandLine;
using SiteGen.Cli.Shells;

namespace SiteGen.Cli;

/// <summary>Every option and argument of the command line. What is declared here is parsed, checked and told by the help.</summary>
internal static class Options
{
    private static readonly Dictionary<Option, OptionTerms> Declared = [];

    /// <summary>The archive's root folder.</summary>
    public static Option<string?> Root { get; } = Declare(
        new Option<string?>("--root") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("DIR", new(
            "thư mục gốc của kho (mặc định: thư mục này, hoặc thư mục chứa --input)",
            "the archive's root (default: this folder, or the one that holds --input)")));

    /// <summary>The Markdown files.</summary>
    public static Option<string?> Input { get; } = Declare(
        new Option<string?>("--input") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("DIR", new("các tệp Markdown (mặc định: input)", "the Markdown files (default: input)")));

    public static Option<string?> Theme { get; } = Declare(
        new Option<string?>("--theme") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("DIR", new(
            "lời và hình thức riêng (mặc định: theme, hoặc bộ có sẵn trong chương trình)",
            "own words and looks (default: theme, or the one inside the program)")));

    /// <summary>The raw reports.</summary>
    public static Option<string?> Seeds { get; } = Declare(
        new Option<string?>("--seeds") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("DIR", new("các tệp báo cáo gốc (mặc định: seeds)", "the raw reports (default: seeds)")));

    /// <summary>The finished site.</summary>
    public static Option<string?> Output { get; } = Declare(
        new Option<string?>("--output") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("DIR", new("trang web được tạo ra (mặc định: output)", "the finished site (default: output)")));

    /// <summary>The language of what is printed.</summary>
    public static Option<string?> Lang { get; } = Declare(
        new Option<string?>("--lang") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("vi|en", new("ngôn ngữ của thông báo (mặc định: ngôn ngữ của kho)", "the language of messages (default: the archive's)"))
        { Values = OptionValues.Language });

    /// <summary>Whether warnings count as errors.</summary>
    public static Option<bool> Strict { get; } = Declare(
        new Option<bool>("--strict") { Recursive = true },
        new(null, new("coi cảnh báo là lỗi", "warnings count as errors")));

    /// <summary>How diagnostics are printed.</summary>
    public static Option<string?> Format { get; } = Declare(
        new Option<string?>("--format") { Recursive = true, Arity = ArgumentArity.ZeroOrOne },
        new("text|json|github", new(
            "cách in thông báo: cho người đọc, cho chương trình, cho GitHub Actions",
            "how messages are printed: for people, for programs, for GitHub Actions"))
        { Values = OptionValues.Format });

    /// <summary>Whether more is printed.</summary>
    public static Option<bool> Verbose { get; } = Declare(
        new Option<bool>("--verbose") { Recursive = true },
        new(null, new("in thêm từng tệp được ghi hoặc xóa", "also name every file that is written or removed")));

    public static Option<bool> Help { get; } = Declare(
        new Option<bool>("--help", "-h", "-?") { Recursive = true },
        new(null, new("in hướng dẫn này", "print this help")));

    /// <summary>The program's version.</summary>
    public static Option<bool> Version { get; } = Declare(
        new Option<bool>("--version") { Recursive = true },
        new(null, new("in phiên bản", "print the version")));

    /// <summary>Whether a build records its addresses as published.</summary>
    public static Option<bool> Record { get; } = Declare(
        new Option<bool>("--record"),
        new(null, new(
            "ghi mọi địa chỉ vào input/permalinks.yml như đã công bố; dùng khi đăng trang web lên mạng",
            "record every address in input/permalinks.yml as published; for the build that goes online")));

    /// <summary>The sources to convert.</summary>
    public static Argument<string[]> Sources { get; } = new("SOURCE") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>Whether a conversion overwrites what staff have edited.</summary>
    public static Option<bool> Force { get; } = Declare(
        new Option<bool>("--force"),
        new(null, new("ghi đè cả những tệp đã được sửa sau khi chuyển đổi", "overwrite even files that were edited after their conversion")));

    /// <summary>The term of a source that does not tell it.</summary>
    public static Option<string?> Term { get; } = Declare(
        new Option<string?>("--term") { Arity = ArgumentArity.ZeroOrOne },
        new("TERM", new("nhiệm kỳ, khi báo cáo không ghi: \"X (2010–2015)\"", "the term, if the source has none: \"X (2010–2015)\""))
        { Values = OptionValues.Term });

    /// <summary>The date of a source that does not tell it.</summary>
    public static Option<string?> Date { get; } = Declare(
        new Option<string?>("--date") { Arity = ArgumentArity.ZeroOrOne },
        new("DATE", new("ngày, khi báo cáo không ghi: 2010-08-15", "the day, if the source has none: 2010-08-15"))
        { Values = OptionValues.Day });

    /// <summary>The encoding of a source, where it cannot be found out.</summary>
    public static Option<string?> Encoding { get; } = Declare(
        new Option<string?>("--encoding") { Arity = ArgumentArity.ZeroOrOne },
        new("NAME", new(
            $"bảng mã của tệp gốc, khi không tự nhận ra được: {OptionValues.Encoding.Examples}",
            $"the source's encoding, when it cannot be found out: {OptionValues.Encoding.Examples}"))
        { Values = OptionValues.Encoding });

    /// <summary>Lines that are headings of a level, or are none.</summary>
    public static Option<string[]> Heading { get; } = Declare(
        new Option<string[]>("--heading") { Arity = ArgumentArity.ZeroOrMore },
        new("LINE=LEVEL", new(
            "dòng LINE là đề mục cấp LEVEL (1 là cao nhất, 0: không phải đề mục); dùng được nhiều lần",
            "line LINE is a heading of level LEVEL (1 the highest, 0: none); may be repeated"))
        { Values = OptionValues.Heading });

    /// <summary>Lines that are no part of the report.</summary>
    public static Option<string[]> LeaveOut { get; } = Declare(
        new Option<string[]>("--leave-out") { Arity = ArgumentArity.ZeroOrMore },
        new("LINES", new(
            "dòng không thuộc báo cáo: 8, 1-8 hoặc 1-8=LÝ DO; dùng được nhiều lần",
            "lines that are no part of the report: 8, 1-8 or 1-8=REASON; may be repeated"))
        { Values = OptionValues.LeaveOut });

    /// <summary>The files that go on where a raw report ends.</summary>
    public static Option<string[]> More { get; } = Declare(
        new Option<string[]>("--more") { Arity = ArgumentArity.ZeroOrMore },
        new("FILE", new("tệp tiếp theo của báo cáo, như phụ lục; dùng nhiều lần", "a file that goes on, as an appendix; may be repeated")));

    /// <summary>The raw report that a better one takes the place of.</summary>
    public static Option<string?> Replace { get; } = Declare(
        new Option<string?>("--replace") { Arity = ArgumentArity.ZeroOrOne },
        new("FILE", new("tệp gốc cũ mà tệp này thay thế", "the old source whose place this one takes")));

    /// <summary>Whether a raw report holds several reports.</summary>
    public static Option<bool> Split { get; } = Declare(
        new Option<bool>("--split"),
        new(null, new("tệp có nhiều báo cáo: mỗi báo cáo một thư mục", "several reports in a file: a folder for each")));

    /// <summary>Whether letters that only look Vietnamese are changed.</summary>
    public static Option<bool> FixLetters { get; } = Declare(
        new Option<bool>("--fix-letters"),
        new(null, new("đổi chữ chỉ trông giống chữ Việt (ƣ) thành chữ đúng", "correct letters that only look Vietnamese (ƣ)")));

    /// <summary>Whether only the lines of a raw report are shown.</summary>
    public static Option<bool> Lines { get; } = Declare(
        new Option<bool>("--lines"),
        new(null, new("chỉ cho xem từng dòng của tệp gốc với số dòng", "only show the source's lines with their numbers")));

    /// <summary>Whether a conversion only shows what it would make.</summary>
    public static Option<bool> DryRun { get; } = Declare(
        new Option<bool>("--dry-run"),
        new(null, new("chỉ cho xem đề mục và các thông tin đọc được, không ghi gì", "only show the outline and what was understood; write nothing")));

    /// <summary>The port of the preview.</summary>
    public static Option<string?> Port { get; } = Declare(
        new Option<string?>("--port") { Arity = ArgumentArity.ZeroOrOne },
        new("N", new("cổng (mặc định: 8080; nếu bận thì chọn cổng khác)", "the port (default: 8080; another one when it is taken)"))
        { Values = OptionValues.Port });

    /// <summary>The zip to pack into.</summary>
    public static Argument<string?> PackFile { get; } = new("FILE.zip") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>What to verify.</summary>
    public static Argument<string?> Bag { get; } = new("FILE.zip|DIR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The bag that a published folder is compared with.</summary>
    public static Option<string?> Against { get; } = Declare(
        new Option<string?>("--against") { Arity = ArgumentArity.ZeroOrOne },
        new("FILE.zip", new("so một thư mục đã đăng với gói này", "compare a published folder with this bag")));

    /// <summary>The folder of a new archive.</summary>
    public static Argument<string?> Folder { get; } = new("DIR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The bare repository that takes pushes.</summary>
    public static Option<string?> Repository { get; } = Declare(
        new Option<string?>("--repo") { Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." },
        new("REPO", new("kho git trần nhận các lần đẩy (mặc định: thư mục này)", "the bare git repository that takes pushes (default: this folder)")));

    /// <summary>The folder of the published site.</summary>
    public static Option<string?> Site { get; } = Declare(
        new Option<string?>("--site") { Arity = ArgumentArity.ZeroOrOne },
        new("DIR", new("thư mục của trang web; máy chủ web đọc DIR/current", "the folder of the site; the web server serves DIR/current"))
        { IsRequired = true });

    /// <summary>The branch that is published.</summary>
    public static Option<string?> Branch { get; } = Declare(
        new Option<string?>("--branch") { Arity = ArgumentArity.ZeroOrOne },
        new("NAME", new("nhánh được công bố (mặc định: main)", "the branch that is published (default: main)"))
        { Values = OptionValues.Branch });

    /// <summary>How many releases are kept.</summary>
    public static Option<string?> Keep { get; } = Declare(
        new Option<string?>("--keep") { Arity = ArgumentArity.ZeroOrOne },
        new("N", new("số bản được giữ (mặc định: 5)", "how many releases are kept (default: 5)"))
        { Values = OptionValues.Count });

    /// <summary>How long the server works for one push.</summary>
    public static Option<string?> TimeLimit { get; } = Declare(
        new Option<string?>("--time-limit") { Arity = ArgumentArity.ZeroOrOne },
        new("N", new("số phút tối đa để dựng trang web của một lần đẩy (mặc định: 10)", "the minutes that making the site of a push may take (default: 10)"))
        { Values = OptionValues.Minutes });

    /// <summary>The commit of an older release.</summary>
    public static Argument<string?> Commit { get; } = new("COMMIT") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>The command whose help is wanted: <c>publish init</c>.</summary>
    public static Argument<string[]> Topic { get; } = new("COMMAND") { Arity = ArgumentArity.ZeroOrMore };

    /// <summary>The shell that completions are for.</summary>
    public static Argument<string?> Shell { get; } = new(string.Join('|', ShellWords.Shells)) { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Whether a command cannot do without an argument.</summary>
    public static bool IsNeeded(Argument argument) => argument == Bag || argument == Shell;

    /// <summary>The options that every command has, in the order of the help.</summary>
    public static IReadOnlyList<Option> Shared { get; } = [.. Declared.Keys.Where(option => option.Recursive)];

    /// <summary>The options of a command, in the order of the help.</summary>
    public static IEnumerable<Option> Of(Command command) => command.Options.Concat(Shared).Distinct();

    /// <summary>Whether an option may be given more than once: each time it says something more.</summary>
    public static bool MayRepeat(Option option) => option.Arity.MaximumNumberOfValues > 1;

    /// <summary>What is declared of an option.</summary>
    public static OptionTerms Describe(Option option) => Declared[option];

    private static Option<T> Declare<T>(Option<T> option, OptionTerms terms)
    {
        Declared.Add(option, terms);
        return option;
    }
}
