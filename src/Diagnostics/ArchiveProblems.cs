using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong between the documents of an archive.</summary>
internal static class ArchiveProblems
{
    /// <summary>A section names another term than its report. Example: <c>term: X (2010–2015)</c> below a report of <c>IX (2005–2010)</c>.</summary>
    public static Diagnostic SectionTermDiffers(Located<string> section, Located<string> report) => Diagnostic.Error(
        "section-term-differs", section.Location,
        new($"Mục này ghi nhiệm kỳ '{section.Value}', còn báo cáo của nó ({At(report.Location)}) ghi '{report.Value}'.",
            $"This section says term '{section.Value}', but its report ({At(report.Location)}) says '{report.Value}'."),
        new($"Sửa một trong hai cho giống nhau, ví dụ `term: {report.Value}`.",
            $"Make the two the same, for example `term: {report.Value}`."));

    /// <summary>A section's date is not its report's.</summary>
    public static Diagnostic SectionDateDiffers(Located<DateOnly> section, Located<DateOnly> report) => Diagnostic.Warning(
        "section-date-differs", section.Location,
        new($"Mục này ghi ngày {IsoDate.Of(section.Value)}, còn báo cáo của nó ({At(report.Location)}) ghi {IsoDate.Of(report.Value)}.",
            $"This section says {IsoDate.Of(section.Value)}, but its report ({At(report.Location)}) says {IsoDate.Of(report.Value)}."),
        new($"Ghi cùng một ngày, ví dụ `date: {IsoDate.Of(report.Value)}`.",
            $"Write the same day in both, for example `date: {IsoDate.Of(report.Value)}`."));

    /// <summary>All sections of a report name the same term, and the report another one.</summary>
    public static Diagnostic ReportTermDiffers(Located<string> report, Located<string> section, int sections) => Diagnostic.Error(
        "report-term-differs", report.Location,
        new($"Báo cáo này ghi nhiệm kỳ '{report.Value}', còn cả {sections} mục của nó ({At(section.Location)}…) ghi '{section.Value}'.",
            $"This report says term '{report.Value}', but all its {sections} sections ({At(section.Location)}…) say '{section.Value}'."),
        new($"Nếu các mục đúng, viết `term: {section.Value}` ở đây; nếu không, sửa các mục.",
            $"If the sections are right, write `term: {section.Value}` here; otherwise change the sections."));

    /// <summary>All sections of a report have the same date, and the report another one.</summary>
    public static Diagnostic ReportDateDiffers(Located<DateOnly> report, Located<DateOnly> section, int sections) => Diagnostic.Warning(
        "report-date-differs", report.Location,
        new($"Báo cáo này ghi ngày {IsoDate.Of(report.Value)}, còn cả {sections} mục của nó ({At(section.Location)}…) ghi {IsoDate.Of(section.Value)}.",
            $"This report says {IsoDate.Of(report.Value)}, but all its {sections} sections ({At(section.Location)}…) say {IsoDate.Of(section.Value)}."),
        new($"Nếu các mục đúng, viết `date: {IsoDate.Of(section.Value)}` ở đây; nếu không, sửa các mục.",
            $"If the sections are right, write `date: {IsoDate.Of(section.Value)}` here; otherwise change the sections."));

    /// <summary>Two sections of a report have the same number.</summary>
    public static Diagnostic SectionNumberRepeated(Located<string> number, SourceLocation first) => Diagnostic.Error(
        "section-number-repeated", number.Location,
        new($"Số mục '{number.Value}' đã được dùng ở {At(first)}.", $"The section number '{number.Value}' is already used at {At(first)}."),
        new("Cho mỗi mục một số riêng: địa chỉ của từng đoạn bắt đầu bằng số mục.",
            "Give each section a number of its own: the address of every paragraph begins with it."));

    /// <summary>A section number has no letter or digit, or is the one kept for the preamble.</summary>
    public static Diagnostic SectionNumberUnusable(Located<string> number) => Diagnostic.Error(
        "section-number-unusable", number.Location,
        new($"'{number.Value}' không dùng làm số mục được: cần ít nhất một chữ cái hoặc chữ số, và khác 'Mở đầu'.",
            $"'{number.Value}' cannot be a section number: it needs a letter or a digit, and must not be 'Mở đầu'."),
        new("Viết số (chữ số, số La Mã hoặc chữ cái) như trong báo cáo.", "Write the number as the report has it: digits, a Roman numeral or a letter."));

    /// <summary>Two places of a report would have the same address. Example: section <c>I</c> with a heading <c>1</c>, and a section <c>I-1</c>.</summary>
    public static Diagnostic IdRepeated(Located<string> number, string id) => Diagnostic.Error(
        "id-repeated", number.Location,
        new($"Trong mục '{number.Value}' có địa chỉ '#{id}' trùng với một chỗ khác của báo cáo.",
            $"In section '{number.Value}' the address '#{id}' is also that of another place of the report."),
        new("Đổi số mục hoặc số tiểu mục để hai chỗ khác nhau.", "Change the number of the section or of the heading so that the two differ."));

    /// <summary>A Markdown file stands in a folder without an <c>index.md</c>.</summary>
    public static Diagnostic DocumentOutsideReport(SourceLocation file) => Diagnostic.Error(
        "document-outside-report", file,
        new("Tệp này không thuộc báo cáo nào: thư mục của nó không có tệp 'index.md'.",
            "This file belongs to no report: its folder has no 'index.md'."),
        new("Chuyển tệp vào thư mục của báo cáo, hoặc thêm vào thư mục này một tệp 'index.md' có 'term', 'title' và 'date'.",
            "Move the file into its report's folder, or add an 'index.md' with 'term', 'title' and 'date' to this folder."));

    /// <summary>A report's source is not in the seeds folder.</summary>
    public static Diagnostic SourceMissing(Located<string> file) => Diagnostic.Error(
        "source-missing", file.Location,
        new($"Không tìm thấy tệp gốc '{file.Value}'.", $"The source '{file.Value}' was not found."),
        new("Đặt lại tệp vào thư mục 'seeds/', hoặc chỉ ra thư mục ấy bằng `--seeds THƯ_MỤC`.",
            "Put the file back into 'seeds/', or name that folder with `--seeds DIR`."));

    /// <summary>A source is no longer the one that was converted.</summary>
    public static Diagnostic SourceChanged(Located<string> file, Located<string> sha256, string found) => Diagnostic.Error(
        "source-changed", sha256.Location,
        new($"Tệp gốc '{file.Value}' đã thay đổi sau khi chuyển đổi: SHA-256 nay là {found}, khi chuyển đổi là {sha256.Value}.",
            $"The source '{file.Value}' has changed since its conversion: its SHA-256 is now {found}, then it was {sha256.Value}."),
        new($"Khôi phục tệp gốc từ git, hoặc chuyển đổi lại bằng `sitegen convert {ShellWord.Of(file.Value)} --force`.",
            $"Restore the source from git, or convert it again with `sitegen convert {ShellWord.Of(file.Value)} --force`."));

    /// <summary>A raw report in the seeds folder belongs to no report yet.</summary>
    public static Diagnostic SourceNotConverted(SourceLocation seed) => Diagnostic.Warning(
        "source-not-converted", seed,
        new("Tệp gốc này chưa được chuyển thành báo cáo nào.", "This source has not been converted to a report yet."),
        new($"Chạy `sitegen convert {ShellWord.Of(seed.Path)}`.", $"Run `sitegen convert {ShellWord.Of(seed.Path)}`."));

    /// <summary>A line of a raw report that holds several reports is in none of them, or in two.</summary>
    /// <param name="line">Its place.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isTwice">Whether it is in more than one.</param>
    public static Diagnostic LineOfPieces(SourceLocation line, string words, bool isTwice) => Diagnostic.Error(
        "source-line-of-pieces", line,
        isTwice
            ? new($"Dòng “{Quotation.Short(words)}” thuộc hai báo cáo cùng lúc (mục “lines”).",
                $"The line “{Quotation.Short(words)}” is in two reports (“lines”).")
            : new($"Dòng “{Quotation.Short(words)}” không thuộc báo cáo nào trong các báo cáo của tệp này.",
                $"The line “{Quotation.Short(words)}” is in none of the reports of this file."),
        new($"Chia lại tệp: `sitegen convert {ShellWord.Of(line.Path)} --split --force`.",
            $"Divide the file again: `sitegen convert {ShellWord.Of(line.Path)} --split --force`."));

    /// <summary>A file or folder name cannot stand in an address. Example: <c>Báo cáo.md</c>.</summary>
    public static Diagnostic AddressNameInvalid(SourceLocation file, string name, string suggestion) => Diagnostic.Error(
        "address-name-invalid", file,
        new($"Tên '{name}' không dùng làm địa chỉ được: chỉ dùng chữ thường không dấu, chữ số, '-', '_' và '.', và không phải tên mà Windows giữ "
            + "riêng (con, aux, nul…).",
            $"The name '{name}' cannot stand in an address: use only lower-case ASCII letters, digits, '-', '_' and '.', and no name that Windows "
                + "keeps for itself (con, aux, nul…)."),
        new($"Đổi tên thành '{suggestion}'.", $"Rename it to '{suggestion}'."));

    /// <summary>A file or folder name, or a path, is longer than file systems take.</summary>
    public static Diagnostic AddressNameTooLong(SourceLocation file, int longestName, int longestPath) => Diagnostic.Error(
        "address-name-too-long", file,
        new($"Tên quá dài: mỗi tên tệp, tên thư mục nhiều nhất {longestName} ký tự, cả đường dẫn nhiều nhất {longestPath}.",
            $"The name is too long: a file or folder name may have {longestName} characters, a whole path {longestPath}."),
        new("Đặt tên ngắn hơn, ví dụ chỉ gồm vài chữ đầu của đề mục.", "Give it a shorter name, for example the first words of its heading."));

    /// <summary>A folder has the name of a file that the site has in the same place. Example: a folder <c>01.html</c> beside <c>01.md</c>.</summary>
    public static Diagnostic FolderIsFile(SourceLocation folder, string path) => Diagnostic.Error(
        "address-folder-is-file", folder,
        new($"Thư mục này mang tên '{path}', nhưng trang web có một tệp cùng tên ở đúng chỗ đó.",
            $"This folder is named '{path}', but the site has a file of that name in the same place."),
        new("Đổi tên thư mục, ví dụ bỏ đuôi '.html'.", "Rename the folder, for example without '.html'."));

    /// <summary>Two files would have the same address. Example: a report in the folder that is a term's own page.</summary>
    public static Diagnostic AddressTaken(SourceLocation file, string path) => Diagnostic.Error(
        "address-taken", file,
        new($"Địa chỉ '{path}' đã có trang khác dùng.", $"The address '{path}' already belongs to another page."),
        new("Đổi tên tệp hoặc thư mục này, ví dụ đặt báo cáo vào một thư mục con của nhiệm kỳ.",
            "Rename this file or folder, for example put the report into a folder below its term's."));

    /// <summary>A file of a kind that is not handed to readers stands in the input folder. Example: <c>trang.html</c>.</summary>
    public static Diagnostic AttachmentTypeRefused(SourceLocation file, string extension) => Diagnostic.Error(
        "attachment-type-refused", file,
        new($"Tệp loại '{extension}' không được đưa lên trang: nó có thể chứa mã lệnh, hoặc máy của người đọc không mở được.",
            $"A file of type '{extension}' is not published: it may contain code, or readers may have nothing to open it with."),
        new("Dùng ảnh (.png, .jpg, .gif, .webp), tài liệu (.pdf, .docx, .xlsx, .odt, .csv, .txt), hoặc xóa tệp này.",
            "Use a picture (.png, .jpg, .gif, .webp) or a document (.pdf, .docx, .xlsx, .odt, .csv, .txt), or remove the file."));

    /// <summary>No report could be read at all.</summary>
    public static Diagnostic ArchiveEmpty(SourceLocation input) => Diagnostic.Error(
        "archive-empty", input,
        new("Chưa có báo cáo nào: không thấy tệp 'index.md' nào trong thư mục nội dung.",
            "There is no report: no 'index.md' was found in the input folder."),
        new("Chép báo cáo gốc vào 'seeds/' rồi chạy `sitegen`, hoặc chỉ ra thư mục nội dung bằng `--input THƯ_MỤC`.",
            "Copy a raw report into 'seeds/' and run `sitegen`, or name the input folder with `--input DIR`."));

    private static string At(SourceLocation location) => $"{location.Path}:{location.Line}";
}
