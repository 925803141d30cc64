using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>Every command. What is declared here is parsed, told by the help and run.</summary>
internal static class Commands
{
    private static readonly Dictionary<Command, CommandTerms> Declared = [];

    /// <summary>The command tree. Without a command, <c>build</c> is meant.</summary>
    public static RootCommand Root { get; } = DeclareRoot();

    /// <summary>What is declared of a command.</summary>
    public static CommandTerms Describe(Command command) => Declared[command];

    private static RootCommand DeclareRoot()
    {
        var root = Declare(
            new RootCommand(),
            new(
                "Dựng kho lưu trữ báo cáo nhiệm kỳ: từ báo cáo gốc đến trang web đọc được ở mọi nơi.",
                "Builds an archive of term reports: from the raw report to a website that can be read anywhere."),
            Build,
            CommandExamples.OfRoot);
        // With an action of its own the root needs no command after it.
        root.SetAction(_ => ExitCode.Fine);
        root.Options.Clear();
        foreach (var option in Options.Shared)
            root.Options.Add(option);
        AddCommands(root);
        root.Subcommands.Add(DeclarePublish());
        AddManuals(root);
        return root;
    }

    private static void AddManuals(RootCommand root)
    {
        root.Subcommands.Add(Declare(
            new Command("help") { Options.Topic },
            new(
                "hướng dẫn của một lệnh",
                "the help of a command"),
            HelpCommand.Run,
            CommandExamples.OfHelp));
        root.Subcommands.Add(Declare(
            new Command("completions") { Options.Shell },
            new(
                "in tệp giúp trình lệnh gợi ý khi bấm phím Tab",
                "print a file with which a shell completes commands at the Tab key"),
            CompletionsCommand.Run,
            CommandExamples.OfCompletions));
        root.Subcommands.Add(Declare(
            new Command("man"),
            new(
                "in trang hướng dẫn cho lệnh man",
                "print the manual page"),
            (_, settings, output, _) => CompletionsCommand.Manual(settings, output),
            CommandExamples.OfMan));
    }

    private static void AddCommands(RootCommand root)
    {
        root.Subcommands.Add(Declare(
            new Command("build") { Options.Record },
            new(
                "chuyển đổi các báo cáo gốc chưa chuyển đổi, rồi tạo trang web (lệnh mặc định)",
                "convert the raw reports that are not yet converted, then build the site (the default)"),
            Build,
            CommandExamples.OfBuild));
        root.Subcommands.Add(Declare(
            new Command("convert")
            {
                Options.Sources, Options.Force, Options.Term, Options.Date, Options.Encoding, Options.Heading, Options.LeaveOut,
                Options.More, Options.Replace, Options.Split, Options.FixLetters, Options.Lines, Options.DryRun,
            },
            new(
                "chuyển báo cáo gốc thành Markdown và chứng minh không mất chữ nào",
                "turn raw reports into Markdown and prove that no word was lost"),
            ConvertCommand.Run,
            CommandExamples.OfConvert));
        root.Subcommands.Add(Declare(
            new Command("check"),
            new(
                "kiểm tra mọi thứ mà không ghi gì: nội dung, từng chữ so với bản gốc, trang đã dựng",
                "check everything and write nothing: the input, its words against the sources, the finished pages"),
            (_, settings, output, error) => CheckCommand.Run(settings, output, error),
            CommandExamples.OfCheck));
        AddOtherCommands(root);
    }

    private static void AddOtherCommands(RootCommand root)
    {
        root.Subcommands.Add(Declare(
            new Command("preview") { Options.Port },
            new(
                "xem thử trên máy này, tự cập nhật khi sửa tệp; Ctrl+C để dừng",
                "look at the site on this machine; it follows your edits; Ctrl+C ends it"),
            (parsed, settings, output, _) => PreviewCommand.Run(parsed, settings, output),
            CommandExamples.OfPreview));
        root.Subcommands.Add(Declare(
            new Command("pack") { Options.PackFile },
            new(
                "đóng gói trang web thành một tệp zip tự chứng minh còn nguyên vẹn (gói BagIt)",
                "pack the site into one zip that proves itself (a BagIt bag)"),
            PackCommand.Run,
            CommandExamples.OfPack));
        root.Subcommands.Add(Declare(
            new Command("verify") { Options.Bag, Options.Against },
            new(
                "kiểm tra một gói BagIt, hoặc so bản đã đăng với gói, từng tệp một",
                "verify a BagIt bag, or a published copy against one, file by file"),
            VerifyCommand.Run,
            CommandExamples.OfVerify));
        root.Subcommands.Add(Declare(
            new Command("new") { Options.Folder },
            new(
                "tạo một kho lưu trữ mới trong thư mục trống",
                "start an archive in an empty folder"),
            (parsed, settings, output, _) => NewCommand.Run(parsed, settings, output),
            CommandExamples.OfNew));
    }

    private static Command DeclarePublish()
    {
        var publish = Declare(
            new Command("publish"),
            new(
                "công bố bằng git push trên một máy chủ thường",
                "publish by git push on an ordinary server"),
            Build);
        publish.Subcommands.Add(Declare(
            new Command("init") { Options.Repository, Options.Site, Options.Branch, Options.Keep, Options.TimeLimit },
            new(
                "cài đặt: kho git nhận các lần đẩy, thư mục trang web",
                "set up a repository that takes pushes, and the folder of the site"),
            (parsed, settings, output, _) => PublishCommand.Init(parsed, settings, output),
            CommandExamples.OfInit));
        publish.Subcommands.Add(Declare(
            new Command("status") { Options.Repository },
            new(
                "bản nào đang chạy: commit, thời gian, mã kiểm tra",
                "tell what is live: commit, time, checksum"),
            PublishCommand.Status,
            CommandExamples.OfStatus));
        publish.Subcommands.Add(Declare(
            new Command("rollback") { Options.Commit, Options.Repository },
            new(
                "quay lại bản trước, hoặc bản của một commit",
                "go back to the release before, or to that of a commit"),
            PublishCommand.Rollback,
            CommandExamples.OfRollback));
        publish.Subcommands.Add(Declare(
            new Command("update") { Options.Repository },
            new(
                "công bố commit mới nhất của nhánh",
                "publish the newest commit of the branch"),
            PublishCommand.Update,
            CommandExamples.OfUpdate));
        publish.Subcommands.Add(DeclareHook("pre-receive", PublishCommand.Receive));
        publish.Subcommands.Add(DeclareHook("post-receive", PublishCommand.Update));
        return publish;
    }

    // Git calls them, people do not: the help does not list them.
    private static Command DeclareHook(string name, Func<ParseResult, RunSettings, TextWriter, TextWriter, int> run) => Declare(
        new Command(name) { Hidden = true, Options = { Cli.Options.Repository } },
        new(
            "git gọi lệnh này khi có lần đẩy",
            "git calls this when something is pushed"),
        run);

    private static int Build(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error) =>
        BuildCommand.Run(parsed, settings, output, error);

    private static T Declare<T>(
        T command,
        Localized text,
        Func<ParseResult, RunSettings, TextWriter, TextWriter, int> run,
        ImmutableArray<CommandExample> examples = default)
        where T : Command
    {
        Declared.Add(command, new CommandTerms(text, run) { Examples = examples.IsDefault ? [] : examples });
        return command;
    }
}
