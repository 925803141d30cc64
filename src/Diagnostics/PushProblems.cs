namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a push before its files are looked at: the refs that it changes, and what stands in its way on the server.</summary>
internal static class PushProblems
{
    /// <summary>A ref that is neither a branch nor a tag. Example: <c>refs/replace/…</c>, which would make git show other words than a commit holds.</summary>
    public static Diagnostic RefRefused(string name, string branch) => Diagnostic.Error(
        "publish-ref-refused", SourceLocation.Start(Quotation.Short(name)),
        new($"Máy chủ chỉ nhận nhánh (refs/heads/…) và thẻ (refs/tags/…), không nhận '{Quotation.Short(name)}'.",
            $"The server takes branches (refs/heads/…) and tags (refs/tags/…) only, not '{Quotation.Short(name)}'."),
        OnlyTheBranch(branch));

    /// <summary>Two updates of one ref in one push, which only a hand-made client sends.</summary>
    public static Diagnostic RefTwice(string name, string branch) => Diagnostic.Error(
        "publish-ref-twice", SourceLocation.Start(Quotation.Short(name)),
        new($"Lần đẩy này đổi '{Quotation.Short(name)}' nhiều lần; mỗi lần đẩy chỉ được đổi một nhánh một lần.",
            $"This push changes '{Quotation.Short(name)}' more than once; a push may change each branch once."),
        OnlyTheBranch(branch));

    /// <summary>A name that git, a file system or a person takes for the published branch. Example: a tag <c>main</c>, a branch <c>Main</c>.</summary>
    public static Diagnostic RefMistakable(string name, string branch) => Diagnostic.Error(
        "publish-ref-mistakable", SourceLocation.Start(Quotation.Short(name)),
        new($"Tên '{Quotation.Short(name)}' dễ bị nhầm với nhánh '{branch}', là nhánh để dựng trang web, hoặc với tên, tùy chọn của chính git.",
            $"The name '{Quotation.Short(name)}' can be mistaken for the branch '{branch}', which the site is made from, or for a name or option of git."),
        new("Đặt một tên khác, ví dụ `git push origin HEAD:refs/heads/nhap`.", "Use another name, for example `git push origin HEAD:refs/heads/draft`."));

    /// <summary>A ref of the server that only stands for another one (a symbolic ref), so that the other one would change.</summary>
    public static Diagnostic RefSymbolic(string name, string target) => Diagnostic.Error(
        "publish-ref-symbolic", SourceLocation.Start(Quotation.Short(name)),
        new($"Trên máy chủ, '{Quotation.Short(name)}' chỉ là tên khác của '{target}' (symbolic ref).",
            $"On the server '{Quotation.Short(name)}' only stands for '{target}' (a symbolic ref)."),
        new($"Đẩy thẳng vào đó: `git push origin HEAD:{ShellWord.Of(target)}`.",
            $"Push to that one: `git push origin HEAD:{ShellWord.Of(target)}`."));

    /// <summary>The published branch of the server is a symbolic ref to another branch, which could be changed without this check.</summary>
    public static Diagnostic BranchSymbolic(string branch, string target) => Diagnostic.Error(
        "publish-branch-symbolic", SourceLocation.Start(branch),
        new($"Trên máy chủ, nhánh '{branch}' chỉ là tên khác của '{target}' (symbolic ref), nên không công bố được.",
            $"On the server the branch '{branch}' only stands for '{target}' (a symbolic ref), so it cannot be published."),
        new($"Người quản trị máy chủ chạy `git symbolic-ref --delete {ShellWord.Of("refs/heads/" + branch)}` trong kho git ấy, rồi đẩy lại.",
            $"Whoever runs the server runs `git symbolic-ref --delete {ShellWord.Of("refs/heads/" + branch)}` in the repository; then push again."));

    /// <summary>More branches and tags in one push than anybody has.</summary>
    public static Diagnostic TooManyRefs(int count, int limit, string branch) => Diagnostic.Error(
        "publish-refs-too-many", SourceLocation.Start(branch),
        new($"Lần đẩy này đổi {Figures.Of(count)} nhánh và thẻ; mỗi lần chỉ được tối đa {Figures.Of(limit)}.",
            $"This push changes {Figures.Of(count)} branches and tags; {Figures.Of(limit)} is the most for one push."),
        OnlyTheBranch(branch));

    /// <summary>The published branch is not where the pusher says it is: somebody else has pushed, or the client is hand-made.</summary>
    public static Diagnostic BranchMoved(string branch) => Diagnostic.Error(
        "publish-branch-moved", SourceLocation.Start(branch),
        new($"Nhánh '{branch}' trên máy chủ đã khác với lúc lần đẩy này bắt đầu: có người vừa đẩy lên trước.",
            $"The branch '{branch}' on the server is not where this push began: somebody else has pushed."),
        PullFirst(branch));

    /// <summary>Something else than a commit was pushed to the published branch. Example: an annotated tag.</summary>
    public static Diagnostic NotACommit(string branch) => Diagnostic.Error(
        "publish-not-a-commit", SourceLocation.Start(branch),
        new($"Thứ được đẩy lên nhánh '{branch}' không phải là một commit.", $"What was pushed to the branch '{branch}' is no commit."),
        OnlyTheBranch(branch));

    /// <summary>A push would rewrite history that was published.</summary>
    public static Diagnostic HistoryRewritten(string branch) => Diagnostic.Error(
        "publish-history-rewritten", SourceLocation.Start(branch),
        new($"Lần đẩy này viết lại lịch sử của nhánh '{branch}' (force push); lịch sử đã công bố phải được giữ.",
            $"This push rewrites the history of '{branch}' (a force push); history that was published must be kept."),
        PullFirst(branch));

    /// <summary>A push would remove the published branch.</summary>
    public static Diagnostic BranchDeleted(string branch) => Diagnostic.Error(
        "publish-branch-deleted", SourceLocation.Start(branch),
        new($"Không xóa được nhánh '{branch}': trang web được dựng từ nhánh này.", $"The branch '{branch}' cannot be removed: the site is made from it."),
        new("Muốn bỏ một báo cáo, hãy sửa nội dung và đẩy lên như thường.", "To take a report away, change the content and push as usual."));

    /// <summary>A branch was pushed that is not the published one.</summary>
    public static Diagnostic BranchNotPublished(string name, string branch) => Diagnostic.Notice(
        "publish-branch-not-published", SourceLocation.Start(name),
        new($"Đã nhận '{name}', nhưng trang web chỉ được dựng từ nhánh '{branch}'.",
            $"'{name}' was taken, but the site is made from the branch '{branch}' only."),
        new($"Muốn công bố, hãy gộp vào '{branch}' rồi đẩy nhánh ấy.", $"To publish it, merge it into '{branch}' and push that branch."));

    /// <summary>A lock file of git that a dead process had left was removed.</summary>
    public static Diagnostic GitLockRemoved(string file) => Diagnostic.Notice(
        "publish-git-lock-removed", SourceLocation.Start(file),
        new("Tệp khóa này của git do một tiến trình đã chết để lại; máy chủ đã xóa nó.",
            "A process that died had left this lock file of git; the server has removed it."),
        new("Không cần làm gì thêm.", "There is nothing to do."));

    /// <summary>A lock file of git stays longer than git needs one, so git would refuse the push.</summary>
    public static Diagnostic GitLocked(string file) => Diagnostic.Error(
        "publish-git-locked", SourceLocation.Start(file),
        new("Kho git trên máy chủ đang bị khóa bởi tệp này: một tiến trình git khác đang chạy, hoặc đã chết giữa chừng.",
            "This file locks the repository on the server: another git process runs, or one has died."),
        new("Đợi một phút rồi chạy lại `git push`; nếu tệp vẫn còn, máy chủ sẽ tự xóa nó.",
            "Wait a minute, then run `git push` again; if the file is still there, the server removes it."));

    /// <summary>
    /// A lock file of git that is not removed by itself. Example: its time lies in the future, since the machine's clock was wrong, so that it tells no age.
    /// </summary>
    public static Diagnostic GitLockStays(string file) => Diagnostic.Error(
        "publish-git-lock-stays", SourceLocation.Start(file),
        new("Kho git trên máy chủ đang bị khóa bởi tệp này, và không biết được tệp có từ bao giờ.",
            "This file locks the repository on the server, and its age cannot be told."),
        new($"Người quản trị máy chủ xem có tiến trình nào đang dùng nó bằng `fuser -v {ShellWord.Of(file)}`; "
                + $"nếu không có, xóa nó bằng `rm {ShellWord.Of(file)}`.",
            $"Whoever runs the server sees whether a process uses it with `fuser -v {ShellWord.Of(file)}`; if none does, `rm {ShellWord.Of(file)}`."));

    /// <summary>Making the site of a push has taken longer than the server allows.</summary>
    /// <param name="branch">The published branch.</param>
    /// <param name="minutes">What is allowed.</param>
    /// <param name="repository">The repository on the server.</param>
    /// <param name="folder">The published archive.</param>
    public static Diagnostic Overdue(string branch, int minutes, string repository, string folder)
    {
        var init = $"`sitegen publish init --repo {ShellWord.Of(repository)} --site {ShellWord.Of(folder)} --time-limit {2 * minutes}`";
        return Diagnostic.Error(
            "publish-overdue", SourceLocation.Start(branch),
            new($"Hết thời gian cho phép ({Figures.Of(minutes)} phút), trang web của commit này vẫn chưa dựng xong, nên máy chủ đã dừng lại.",
                $"The site of this commit was not finished in the time allowed ({Figures.Of(minutes)} min), so the server has given up."),
            new($"Đẩy lên từng phần nhỏ hơn; hoặc người quản trị máy chủ cho thêm thời gian: {init}.",
                $"Push less at a time; or whoever runs the server allows more: {init}."));
    }

    /// <summary>Another publication has not ended in the time that a push waits.</summary>
    public static Diagnostic Busy(string lockFile, int minutes) => Diagnostic.Error(
        "publish-busy", SourceLocation.Start(lockFile),
        new($"Sau {Figures.Of(minutes)} phút, một lần công bố khác vẫn chưa xong.", $"After {Figures.Of(minutes)} minutes another publication has not ended."),
        new($"Đẩy lại sau; người quản trị máy chủ xem tiến trình nào đang chạy bằng `fuser -v {ShellWord.Quoted(lockFile)}`.",
            $"Push again later; whoever runs the server sees the process with `fuser -v {ShellWord.Quoted(lockFile)}`."));

    private static Localized PullFirst(string branch) => new(
        $"Chạy `git pull --rebase origin {ShellWord.Of(branch)}`, rồi `git push origin HEAD:{ShellWord.Of(branch)}`.",
        $"Run `git pull --rebase origin {ShellWord.Of(branch)}`, then `git push origin HEAD:{ShellWord.Of(branch)}`.");

    private static Localized OnlyTheBranch(string branch) => new(
        $"Chỉ đẩy nhánh '{branch}': `git push origin HEAD:{ShellWord.Of(branch)}`.",
        $"Push the branch only: `git push origin HEAD:{ShellWord.Of(branch)}`.");
}
