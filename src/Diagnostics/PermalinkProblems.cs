using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with published addresses and with <c>input/permalinks.yml</c>, which keeps them.</summary>
internal static class PermalinkProblems
{
    private const string File = ArchiveFolders.Input + "permalinks.yml";

    /// <summary>A page, a file or a paragraph that was published is no longer there.</summary>
    /// <param name="entry">Its line in the ledger.</param>
    /// <param name="address">Its address.</param>
    /// <param name="redirect">The line that would redirect it.</param>
    /// <param name="isRecorded">Whether the ledger has a line of it; a server knows addresses that the pushed ledger does not list.</param>
    public static Diagnostic Gone(SourceLocation entry, string address, string redirect, bool isRecorded) => Diagnostic.Error(
        "permalink-gone", entry,
        new($"Địa chỉ đã công bố '{address}' không còn nữa.", $"The published address '{address}' is no longer there."),
        WaysOn(redirect, isRecorded));

    /// <summary>A page or a heading that was published is no longer there, nor is anything that stood below it.</summary>
    /// <param name="place">Where it stood in the Markdown; its line in the ledger where no file is left.</param>
    /// <param name="address">Its address.</param>
    /// <param name="count">How many addresses below it are gone with it.</param>
    /// <param name="redirect">The line that would redirect it.</param>
    /// <param name="isRecorded">Whether the ledger has a line of it.</param>
    public static Diagnostic GoneWithPlaces(SourceLocation place, string address, int count, string redirect, bool isRecorded)
    {
        var ways = WaysOn(redirect, isRecorded);
        return Diagnostic.Error(
            "permalink-gone", place,
            new($"Địa chỉ đã công bố '{address}' không còn nữa, cùng {DigitGroups.Of(count, ".")} địa chỉ bên trong.",
                $"The published address '{address}' is no longer there, nor {(count == 1 ? "the one" : $"the {DigitGroups.Of(count, ",")}")} inside it."),
            new(
                $"{ways.Vi} Nếu phải gỡ khỏi trang web thì đưa trở lại rồi ghi “withdrawn” hoặc “withdrawn-paragraphs”.",
                $"{ways.En} If it must be taken off the site, put it back and write “withdrawn” or “withdrawn-paragraphs”."));
    }

    /// <summary>A page was redirected, but a paragraph of it does not stand on the new page.</summary>
    public static Diagnostic GoneOnTheWay(SourceLocation entry, string address, string target, string redirect) => Diagnostic.Error(
        "permalink-gone-on-the-way", entry,
        new($"Địa chỉ đã công bố '{address}' nay dẫn tới '{target}', nhưng ở đó không có gì.",
            $"The published address '{address}' now leads to '{target}', where there is nothing."),
        WaysOn(redirect, isRecorded: true));

    /// <summary>The words of a published paragraph were changed.</summary>
    /// <param name="place">The paragraph in the Markdown.</param>
    /// <param name="address">Its address.</param>
    /// <param name="line">Its line in the ledger; null when only the server knows the address.</param>
    /// <param name="correction">The line that would tell readers of the correction.</param>
    public static Diagnostic WordsChanged(SourceLocation place, string address, int? line, string correction) => Diagnostic.Error(
        "permalink-words-changed", place,
        new($"Lời văn đã công bố ở '{address}' đã bị thay đổi.", $"The words published at '{address}' were changed."),
        line is null
            ? new($"Khôi phục lời cũ. Nếu là đính chính, thêm vào {File} (chưa có tệp ấy thì tạo) dòng sau, với ngày đính chính và đúng lời cũ: "
                + $"`{correction}`.",
                $"Put the former words back. If it is a correction, add this line to {File} (a new file where there is none), with the day of the "
                    + $"correction and exactly the former words: `{correction}`.")
            : new($"Khôi phục lời cũ. Nếu là đính chính, trong {File} thay dòng {line} (dòng của địa chỉ này) bằng dòng sau, với ngày đính chính và đúng "
                + $"lời cũ: `{correction}`. {NeverPublished.Vi}",
                $"Put the former words back. If it is a correction, in {File} replace line {line} (that of this address) with this one, with the day of "
                    + $"the correction and exactly the former words: `{correction}`. {NeverPublished.En}"));

    /// <summary>Published paragraphs were deleted, so that those behind them have other addresses.</summary>
    /// <param name="before">The paragraph before them, or the first one that is left.</param>
    /// <param name="address">The address of the first one.</param>
    /// <param name="count">How many were deleted.</param>
    public static Diagnostic Removed(SourceLocation before, string address, int count) => Diagnostic.Error(
        "permalink-removed", before,
        new(
            (count == 1 ? $"Đoạn đã công bố ở '{address}' đã bị xóa" : $"{DigitGroups.Of(count, ".")} đoạn đã công bố, từ '{address}', đã bị xóa")
                + "; các đoạn đứng sau, nếu có, vì thế đổi địa chỉ.",
            (count == 1 ? $"The paragraph published at '{address}' was deleted"
                : $"{DigitGroups.Of(count, ",")} paragraphs, published from '{address}' on, were deleted")
                + "; those behind, if any, have other addresses now."),
        new(
            "Chép lại đoạn ấy vào chỗ cũ. Nếu phải gỡ khỏi trang web thì vẫn để đoạn ấy trong tệp, và ghi địa chỉ của nó (phần sau dấu #) vào "
                + "“withdrawn-paragraphs”, kèm ngày và lý do.",
            "Put it back where it was. If it must be taken off the site, let it stay in the file and name its address (what stands behind #) under "
                + "“withdrawn-paragraphs”, with the day and the reason."));

    /// <summary>Paragraphs were written between published ones, so that those behind them have other addresses.</summary>
    /// <param name="place">The first of them.</param>
    /// <param name="address">The address that it takes from another one.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic Inserted(SourceLocation place, string address, int count) => Diagnostic.Error(
        "permalink-inserted", place,
        new(
            $"{(count == 1 ? "Đoạn mới" : $"{DigitGroups.Of(count, ".")} đoạn mới")} chiếm địa chỉ đã công bố '{address}' của đoạn khác; "
                + "các đoạn đứng sau vì thế đổi địa chỉ.",
            $"{(count == 1 ? "A new paragraph takes" : $"{DigitGroups.Of(count, ",")} new paragraphs take")} the published address '{address}' of another one; "
                + "those behind have other addresses now."),
        new(
            "Xóa đoạn mới, hoặc nối nó vào cuối đoạn đứng trước (rồi ghi đính chính), hoặc chuyển nó xuống cuối mục.",
            "Delete it, or join it to the end of the paragraph before (and record a correction), or move it to the end of the section."));

    /// <summary>A paragraph was changed where others were deleted or added at the same time, so that its own address is no longer sure.</summary>
    public static Diagnostic WordsChangedAndShifted(SourceLocation place, string address) => Diagnostic.Error(
        "permalink-words-changed", place,
        new($"Lời văn đã công bố ở '{address}' đã bị thay đổi.", $"The words published at '{address}' were changed."),
        new("Khôi phục lời cũ, hoặc trước hết khôi phục số đoạn của mục này rồi chạy lại để nhận dòng đính chính.",
            "Put the former words back; or first put the paragraphs of this section back in number, and run again for the line of the correction."));

    /// <summary>The day of a correction has not come yet.</summary>
    public static Diagnostic CorrectionInFuture(SourceLocation entry, string address, DateOnly date) => Diagnostic.Warning(
        "permalink-correction-in-future", entry,
        new($"Ngày đính chính {IsoDate.Of(date)} của '{address}' chưa tới.",
            $"The day of the correction of '{address}', {IsoDate.Of(date)}, has not come yet."),
        new("Ghi ngày đính chính thật sự, thường là hôm nay.", "Write the day on which it is really corrected, mostly today."));

    /// <summary>A redirect leads to nothing.</summary>
    /// <param name="redirect">Where it is written.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="nearest">The ids of that page that are most like the one that is not there, each with its place; empty where there is no such page.</param>
    public static Diagnostic RedirectBroken(SourceLocation redirect, string target, string nearest) => Diagnostic.Error(
        "permalink-redirect-broken", redirect,
        new($"Địa chỉ mới '{target}' không có trong kho lưu trữ.", $"The new address '{target}' is not in the archive."),
        nearest.Length == 0
            ? new("Ghi sau “redirect:” địa chỉ mới, bắt đầu từ thư mục của nhiệm kỳ, như thanh địa chỉ của trình duyệt.",
                "Write the new address behind “redirect:”, from the term's folder on, as the browser shows it.")
            : new($"Xem các đoạn của trang ấy, gần nhất trước: {nearest}; rồi ghi địa chỉ của đoạn đúng.",
                $"Look at the places of that page, nearest first: {nearest}; and write the address of the right one."));

    /// <summary>A redirect stands at an address that still has its page or paragraph.</summary>
    public static Diagnostic RedirectOfLiving(SourceLocation redirect, string address) => Diagnostic.Error(
        "permalink-redirect-of-living", redirect,
        new($"'{address}' vẫn còn nội dung, nên không chuyển hướng được.", $"'{address}' still has its content, so it cannot be redirected."),
        new("Xóa phần 'redirect' ở dòng này, hoặc bỏ nội dung ở địa chỉ ấy.", "Remove 'redirect' from this line, or remove what stands at the address."));

    /// <summary>A file that is no page was redirected to one of another kind, a book to a page: nothing can stand at its address.</summary>
    public static Diagnostic FileEnds(SourceLocation entry, string address, string target) => Diagnostic.Warning(
        "permalink-file-ends", entry,
        new($"'{address}' không phải trang nên không dẫn được tới '{target}', là tệp loại khác; ở địa chỉ cũ sẽ không còn gì.",
            $"'{address}' is no page and cannot lead to '{target}', which is a file of another kind; nothing will be at the old address."),
        new($"Nếu có, ghi địa chỉ mới của một tệp cùng loại ({Path.GetExtension(address)}); nếu tệp ấy đã bị rút hẳn thì có thể để nguyên.",
            $"If there is one, write the new address of a file of the same kind ({Path.GetExtension(address)}); if the file was withdrawn for good, "
                + "this can stay."));

    /// <summary>A folder was redirected, but no address below it is recorded, so that nothing leads from them to the new place.</summary>
    public static Diagnostic FolderCoversNothing(SourceLocation redirect, string folder) => Diagnostic.Error(
        "permalink-folder-covers-nothing", redirect,
        new($"Tệp này không ghi địa chỉ nào trong thư mục '{folder}', nên chuyển hướng này không giữ được địa chỉ cũ nào.",
            $"This file has no address below the folder '{folder}', so this redirect keeps none of the old addresses alive."),
        new($"Dòng này đứng cạnh các dòng địa chỉ cũ chứ không thay thế chúng: hãy lấy lại chúng từ git, xem "
                + $"`git log -p -S{ShellWord.Quoted(folder)} -- {File}`. Nếu thư mục ấy chưa từng đăng lên mạng thì xóa dòng này.",
            $"This line stands beside those of the old addresses, never in their place: get them back from git, see "
                + $"`git log -p -S{ShellWord.Quoted(folder)} -- {File}`. If the folder never was online, remove this line."));

    /// <summary>A folder was redirected in a ledger without recorded addresses, as where a server keeps them: only it knows what the line covers.</summary>
    public static Diagnostic FolderNotKnown(SourceLocation redirect, string folder) => Diagnostic.Notice(
        "permalink-folder-not-known", redirect,
        new($"Tệp này chưa ghi địa chỉ nào đã công bố, nên ở đây không biết trong thư mục '{folder}' từng có những địa chỉ nào.",
            $"This file records no published address, so it is not known here which addresses were below the folder '{folder}'."),
        new("Công bố bằng `git push` thì máy chủ nhớ các địa chỉ ấy và kiểm tra dòng này. Nếu các dòng địa chỉ cũ đã bị xóa khỏi tệp, hãy lấy lại từ git: "
                + $"`git log -p -S{ShellWord.Quoted(folder)} -- {File}`.",
            "If you publish with `git push`, the server remembers them and checks this line. If lines of old addresses were removed from the file, get them "
                + $"back from git: `git log -p -S{ShellWord.Quoted(folder)} -- {File}`."));

    /// <summary>A line for a folder that does not lead to another folder. Example: <c>nhiem-ky-ix/: {redirect: gioi-thieu.html}</c>.</summary>
    public static Diagnostic FolderToNoFolder(SourceLocation line, string folder) => Diagnostic.Error(
        "permalink-folder-to-no-folder", line,
        new(
            $"Thư mục '{folder}' chỉ chuyển hướng được tới một thư mục, tức là địa chỉ có '/' ở cuối.",
            $"The folder '{folder}' can only be redirected to a folder, an address that ends in '/'."),
        new($"Viết `{folder}: {{redirect: …/}}` với thư mục mới; để dẫn tới một trang, giữ dòng của từng địa chỉ cũ và ghi `redirect` vào từng dòng.",
            $"Write `{folder}: {{redirect: …/}}` with the new folder; to lead to a page, keep the line of each old address and write `redirect` into each."));

    /// <summary>The last site had addresses that are neither in the archive nor in the ledger: their lines were removed.</summary>
    /// <param name="file">The ledger.</param>
    /// <param name="example">The first of them.</param>
    /// <param name="count">How many there are.</param>
    public static Diagnostic Forgotten(SourceLocation file, string example, int count) => Diagnostic.Error(
        "permalink-forgotten", file,
        new($"{count} địa chỉ của trang web dựng lần trước không còn trong kho và cũng không có dòng nào trong tệp này, ví dụ '{example}'.",
            $"Addresses of the last built site that are neither in the archive nor in this file: {count}, for example '{example}'."),
        new($"Lấy lại các dòng ấy từ git (xem `git log -p -S{ShellWord.Quoted(example)} -- {File}`) rồi ghi `redirect` vào đó. "
                + "Nếu chúng chưa từng đăng lên mạng, hãy commit tệp này, hoặc (không dùng git) xóa thư mục kết quả, rồi dựng lại.",
            $"Get their lines back from git (see `git log -p -S{ShellWord.Quoted(example)} -- {File}`) and write `redirect` into them. "
                + "If they never were online, commit this file or, without git, delete the output folder, and build again."));

    /// <summary>Redirects lead back to where they began.</summary>
    public static Diagnostic RedirectCircular(SourceLocation entry, string address) => Diagnostic.Error(
        "permalink-redirect-circular", entry,
        new($"Các chuyển hướng từ '{address}' chạy vòng tròn.", $"The redirects from '{address}' go in a circle."),
        new("Sửa để dòng cuối dẫn tới một trang có thật.", "Change them so that the last one leads to a page that exists."));

    /// <summary>Two lines say different things of one address, as after a merge.</summary>
    public static Diagnostic SaidTwice(SourceLocation entry, string address, int first) => Diagnostic.Error(
        "permalink-said-twice", entry,
        new($"'{address}' đã có ở dòng {first}, với nội dung khác.", $"'{address}' is already on line {first}, and says something else there."),
        new("Giữ dòng đúng, xóa dòng kia.", "Keep the line that is right and remove the other."));

    /// <summary>Git left the marks of a conflict in the file.</summary>
    public static Diagnostic Conflict(SourceLocation line) => Diagnostic.Error(
        "permalink-conflict", line,
        new("Đây là dấu xung đột mà git để lại.", "This is the mark of a conflict that git left."),
        new("Giữ các dòng địa chỉ của cả hai bên, chỉ xóa những dòng bắt đầu bằng '<<<<<<<', '=======' và '>>>>>>>'.",
            "Keep the addresses of both sides and remove only the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'."));

    /// <summary>A line is not an entry. Example: an address with a checksum that is cut off.</summary>
    public static Diagnostic EntryUnknown(SourceLocation entry) => Diagnostic.Error(
        "permalink-entry-unknown", entry,
        new("Sau địa chỉ cần có mã SHA-256 (64 chữ số thập lục phân), chữ 'published', hoặc '{redirect: …}', '{sha256: …, corrections: […]}'.",
            "After the address there must be a SHA-256 (64 hexadecimal digits), the word 'published', or '{redirect: …}', '{sha256: …, corrections: […]}'."),
        new("Khôi phục dòng này từ git.", "Restore the line from git."));

    /// <summary>A line begins with an address that no site of SiteGen has, for example one outside the site: <c>../a.html</c>.</summary>
    public static Diagnostic AddressOfNoSite(Located<string> address) => Diagnostic.Error(
        "permalink-address-of-no-site", address.Location,
        new($"'{Quotation.Short(address.Value)}' không phải là địa chỉ của một trang trong kho: địa chỉ chỉ có chữ thường không dấu, chữ số, '-', "
            + "'_', '.' và '/'.",
            $"'{Quotation.Short(address.Value)}' is no address of a page of the archive: an address has only lower-case ASCII letters, digits, '-', "
            + "'_', '.' and '/'."),
        new("Khôi phục dòng này từ git, hoặc xóa dòng này.", "Restore the line from git, or remove it."));

    /// <summary>An item below <c>corrections</c> has no keys.</summary>
    public static Diagnostic CorrectionUnknown(SourceLocation item) => Diagnostic.Error(
        "permalink-correction-unknown", item,
        new("Một đính chính cần có ngày và lời cũ.", "A correction needs its day and the former words."),
        new($"Viết `{{date: {Blanks.Day.Vi}, former: '{Blanks.Former.Vi}'}}`, thêm `reason: '{Blanks.Reason.Vi}'` nếu muốn.",
            $"Write `{{date: {Blanks.Day.En}, former: '{Blanks.Former.En}'}}`, with `reason: '{Blanks.Reason.En}'` if you like."));

    /// <summary>The archive has addresses that the ledger does not keep yet.</summary>
    public static Diagnostic Unrecorded(int count) => Diagnostic.Notice(
        "permalink-unrecorded", SourceLocation.Start(File),
        new(
            $"Có {DigitGroups.Of(count, ".")} địa chỉ chưa được ghi là đã công bố.",
            count == 1 ? "One address is not recorded as published yet." : $"{DigitGroups.Of(count, ",")} addresses are not recorded as published yet."),
        new(
            "Chỉ khi đăng trang web này lên mạng mới cần ghi: `sitegen build --record`, rồi lưu tệp này vào git.",
            "Needed only when this site goes online: `sitegen build --record`, then commit this file."));

    private static Localized WaysOn(string redirect, bool isRecorded) => !isRecorded
        ? new(
            $"Đưa nội dung ấy trở lại; hoặc nếu nó đã chuyển chỗ, thêm vào {File} (chưa có tệp ấy thì tạo) dòng `{redirect}`.",
            $"Put it back; or, if it has moved, add the line `{redirect}` to {File} (a new file where there is none).")
        : new(
            $"Đưa nội dung ấy trở lại; hoặc nếu nó đã chuyển chỗ, thay dòng của địa chỉ này trong {File} bằng `{redirect}`. {NeverPublished.Vi}",
            $"Put it back; or, if it has moved, replace the line of this address in {File} with `{redirect}`. {NeverPublished.En}");

    private static Localized NeverPublished { get; } = new(
        "Chỉ khi chưa từng đăng lên mạng thì mới xóa dòng ấy.", "Remove that line only if it never was online.");
}
