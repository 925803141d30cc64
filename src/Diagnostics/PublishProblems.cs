namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a push to a published archive.</summary>
internal static class PublishProblems
{
    /// <summary>A name in the tree leads out of its folder. Example: <c>input/../../etc/passwd</c>.</summary>
    public static Diagnostic PathUnsafe(string path) => Diagnostic.Error(
        "publish-path-unsafe", SourceLocation.Start(Quotation.Short(path)),
        new($"Tên '{Quotation.Short(path)}' dẫn ra ngoài thư mục của nó, quá dài, hoặc chứa ký tự không được dùng.",
            $"The name '{Quotation.Short(path)}' leads out of its folder, is too long, or has characters that a name may not have."),
        new("Bỏ tệp này khỏi kho git rồi đẩy lại.", "Remove the file from the repository and push again."));

    /// <summary>Two files, or a file and a folder, of one name, which no folder of a disk can hold.</summary>
    public static Diagnostic PathTwice(string path) => Diagnostic.Error(
        "publish-path-twice", SourceLocation.Start(Quotation.Short(path)),
        new($"Commit này có hai tệp, hoặc một tệp và một thư mục, cùng tên '{Quotation.Short(path)}'.",
            $"This commit has two files, or a file and a folder, of the name '{Quotation.Short(path)}'."),
        new("Đổi tên một trong hai, commit, rồi đẩy lại.", "Give one of them another name, commit, and push again."));

    /// <summary>A symbolic link, or another repository, stands where a file is wanted.</summary>
    public static Diagnostic NotAFile(string path) => Diagnostic.Error(
        "publish-not-a-file", SourceLocation.Start(path),
        new("Đây là liên kết tượng trưng (symbolic link) hoặc kho git con, không phải tệp; máy chủ không bao giờ đi theo nó.",
            "This is a symbolic link or another repository, not a file; the server never follows it."),
        new($"Bỏ nó bằng `git rm --cached {ShellWord.Of(path)}` rồi xóa; nếu cần, chép chính tệp ấy vào; commit và đẩy lại.",
            $"Take it out with `git rm --cached {ShellWord.Of(path)}` and delete it; if it is needed, copy the file itself; commit and push again."));

    /// <summary>A file is too large to be part of an archive. Example: a Markdown file of 50 MB.</summary>
    public static Diagnostic FileTooLarge(string path, long size, long limit) => Diagnostic.Error(
        "publish-file-too-large", SourceLocation.Start(path),
        new($"Tệp này có {Figures.Of(size)} MB; loại tệp này chỉ được tối đa {Figures.Of(limit)} MB.",
            $"This file has {Figures.Of(size)} MB; a file of this kind may have {Figures.Of(limit)} MB at most."),
        new("Chia báo cáo thành nhiều mục, hoặc bỏ tệp này.", "Cut the report into sections, or remove the file."));

    /// <summary>There are more files than an archive can have. Example: a tree of 2 KB that names the same tree over and over.</summary>
    public static Diagnostic TooManyFiles(int limit) => Diagnostic.Error(
        "publish-files-too-many", SourceLocation.Start("."),
        new($"Commit này có hơn {Figures.Of(limit)} tệp, nhiều hơn bất cứ kho lưu trữ nào.",
            $"This commit has more than {Figures.Of(limit)} files, more than any archive has."),
        new("Bỏ những thư mục không thuộc kho lưu trữ bằng git rm -r, commit, rồi đẩy lại.",
            "Remove the folders that do not belong to the archive with git rm -r, commit, and push again."));

    /// <summary>The server's disk cannot hold what was pushed.</summary>
    public static Diagnostic NoRoom(string folder, long needed, long free) => Diagnostic.Error(
        "publish-no-room", SourceLocation.Start(folder),
        new($"Đĩa của máy chủ chỉ còn trống {Figures.Of(free)} MB; các tệp được đẩy lên cần {Figures.Of(needed)} MB.",
            $"The server's disk has {Figures.Of(free)} MB left; what was pushed takes {Figures.Of(needed)} MB."),
        new($"Người quản trị máy chủ dọn đĩa, xem bằng `df -h {ShellWord.Quoted(folder)}`; sau đó đẩy lại.",
            $"Whoever runs the server makes room, see `df -h {ShellWord.Quoted(folder)}`; then push again."));

    /// <summary>The push holds templates, which only the installed program has.</summary>
    public static Diagnostic TemplateIgnored(string path) => Diagnostic.Notice(
        "publish-template-ignored", SourceLocation.Start(path),
        new("Mẫu trang trong kho git không được dùng: máy chủ chỉ dùng mẫu có sẵn trong chương trình.",
            "Templates of the repository are not used: the server has those of the installed program."),
        new("Muốn đổi hình thức, sửa 'theme/assets'; muốn đổi lời, sửa 'theme/strings'.",
            "To change looks, change 'theme/assets'; to change words, 'theme/strings'."));

    /// <summary>A raw report was pushed without its Markdown.</summary>
    public static Diagnostic SourceConverted(string source, string folder) => Diagnostic.Notice(
        "publish-source-converted", SourceLocation.Start(source),
        new($"Máy chủ đã chuyển tệp này thành báo cáo '{folder}' cho trang web; Markdown của nó chưa có trong kho git.",
            $"The server has made the report '{folder}' of this file for the site; its Markdown is not in the repository."),
        new("Để có Markdown: chạy `sitegen build` trên máy của bạn, rồi `git add .`, `git commit -m \"Thêm báo cáo\"`, `git push`; hoặc tải các tệp .md ở "
            + "trang của báo cáo.",
            "To get the Markdown: run `sitegen build` on your machine, then `git add .`, `git commit -m \"Add a report\"`, `git push`; or download the .md "
                + "files from the report's page."));

    /// <summary>The server remembers withdrawals that the pushed ledger does not name: a clone cannot warn of what it does not know.</summary>
    /// <param name="count">How many addresses.</param>
    public static Diagnostic WithdrawalNotAtHome(int count) => Diagnostic.Notice(
        "publish-withdrawal-not-at-home", SourceLocation.Start(ArchiveFolders.Input + "permalinks.yml"),
        new($"Máy chủ nhớ {Figures.Of(count)} địa chỉ đã gỡ mà tệp này chưa ghi: ở máy của bạn, `check` không biết để dừng nếu chúng lại được công bố.",
            $"The server remembers withdrawn addresses that this file does not name ({Figures.Of(count)}): `check` on your machine cannot stop at them."),
        new("Ghi vào tệp bằng `sitegen build --record`, rồi `git add input/permalinks.yml`, `git commit -m \"Ghi địa chỉ đã gỡ\"`, `git push`.",
            "Record them with `sitegen build --record`, then `git add input/permalinks.yml`, `git commit -m \"Record what was withdrawn\"`, `git push`."));

    /// <summary>The folder for the site holds something else.</summary>
    public static Diagnostic SiteNotOurs(string folder) => Diagnostic.Error(
        "publish-site-not-ours", SourceLocation.Start(folder),
        new("Thư mục này đang chứa thứ khác, không phải trang web do SiteGen công bố.", "This folder holds something else, not a site that SiteGen published."),
        new("Chọn một thư mục trống hoặc chưa có bằng `--site THƯ_MỤC`; máy chủ web sẽ đọc THƯ_MỤC/current.",
            "Name an empty folder, or one that does not exist yet, with `--site DIR`; the web server will serve DIR/current."));

    /// <summary>A folder that is to be made has a longer name than a file system takes.</summary>
    public static Diagnostic NameTooLong(string folder) => Diagnostic.Error(
        "publish-name-too-long", SourceLocation.Start(Quotation.Short(folder)),
        new("Tên thư mục này dài hơn mức hệ thống tệp cho phép (255 byte mỗi tên; chữ có dấu chiếm 2 hoặc 3 byte).",
            "The name of this folder is longer than file systems take: 255 bytes for each name, where a letter with marks has two or three."),
        new("Chọn tên ngắn hơn bằng `--repo THƯ_MỤC` và `--site THƯ_MỤC`.", "Choose a shorter name with `--repo DIR` and `--site DIR`."));

    /// <summary>The name of the site's folder has a sign that web servers read as something else. Example: <c>/srv/$x</c>.</summary>
    public static Diagnostic SiteNameUnusable(string folder) => Diagnostic.Error(
        "publish-site-name", SourceLocation.Start(Quotation.Short(folder)),
        new("Tên thư mục này có ký tự mà cấu hình của nginx và Caddy hiểu theo nghĩa khác: \" \\ $ { } ` hoặc ký tự điều khiển.",
            "The name of this folder has a sign that settings of nginx and Caddy read in another way: \" \\ $ { } ` or a control character."),
        new("Chọn một tên khác bằng `--site THƯ_MỤC`; dấu cách và chữ có dấu đều dùng được.",
            "Name another one with `--site DIR`; blanks and letters of any language may be used."));

    /// <summary>The archive was published in another folder, where every address that was online is kept.</summary>
    public static Diagnostic SiteElsewhere(string before, string folder) => Diagnostic.Error(
        "publish-site-elsewhere", SourceLocation.Start(before),
        new("Kho git này đã được công bố ở thư mục này; bỏ nó lại thì máy chủ quên mọi địa chỉ từng công bố.",
            "This repository was published in this folder; without it the server forgets every address that was online."),
        new($"Dời cả thư mục, `mv -T {ShellWord.Of(before)} {ShellWord.Of(folder)}`, rồi chạy lại lệnh này.",
            $"Move the whole folder, `mv -T {ShellWord.Of(before)} {ShellWord.Of(folder)}`, then run this command again."));

    /// <summary>The archive was published, and what was published is gone.</summary>
    public static Diagnostic SiteLost(string before) => Diagnostic.Warning(
        "publish-site-lost", SourceLocation.Start(before),
        new("Kho git này từng được công bố, nhưng thư mục này không còn bản nào; máy chủ chỉ còn biết các địa chỉ ghi trong input/permalinks.yml.",
            "This repository was published, but no release is left in this folder; the server knows only the addresses that input/permalinks.yml lists."),
        new("Nếu còn bản sao lưu, chép lại vào thư mục của trang web rồi chạy lại; nếu không, không cần làm gì thêm.",
            "If there is a backup, copy it to the folder of the site and run again; otherwise there is nothing to do."));

    /// <summary>The repository is not bare.</summary>
    public static Diagnostic RepositoryNotBare(string folder) => Diagnostic.Error(
        "publish-repository-not-bare", SourceLocation.Start(folder),
        new("Thư mục này không phải kho git trần (bare).", "This folder is no bare git repository."),
        new($"Chọn một thư mục chưa có, `--repo {ShellWord.Of(folder + ".git")}`; nếu đây là kho git sẵn có, trước đó tạo kho trần từ nó: "
                + $"`git clone --bare {ShellWord.Of(folder)} {ShellWord.Of(folder + ".git")}`.",
            $"Name a folder that does not exist yet, `--repo {ShellWord.Of(folder + ".git")}`; if this is a git repository, first make a bare one of it: "
                + $"`git clone --bare {ShellWord.Of(folder)} {ShellWord.Of(folder + ".git")}`."));

    /// <summary>The repository has a hook of somebody else.</summary>
    public static Diagnostic HookNotOurs(string hook) => Diagnostic.Error(
        "publish-hook-not-ours", SourceLocation.Start(hook),
        new("Kho git đã có hook này, không phải của SiteGen.", "The repository already has this hook, which is not SiteGen's."),
        new("Đổi tên hook ấy rồi chạy lại; nếu vẫn cần, gọi nó từ một hook khác.",
            "Rename the hook and run again; if it is still needed, call it from another one."));
}
