using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>The commands that there are.</summary>
public static class Commands
{
    private const string Build = "build";
    private const string Convert = "convert";
    private const string Check = "check";
    private const string Preview = "preview";
    private const string Pack = "pack";
    private const string Verify = "verify";
    private const string Publish = "publish";
    private const string New = "new";

    /// <summary>Sets a server up.</summary>
    public const string PublishInit = "init";

    /// <summary>Tells what is live.</summary>
    public const string PublishStatus = "status";

    /// <summary>Makes an older release live again.</summary>
    public const string PublishRollback = "rollback";

    /// <summary>Publishes the newest commit.</summary>
    public const string PublishUpdate = "update";

    /// <summary>Git's hook of that name.</summary>
    public const string PreReceive = "pre-receive";

    /// <summary>Git's hook of that name.</summary>
    public const string PostReceive = "post-receive";

    /// <summary>The command tree. Without a command, <c>build</c> is meant.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand();
        // With an action of its own the root needs no command after it.
        root.SetAction(_ => ExitCode.Fine);
        root.Options.Clear();
        foreach (var option in Options.Shared)
            root.Options.Add(option);
        root.Subcommands.Add(new Command(Build));
        root.Subcommands.Add(new Command(Convert) { Options.Sources, Options.Force, Options.Term, Options.Date, Options.Encoding, Options.Heading, Options.DryRun });
        root.Subcommands.Add(new Command(Check));
        root.Subcommands.Add(new Command(Preview) { Options.Port });
        root.Subcommands.Add(new Command(Pack) { Options.PackFile });
        root.Subcommands.Add(new Command(Verify) { Options.Bag, Options.Against });
        root.Subcommands.Add(new Command(New) { Options.Folder });
        root.Subcommands.Add(new Command(Publish)
        {
            new Command(PublishInit) { Options.Repository, Options.Site, Options.Branch, Options.Keep },
            new Command(PublishStatus) { Options.Repository },
            new Command(PublishRollback) { Options.Commit, Options.Repository },
            new Command(PublishUpdate) { Options.Repository },
            Hook(PreReceive),
            Hook(PostReceive),
        });
        return root;
    }

    // Git calls them; nobody need read of them in the help.
    private static Command Hook(string name)
    {
        var hook = new Command(name) { Options.Repository };
        hook.Hidden = true;
        return hook;
    }

    /// <summary>Runs the command that was parsed.</summary>
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error) => parsed.CommandResult.Command.Name switch
    {
        Convert => ConvertCommand.Run(parsed, settings, output, error),
        Check => CheckCommand.Run(settings, output, error),
        Preview => PreviewCommand.Run(parsed, settings, output, error),
        Pack => PackCommand.Run(parsed, settings, output, error),
        Verify => VerifyCommand.Run(parsed, settings, output, error),
        New => NewCommand.Run(parsed, settings, output),
        PublishInit or PublishStatus or PublishRollback or PublishUpdate or PreReceive or PostReceive => PublishCommand.Run(parsed, settings, output, error),
        _ => BuildCommand.Run(settings, output, error),
    };

    /// <summary>What the help says of a command.</summary>
    public static Localized Describe(Command command) => command.Name switch
    {
        Build => new("chuyển đổi các báo cáo gốc chưa chuyển đổi, rồi tạo trang web (lệnh mặc định)", "convert the raw reports that are not yet converted, then build the site (the default)"),
        Convert => new("chuyển báo cáo gốc thành Markdown và chứng minh không mất chữ nào", "turn raw reports into Markdown and prove that no word was lost"),
        Check => new("kiểm tra mọi thứ mà không ghi gì: nội dung, từng chữ so với bản gốc, trang đã dựng", "check everything and write nothing: the input, its words against the sources, the finished pages"),
        Preview => new("xem thử trên máy này, tự cập nhật khi sửa tệp; Ctrl+C để dừng", "look at the site on this machine; it follows your edits; Ctrl+C ends it"),
        Pack => new("đóng gói trang web thành một tệp zip tự chứng minh còn nguyên vẹn (gói BagIt)", "pack the site into one zip that proves itself (a BagIt bag)"),
        Verify => new("kiểm tra một gói BagIt, hoặc so bản đã đăng với gói, từng tệp một", "verify a BagIt bag, or a published copy against one, file by file"),
        New => new("tạo một kho lưu trữ mới trong thư mục trống", "start an archive in an empty folder"),
        Publish => new("công bố bằng git push trên một máy chủ thường", "publish by git push on an ordinary server"),
        PublishInit => new("cài đặt: kho git nhận các lần đẩy, thư mục trang web", "set up a repository that takes pushes, and the folder of the site"),
        PublishStatus => new("bản nào đang chạy: commit, thời gian, mã kiểm tra", "tell what is live: commit, time, checksum"),
        PublishRollback => new("quay lại bản trước, hoặc bản của một commit", "go back to the release before, or to that of a commit"),
        PublishUpdate => new("công bố commit mới nhất của nhánh", "publish the newest commit of the branch"),
        PreReceive or PostReceive => new("git gọi lệnh này khi có lần đẩy", "git calls this when something is pushed"),
        _ => new("Dựng kho lưu trữ báo cáo nhiệm kỳ: từ báo cáo gốc đến trang web đọc được ở mọi nơi.", "Builds an archive of term reports: from the raw report to a website that can be read anywhere."),
    };
}
