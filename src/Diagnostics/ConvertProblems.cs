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
            $"Giữ nguyên bản đã sửa, hoặc bỏ mọi chỉnh sửa bằng `convert {source} --force`.",
            $"Keep the edited report, or undo all edits with `convert {source} --force`."));

    /// <summary>After <c>--force</c> there are files beside the report that its conversion did not make; nothing is ever deleted.</summary>
    public static Diagnostic FilesLeft(SourceLocation report, IEnumerable<string> added) => Diagnostic.Warning(
        "convert-files-left",
        report,
        new(
            $"Bên cạnh báo cáo vừa ghi còn những tệp không do lần chuyển đổi này tạo ra: {string.Join(", ", added)}.",
            $"Beside the report there are files that this conversion did not make: {string.Join(", ", added)}."),
        new("Xóa những tệp này nếu chúng không còn thuộc báo cáo.", "Delete them if they are no longer part of the report."));

    /// <summary>A source that was named on the command line does not exist.</summary>
    public static Diagnostic SourceNotFound(string argument) => Diagnostic.Error(
        "convert-source-not-found",
        SourceLocation.Start(argument),
        new($"Không tìm thấy tệp '{argument}'.", $"There is no file '{argument}'."),
        new(
            "Ghi đường dẫn đến tệp báo cáo gốc, ví dụ `convert seeds/bao-cao.txt`.",
            "Give the path of a raw report, for example `convert seeds/bao-cao.txt`."));

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
        SourceLocation.Start(SeedsFolder),
        new(
            "--term, --date và --encoding chỉ dùng cho những tệp được nêu tên trong lệnh.",
            "--term, --date and --encoding are for sources that are named on the command line."),
        new(
            "Nêu tên tệp, ví dụ `convert seeds/bao-cao.txt --term \"X (2010–2015)\"`.",
            "Name the source, for example `convert seeds/bao-cao.txt --term \"X (2010–2015)\"`."));

    private const string SeedsFolder = "seeds/";
}
