using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Hosts;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary>What the commands say besides diagnostics.</summary>
internal static class ConsoleText
{
    /// <summary>Above the usage line.</summary>
    public static Localized Usage { get; } = new("Cách dùng:", "Usage:");

    /// <summary>Above the list of commands.</summary>
    public static Localized CommandsTitle { get; } = new("Các lệnh:", "Commands:");

    /// <summary>Above the list of options.</summary>
    public static Localized OptionsTitle { get; } = new("Các tùy chọn:", "Options:");

    /// <summary>The place of options in the usage line.</summary>
    public static Localized OptionsWord { get; } = new("TÙY CHỌN", "OPTIONS");

    /// <summary>The place of a command in the usage line.</summary>
    public static Localized CommandWord { get; } = new("LỆNH", "COMMAND");

    /// <summary>Above the names of the options that every command has.</summary>
    public static Localized SharedOptionsTitle { get; } =
        new("Tùy chọn chung (giải thích ở `sitegen help`):", "Options of every command (see `sitegen help`):");

    /// <summary>Above the examples.</summary>
    public static Localized Examples { get; } = new("Ví dụ:", "Examples:");

    /// <summary>What the exit codes mean.</summary>
    public static Localized ExitCodes { get; } = new(
        "Mã kết thúc: 0 tốt; 1 nội dung có lỗi; 2 dòng lệnh sai; 3 máy hoặc chương trình gặp sự cố.",
        "Exit codes: 0 fine; 1 the input is wrong; 2 the command line is wrong; 3 the machine or the program failed.");

    /// <summary>Completions for no shell, or for one that is not known.</summary>
    public static Localized ShellMissing(string known) => new(
        $"Hãy ghi tên trình lệnh: {known}. Ví dụ: `sitegen completions bash`.", $"Name the shell: {known}. For example: `sitegen completions bash`.");

    /// <summary>An option or command that does not exist.</summary>
    public static Localized TokenUnknown(string token, string? nearest) => new(
        $"Không hiểu '{token}' trong dòng lệnh." + (nearest is null ? "" : $" Có phải ý bạn là '{nearest}'?"),
        $"'{token}' is not understood on the command line." + (nearest is null ? "" : $" Did you mean '{nearest}'?"));

    /// <summary>An option that was given twice.</summary>
    public static Localized OptionRepeated(string option) => new(
        $"'{option}' được ghi nhiều lần; hãy chỉ ghi một lần.", $"'{option}' is given more than once; give it once.");

    /// <summary>An argument without a letter, as an empty variable of a script leaves it.</summary>
    public static Localized ArgumentEmpty(string argument) =>
        new($"Chỗ '{argument}' trong dòng lệnh bị bỏ trống (\"\").", $"'{argument}' is empty on the command line (\"\").");

    /// <summary>A command that needs another one after it.</summary>
    public static Localized CommandMissing(string command, string known) => new(
        $"Sau '{command}' cần có một lệnh: {known}.", $"'{command}' needs a command after it: {known}.");

    /// <summary>An option without its value.</summary>
    public static Localized ValueMissing(string option, string value) => new($"Cần có '{option} {value}'.", $"'{option} {value}' is needed.");

    /// <summary>An option with a value that it does not know; all values that there are.</summary>
    public static Localized ValueUnknown(string option, string value, string known) => new(
        $"'{option}' không nhận '{value}'; chỉ nhận: {known}.", $"'{option}' does not take '{value}'; it takes: {known}.");

    /// <summary>An option with a value that it does not understand; some of those that it would.</summary>
    public static Localized ValueNotUnderstood(string option, string value, string examples) => new(
        $"'{option}' không hiểu '{value}'; ví dụ viết đúng: {examples}.", $"'{option}' does not understand '{value}'; examples of what it takes: {examples}.");

    /// <summary>A value on the command line is what a hint left to be filled in.</summary>
    public static Localized ValueNotFilledIn(string option, string value) => new(
        $"'{option}' còn nguyên chữ mẫu '{value}'; hãy thay bằng giá trị thật ghi trên văn bản.",
        $"'{option}' still says '{value}', which is to be filled in; write what the document says.");

    /// <summary>A folder on the command line that does not exist.</summary>
    public static Localized FolderMissing(string option, string folder) => new(
        $"Không có thư mục '{folder}' ghi ở '{option}'.", $"The folder '{folder}' given with '{option}' does not exist.");

    /// <summary>A file where a folder is wanted.</summary>
    public static Localized FolderWanted(string option, string file) => new(
        $"'{option}' cần một thư mục, nhưng '{file}' là tệp.", $"'{option}' wants a folder, but '{file}' is a file.");

    /// <summary>Anything else that is wrong with a command line.</summary>
    public static Localized CommandLineWrong { get; } = new("Dòng lệnh không đúng.", "The command line is wrong.");

    /// <summary>Where to read on.</summary>
    public static Localized SeeHelp(string command) => new($"Xem `sitegen {command}--help`.", $"See `sitegen {command}--help`.");

    /// <summary>Another run writes where this one is to write.</summary>
    public static Localized Waiting(string folder) => new(
        $"Một lần chạy khác của SiteGen đang ghi vào {folder}; đang chờ…", $"Another run of SiteGen writes into {folder}; waiting…");

    /// <summary>The disk did not do what it was asked.</summary>
    public static Localized DiskFailed(Localized cause) => new(
        $"Không đọc hoặc ghi được tệp: {cause.Vi}. Kiểm tra quyền truy cập và dung lượng đĩa rồi chạy lại; trang web lần trước vẫn còn nguyên.",
        $"A file could not be read or written: {cause.En}. Check permissions and free space, then run again; the last good site is still there.");

    /// <summary>A fault of the program, with the file that tells its developers more; null when none could be written.</summary>
    public static Localized Failed(string? file) => file is null
        ? new("SiteGen gặp sự cố; đây là lỗi của chương trình, không phải của bạn: hãy báo cho nhóm phát triển lệnh bạn đã chạy.",
            "SiteGen failed; this is a fault of the program, not yours: tell its developers which command you ran.")
        : new($"SiteGen gặp sự cố; đây là lỗi của chương trình, không phải của bạn: hãy gửi cho nhóm phát triển tệp '{file}', trong đó không có lời "
            + "văn nào của báo cáo.",
            $"SiteGen failed; this is a fault of the program, not yours: send its developers the file '{file}', which holds no words of your reports.");

    /// <summary>What a build did.</summary>
    public static Localized Built(BuildCounts counts) => new(
        $"Đã tạo trang web: {Number(counts.Reports, ".")} báo cáo, {Number(counts.Sections, ".")} mục, {Number(counts.Pages, ".")} trang; "
        + $"{Size(counts.Bytes, ",")} trong {Seconds(counts.Elapsed, ",")} giây "
        + $"({Number(counts.Changed, ".")} tệp thay đổi, {Number(counts.Removed, ".")} tệp bị bỏ).",
        $"Built the site. Reports: {Number(counts.Reports, ",")}, sections: {Number(counts.Sections, ",")}, pages: {Number(counts.Pages, ",")}. "
        + $"{Size(counts.Bytes, ".")} in {Seconds(counts.Elapsed, ".")} s. "
        + $"Files changed: {Number(counts.Changed, ",")}, removed: {Number(counts.Removed, ",")}.");

    /// <summary>The file to open.</summary>
    public static Localized Open(string path) => new($"Mở tệp này để xem: {path}", $"Open this file to read it: {path}");

    /// <summary>An archive was started.</summary>
    public static Localized NewArchive(string folder) => new(
        $"Đã tạo kho lưu trữ trong {folder}. Tiếp theo: sửa input/site.yml, chép báo cáo gốc vào seeds/, rồi chạy `sitegen` trong thư mục ấy.",
        $"Started an archive in {folder}. Next: change input/site.yml, copy raw reports into seeds/, and run `sitegen` in that folder.");

    /// <summary>Nothing was written.</summary>
    public static Localized NotBuilt { get; } = new(
        "Chưa tạo trang web: hãy sửa các lỗi trên rồi chạy lại. Trang web lần trước, nếu có, vẫn còn nguyên.",
        "The site was not built: correct what is said above and run again. The last good site, if there is one, is untouched.");

    /// <summary>How many diagnostics there were.</summary>
    public static Localized Count(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        var notices = diagnostics.Count(d => d.Severity == Severity.Notice);
        return new(
            $"{Number(errors, ".")} lỗi, {Number(warnings, ".")} cảnh báo, {Number(notices, ".")} lưu ý.",
            $"Errors: {Number(errors, ",")}; warnings: {Number(warnings, ",")}; notices: {Number(notices, ",")}.");
    }

    /// <summary>A check found nothing wrong.</summary>
    public static Localized Checked(int reports, int pages) => new(
        $"Đã kiểm tra {Number(reports, ".")} báo cáo và {Number(pages, ".")} trang: mọi thứ đều đúng.",
        $"Checked, and all is well. Reports: {Number(reports, ",")}, pages: {Number(pages, ",")}.");

    /// <summary>A check found something wrong.</summary>
    public static Localized CheckFailed { get; } = new("Kiểm tra chưa đạt: hãy sửa các lỗi trên.", "The check failed: correct what is said above.");

    /// <summary>The pages are being rendered.</summary>
    public static Localized Rendering(int done, int all) =>
        new($"Đang dựng {Number(done, ".")}/{Number(all, ".")} tệp…", $"Rendering {Number(done, ",")}/{Number(all, ",")} files…");

    /// <summary>The files are being verified.</summary>
    public static Localized Verifying(int done, int all) =>
        new($"Đang kiểm tra {Number(done, ".")}/{Number(all, ".")} tệp…", $"Verifying {Number(done, ",")}/{Number(all, ",")} files…");

    /// <summary>What was packed.</summary>
    public static Localized Packed(PackedSite site) => new(
        $"Đã đóng gói {Number(site.Files, ".")} tệp ({Size(site.Bytes, ",")}) thành một tệp {Size(site.Length, ",")}: {site.File}",
        $"Packed {Files(site.Files)} ({Size(site.Bytes, ".")}) into one of {Size(site.Length, ".")}: {site.File}");

    /// <summary>The checksum of what was packed.</summary>
    public static Localized PackedChecksum(string sha256) => new(
        $"SHA-256: {sha256} (nên ghi lại ở nơi khác; ai có tệp đều có thể đối chiếu)", $"SHA-256: {sha256} (note it somewhere else; whoever has the "
            + "file can compare)");

    /// <summary>Nothing was packed.</summary>
    public static Localized NotPacked { get; } = new(
        "Chưa đóng gói: hãy sửa các lỗi trên rồi chạy lại. Tệp lần trước, nếu có, vẫn còn nguyên.",
        "Nothing was packed: correct what is said above and run again. The last file, if there is one, is untouched.");

    /// <summary>A bag is whole.</summary>
    public static Localized Whole(int files, long bytes) => new(
        $"Nguyên vẹn: {Number(files, ".")} tệp, {Size(bytes, ",")}, đúng từng byte như khi đóng gói.",
        $"Whole: {Files(files)}, {Size(bytes, ".")}, every byte as it was packed.");

    /// <summary>The payload of a bag is whole; nothing tells whether what the bag says of itself was changed.</summary>
    public static Localized PayloadWhole(int files, long bytes) => new(
        $"Nguyên vẹn: {Number(files, ".")} tệp, {Size(bytes, ",")} trong data/ đúng như bảng kê của gói. Các tệp ngoài data/ (như bag-info.txt) không có "
            + "trong bảng kê nào, nên không rõ có bị sửa hay không.",
        $"Whole: {Files(files)}, {Size(bytes, ".")} in data/, as the bag's manifests say. No tag manifest lists all files outside data/ (such as "
            + "bag-info.txt), so it is not known whether those were changed.");

    /// <summary>A published copy is what was packed.</summary>
    public static Localized SameAsBag(int files, long bytes) => new(
        $"Giống hệt gói: {Number(files, ".")} tệp, {Size(bytes, ",")}, không thiếu, không thừa, không khác.",
        $"The same as the bag: {Files(files)}, {Size(bytes, ".")}, none missing, none added, none changed.");

    /// <summary>A bag is not whole.</summary>
    public static Localized NotWhole { get; } = new("Không nguyên vẹn: xem từng tệp ở trên.", "Not whole: see above, file by file.");

    /// <summary>Nothing was named to verify.</summary>
    public static Localized BagMissing { get; } = new(
        "Cần ghi gói phải kiểm tra, ví dụ `sitegen verify kho.zip`.", "Name what to verify, for example `sitegen verify archive.zip`.");

    /// <summary>A raw report is in the archive now.</summary>
    public static Localized Converted(ConvertedReport report) => report.Written.IsEmpty
        ? new(
            $"{report.Source}: đã chuyển đổi từ trước, không có gì thay đổi (input/{report.Folder}).",
            $"{report.Source}: converted before, nothing has changed (input/{report.Folder}).")
        : new(
            $"{report.Source}: đã chuyển thành {report.Written.Length} tệp trong input/{report.Folder}; không mất chữ nào.",
            $"{report.Source}: converted; no word was lost. Files written in input/{report.Folder}: {report.Written.Length}.");

    /// <summary>There was no raw report to convert.</summary>
    public static Localized NothingConverted { get; } = new("Không có báo cáo gốc nào được chuyển đổi.", "No raw report was converted.");

    /// <summary>What stands above the headings of a report: line, level, heading.</summary>
    public static Localized OutlineTitle(int headings) => new($"Đề mục ({headings}): dòng, cấp, đề mục", $"Outline ({headings}): line, level, heading");

    /// <summary>A file was written.</summary>
    public static Localized Wrote(string path) => new($"  ghi  {path}", $"  wrote    {path}");

    /// <summary>A file was removed.</summary>
    public static Localized RemovedFile(string path) => new($"  bỏ   {path}", $"  removed  {path}");

    private static string Files(int files) => files == 1 ? "1 file" : $"{Number(files, ",")} files";

    private static string Number(long number, string separator) => DigitGroups.Of(number, separator);

    private static string Seconds(TimeSpan time, string point) =>
        time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture).Replace(".", point, StringComparison.Ordinal);

    private static string Size(long bytes, string point) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB")
        : (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture).Replace(".", point, StringComparison.Ordinal) + " MB";
}
