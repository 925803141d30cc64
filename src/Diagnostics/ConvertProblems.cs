namespace SiteGen.Diagnostics;

/// <summary>Why a raw report cannot be converted.</summary>
internal static class ConvertProblems
{
    /// <summary>The code of <see cref="Edited"/>.</summary>
    public const string EditedCode = "convert-edited";

    /// <summary>Staff have edited a converted report; converting it again would undo their work.</summary>
    /// <param name="report">The report's <c>index.md</c>.</param>
    /// <param name="source">The raw report, <c>seeds/…</c>.</param>
    /// <param name="differences">Which files differ, and how.</param>
    public static Diagnostic Edited(SourceLocation report, string source, Localized differences) => Diagnostic.Error(
        EditedCode,
        report,
        new(
            $"Báo cáo chuyển đổi từ '{source}' đã được chỉnh sửa nên không bị ghi đè ({differences.Vi}).",
            $"The report converted from '{source}' has been edited since and was not overwritten ({differences.En})."),
        new(
            $"Giữ nguyên bản đã sửa, hoặc bỏ mọi chỉnh sửa bằng `sitegen convert {ShellWord.Of(source)} --force`.",
            $"Keep the edited report, or undo all edits with `sitegen convert {ShellWord.Of(source)} --force`."));

    /// <summary>After <c>--force</c> there are files beside the report that its conversion did not make; nothing is ever deleted.</summary>
    public static Diagnostic FilesLeft(SourceLocation report, IEnumerable<string> added) => Diagnostic.Warning(
        "convert-files-left",
        report,
        new(
            $"Bên cạnh báo cáo vừa ghi còn những tệp không do lần chuyển đổi này tạo ra: {string.Join(", ", added)}.",
            $"Beside the report there are files that this conversion did not make: {string.Join(", ", added)}."),
        new("Xóa những tệp này nếu chúng không còn thuộc báo cáo.", "Delete them if they are no longer part of the report."));

    /// <summary>The code of <see cref="Deleted"/>.</summary>
    public const string DeletedCode = "convert-deleted";

    /// <summary>The report of a raw report was deleted; converting the raw report again would bring it back without anybody having said so.</summary>
    /// <param name="source">The raw report, <c>seeds/…</c>.</param>
    /// <param name="folder">The folder of the report, <c>input/…</c>.</param>
    /// <param name="commit">A commit that has the folder; null when git does not have it.</param>
    public static Diagnostic Deleted(string source, string folder, string? commit) => Diagnostic.Error(
        DeletedCode,
        SourceLocation.Start(source),
        new(
            $"Báo cáo của tệp gốc này, '{folder}', đã bị xóa; tệp không tự được chuyển đổi lại.",
            $"The report of this source, '{folder}', was deleted; the source is not converted again by itself."),
        commit is null
            ? new(
                $"Lấy lại thư mục từ bản sao lưu; muốn gỡ báo cáo khỏi trang web thì sau đó ghi “withdrawn” vào index.md của nó. {Again(source).Vi}",
                $"Restore the folder from a backup; to take the report off the site, then write “withdrawn” into its index.md. {Again(source).En}")
            : new(
                $"Lấy lại thư mục: `git checkout {commit} -- {ShellWord.Of(folder)}`; muốn gỡ báo cáo khỏi trang web thì sau đó ghi “withdrawn” vào index.md "
                    + $"của nó. {Again(source).Vi}",
                $"Restore the folder: `git checkout {commit} -- {ShellWord.Of(folder)}`; to take the report off the site, then write “withdrawn” into its "
                    + $"index.md. {Again(source).En}"));

    /// <summary>The folder of a report was deleted that git has never held and nobody has published; it is made of its source once more.</summary>
    /// <param name="source">The raw report, <c>seeds/…</c>.</param>
    /// <param name="folder">The folder of the report, <c>input/…</c>, as the last site in the output folder has it.</param>
    public static Diagnostic ConvertedAgain(string source, string folder) => Diagnostic.Warning(
        "convert-again",
        SourceLocation.Start(source),
        new(
            $"Thư mục '{folder}' có ở lần dựng trước, nay đã bị xóa; báo cáo được chuyển đổi lại từ tệp gốc này.",
            $"The folder '{folder}' was there when the site was last built and was deleted since; the report is converted again from this source."),
        new(
            "Những chỗ đã sửa tay trong thư mục ấy không có trong bản mới. Nếu không muốn có báo cáo này trong kho, chuyển tệp gốc ra khỏi seeds/ rồi xóa "
                + "thư mục vừa được tạo.",
            "What was edited by hand in that folder is not in the new one. If the archive should not have this report, move its source out of seeds/ and "
                + "delete the folder that was made."));

    /// <summary>A report of which something was withdrawn would be published in full again.</summary>
    /// <param name="report">The report's <c>index.md</c>.</param>
    /// <param name="source">The raw report, <c>seeds/…</c>.</param>
    public static Diagnostic Withdrawn(SourceLocation report, string source) => Diagnostic.Error(
        "convert-withdrawn",
        report,
        new(
            $"Báo cáo chuyển đổi từ '{source}' có nội dung đã gỡ; chuyển đổi lại sẽ làm mất các dòng “withdrawn” và công bố lại nội dung ấy.",
            $"Something was withdrawn from the report converted from '{source}'; converting it again would lose that and publish it again."),
        new(
            "Sửa thẳng các tệp .md. Nếu không phải gỡ nữa, xóa các dòng “withdrawn” và “withdrawn-paragraphs” trước.",
            "Edit the .md files. If it need not be withdrawn any more, first remove “withdrawn” and “withdrawn-paragraphs”."));

    /// <summary>A report that is a draft, or has one among its sections, would be published.</summary>
    /// <param name="report">The report's <c>index.md</c>.</param>
    /// <param name="source">The raw report, <c>seeds/…</c>.</param>
    public static Diagnostic Draft(SourceLocation report, string source) => Diagnostic.Error(
        "convert-draft",
        report,
        new(
            $"Báo cáo chuyển đổi từ '{source}' là bản nháp hoặc có mục nháp; chuyển đổi lại sẽ làm mất dòng “draft: true” và đưa bản nháp lên trang web.",
            $"The report converted from '{source}' is a draft or has one; converting it again would lose “draft: true” and put it on the site."),
        new(
            "Sửa thẳng các tệp .md. Nếu công bố được rồi, xóa các dòng “draft: true” trước, rồi chạy lại lệnh này.",
            "Edit the .md files. If it may be published, first remove the lines “draft: true”, then run this command again."));

    /// <summary>A raw report has the same bytes as another one: it would be published a second time.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="other">The other one: <c>seeds/…</c>.</param>
    public static Diagnostic SameFile(SourceLocation source, string other) => Diagnostic.Error(
        "convert-same-file",
        source,
        new($"Tệp này giống hệt '{other}' nên không được chuyển đổi thêm lần nữa.", $"This file is the same as '{other}' and was not converted again."),
        Twice(source));

    /// <summary>A raw report says the same number, organisation and day as a report that is there: it would be published a second time.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="number">Its number.</param>
    /// <param name="other">The raw report of the other one, <c>seeds/…</c>, or its <c>index.md</c> where it has none.</param>
    public static Diagnostic SameReport(SourceLocation source, string number, string other) => Diagnostic.Error(
        "convert-same-report",
        source,
        new(
            $"Báo cáo này có cùng số ({Quotation.Short(number)}), cùng cơ quan và cùng ngày với '{other}' nên không được ghi thành báo cáo thứ hai.",
            $"This report has the same number ({Quotation.Short(number)}), organisation and date as '{other}' and was not written as a second report."),
        new(
            $"Nếu tệp này tốt hơn, thay tệp cũ: `sitegen convert {ShellWord.Of(source.Path)} --replace {ShellWord.Of(other)}`. Nếu thừa, xóa tệp này. "
                + $"Nếu đúng là hai báo cáo: `sitegen convert {ShellWord.Of(source.Path)} --force`.",
            $"If this file is the better one: `sitegen convert {ShellWord.Of(source.Path)} --replace {ShellWord.Of(other)}`. If it is one too many, delete "
                + $"it. If they are two reports: `sitegen convert {ShellWord.Of(source.Path)} --force`."));

    /// <summary>A raw report says the same number, organisation and day as one that was withdrawn: it would bring the withdrawn words back.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="number">Its number.</param>
    /// <param name="other">The raw report of the withdrawn one, or its <c>index.md</c>.</param>
    public static Diagnostic SameAsWithdrawn(SourceLocation source, string number, string other) => Diagnostic.Error(
        "convert-same-report",
        source,
        new(
            $"Báo cáo này có cùng số ({Quotation.Short(number)}), cùng cơ quan và cùng ngày với '{other}', báo cáo đã được gỡ, nên không được ghi.",
            $"This report has the same number ({Quotation.Short(number)}), organisation and date as '{other}', which was withdrawn, and was not written."),
        new(
            $"Nếu là một bản khác của báo cáo đã gỡ, xóa tệp này. Nếu đúng là báo cáo khác: `sitegen convert {ShellWord.Of(source.Path)} --force`.",
            $"If it is another copy of the withdrawn report, delete it. If it is another report: `sitegen convert {ShellWord.Of(source.Path)} --force`."));

    /// <summary><c>--replace</c> names a raw report that no report was made of, or the new one has a report already.</summary>
    /// <param name="old">The raw report that was to be replaced.</param>
    /// <param name="source">The one that was to take its place.</param>
    public static Diagnostic NothingToReplace(SourceLocation old, string source) => Diagnostic.Error(
        "convert-nothing-to-replace",
        old,
        new(
            $"'{source}' không thay được tệp này: tệp này chưa có báo cáo nào, hoặc '{source}' đã có báo cáo riêng.",
            $"'{source}' cannot take the place of this file: no report was made of it, or '{source}' has a report of its own."),
        new(
            "Ghi đúng tên một tệp gốc đã chuyển đổi sau --replace, và một tệp mới ngay sau convert.",
            "Give a source that was converted after --replace, and one new file after convert."));

    /// <summary><c>--split</c> was given for a file in which only one report was found.</summary>
    public static Diagnostic NothingToSplit(SourceLocation source) => Diagnostic.Error(
        "convert-nothing-to-split",
        source,
        new(
            "Trong tệp này chỉ thấy một báo cáo: sau chỗ ký không có văn bản nào có phần đầu riêng với số hoặc ngày.",
            "Only one report was found in this file: no document with a letterhead of its own, with number or date, follows a sign-off."),
        new("Bỏ --split, hoặc lưu mỗi báo cáo thành một tệp trong seeds/.", "Leave out --split, or save each report as a file of its own in seeds/."));

    /// <summary>A source that was named on the command line does not exist.</summary>
    public static Diagnostic SourceNotFound(string argument) => Diagnostic.Error(
        "convert-source-not-found",
        SourceLocation.Start(argument),
        new($"Không tìm thấy tệp '{argument}'.", $"There is no file '{argument}'."),
        new(
            "Ghi đúng tên tệp báo cáo gốc, ví dụ seeds/bao-cao.txt; tên có dấu cách thì đặt trong dấu nháy.",
            "Give the path of a raw report, for example seeds/bao-cao.txt; in quotes where it has a blank."));

    /// <summary>A source from elsewhere has the name of another one in the seeds folder.</summary>
    public static Diagnostic SourceNameTaken(string argument, string seed) => Diagnostic.Error(
        "convert-source-name-taken",
        SourceLocation.Start(argument),
        new($"Trong thư mục seeds đã có tệp cùng tên '{seed}' nhưng nội dung khác.", $"The seeds folder has another file of the same name, '{seed}'."),
        new("Đổi tên tệp này rồi chạy lại lệnh convert.", "Rename this file and run convert again."));

    /// <summary>A file stands where a report's folder is to be, or a folder where one of its files is to be.</summary>
    public static Diagnostic PlaceTaken(string path) => Diagnostic.Error(
        "convert-place-taken",
        SourceLocation.Start(path),
        new("Báo cáo không ghi được vào đây: chỗ của thư mục đang có một tệp cùng tên, hoặc chỗ của tệp đang có một thư mục cùng tên.",
            "The report cannot be written here: a file has the name of its folder, or a folder has the name of one of its files."),
        new($"Đổi tên hoặc chuyển '{path}' đi chỗ khác rồi chạy lại lệnh convert.", $"Rename '{path}' or move it elsewhere, then run convert again."));

    /// <summary><c>--term</c>, <c>--date</c> or <c>--encoding</c> was given without naming the source that it is for.</summary>
    public static Diagnostic OptionsNeedSource() => Diagnostic.Error(
        "convert-source-wanted",
        SourceLocation.Start(ArchiveFolders.Seeds),
        new(
            "--term, --date và --encoding chỉ dùng cho những tệp được nêu tên trong lệnh.",
            "--term, --date and --encoding are for sources that are named on the command line."),
        new(
            "Nêu tên tệp ngay sau convert, ví dụ seeds/bao-cao.txt.",
            "Name the source after convert, for example seeds/bao-cao.txt."));

    private static Localized Twice(SourceLocation source) => new(
        $"Nếu là cùng một báo cáo, xóa tệp thừa. Nếu đúng là hai báo cáo, công bố cả hai: `sitegen convert {ShellWord.Of(source.Path)} --force`.",
        $"If it is the same report, delete the file that is one too many. If they are two reports, publish both: "
            + $"`sitegen convert {ShellWord.Of(source.Path)} --force`.");

    private static Localized Again(string source) => new(
        $"Muốn chuyển đổi lại từ đầu: `sitegen convert {ShellWord.Of(source)}`.", $"To convert it anew: `sitegen convert {ShellWord.Of(source)}`.");
}
