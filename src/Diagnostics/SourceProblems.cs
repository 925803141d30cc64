using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a raw report.</summary>
internal static class SourceProblems
{
    private const string SaveAsUtf8Vi = "Mở tệp bằng trình soạn thảo, chọn “Lưu với tên khác” (Save As) và chọn bảng mã UTF-8.";
    private const string SaveAsUtf8En = "Open the file in an editor, choose “Save As” and the encoding UTF-8.";

    /// <summary>A file in the seeds folder has an extension that no reader is for, for example <c>bao-cao.ods</c>.</summary>
    public static Diagnostic FormatUnknown(string path, IEnumerable<string> extensions) => Diagnostic.Warning(
        "source-format-unknown",
        SourceLocation.Start(path),
        new(
            $"Chưa đọc được tệp có đuôi “{Path.GetExtension(path)}”; hiện đọc được: {string.Join(", ", extensions)}. Tệp này được bỏ qua.",
            $"Files that end with “{Path.GetExtension(path)}” cannot be read; these can: {string.Join(", ", extensions)}. The file is passed over."),
        new(
            "Lưu báo cáo thành văn bản thuần (.txt, bảng mã UTF-8) rồi đặt vào thư mục seeds.",
            "Save the report as plain text (.txt, UTF-8) and put it into the seeds folder."));

    /// <summary>A text in UTF-8 has bytes that are not, because it was cut or damaged.</summary>
    public static Diagnostic NotUtf8(SourceLocation location) => Diagnostic.Error(
        "source-encoding-invalid",
        location,
        new(
            "Tệp này là văn bản UTF-8, nhưng dòng này có byte không đúng bảng mã ấy: tệp bị hỏng hoặc bị cắt.",
            "This file is UTF-8, but this line has bytes that are not: it was damaged or cut."),
        new(SaveAsUtf8Vi, SaveAsUtf8En));

    /// <summary>A file that should be text has NUL bytes, for example a Word document named <c>.txt</c>.</summary>
    public static Diagnostic Binary(string path) => Diagnostic.Error(
        "source-binary",
        SourceLocation.Start(path),
        new(
            "Tệp này không phải văn bản thuần (có byte 0), tuy đuôi tệp là của văn bản.",
            "This file is no plain text (it has NUL bytes), although its name says so."),
        new(
            "Kiểm tra lại định dạng của tệp; nếu là tệp Word, hãy mở và lưu lại thành văn bản thuần (.txt, UTF-8).",
            "Check the file's format; if it is a Word file, open it and save it as plain text (.txt, UTF-8)."));

    /// <summary>A text has a control character, for example U+0007.</summary>
    public static Diagnostic ControlCharacter(SourceLocation location, char found) => Diagnostic.Error(
        "source-control-character",
        location,
        new(
            $"Có ký tự điều khiển {CodePoint(found)}, thứ không thuộc về văn bản.",
            $"There is a control character, {CodePoint(found)}, that does not belong in a text."),
        new("Xóa ký tự này trong tệp gốc, hoặc xuất lại báo cáo thành văn bản UTF-8.", "Delete it in the source, or export the report as UTF-8 text again."));

    /// <summary>A raw report has no words.</summary>
    public static Diagnostic Empty(string path) => Diagnostic.Error(
        "source-empty",
        SourceLocation.Start(path),
        new("Tệp không có nội dung; cần có nhan đề và phần thân của báo cáo.", "The file has no text; a title and the report's text are wanted."),
        new(
            "Kiểm tra lại tệp đã lưu; nếu đặt nhầm, hãy xóa khỏi thư mục seeds.",
            "Check the saved file; if it is here by mistake, delete it from the seeds folder."));

    /// <summary>A raw report has a date and nothing else.</summary>
    public static Diagnostic TitleMissing(SourceLocation location) => Diagnostic.Error(
        "source-title-missing",
        location,
        new("Không tìm thấy nhan đề của báo cáo.", "The report has no title."),
        new(
            "Thêm một dòng nhan đề ở đầu tệp, ví dụ “Báo cáo kiểm điểm … nhiệm kỳ IX (2005 – 2010)”.",
            "Put a line with the title at the top, for example “Báo cáo kiểm điểm … nhiệm kỳ IX (2005 – 2010)”."));

    /// <summary>Neither the title nor the lines around it name a term with its years, and <c>--term</c> was not given.</summary>
    /// <param name="location">The title.</param>
    /// <param name="needsDate">Whether the day is missing as well.</param>
    public static Diagnostic TermMissing(SourceLocation location, bool needsDate) => Diagnostic.Error(
        "source-term-missing",
        location,
        new(
            "Không tìm thấy nhiệm kỳ trong nhan đề và những dòng đầu, ví dụ “nhiệm kỳ IX (2005 – 2010)”.",
            "The title and the first lines do not name the term, for example “nhiệm kỳ IX (2005 – 2010)”."),
        new(
            $"Chuyển đổi riêng tệp này và cho biết nhiệm kỳ (thay chữ in hoa): `{Convert(location)}{Term.Vi}{(needsDate ? Day.Vi : "")}`."
                + $" Hoặc đặt cạnh tệp gốc tệp '{location.Path}.yml' có dòng “term: {Blanks.Term.Vi}”.",
            $"Convert this file by itself and tell the term (in place of the capitals): `{Convert(location)}{Term.En}{(needsDate ? Day.En : "")}`."
                + $" Or put the file '{location.Path}.yml' beside it, with the line “term: {Blanks.Term.En}”."));

    /// <summary>The years of the term run backwards, for example <c>nhiệm kỳ 2015 – 2010</c>.</summary>
    public static Diagnostic TermBackwards(SourceLocation location, string term) => Diagnostic.Error(
        "source-term-backwards",
        location,
        new($"Nhiệm kỳ “{term}” có năm kết thúc không sau năm bắt đầu.", $"The term “{term}” does not end after it begins."),
        new(
            $"Chuyển đổi riêng tệp này và cho biết nhiệm kỳ đúng (thay chữ in hoa): `{Convert(location)}{Term.Vi}`.",
            $"Convert this file by itself and tell the right term (in place of the capitals): `{Convert(location)}{Term.En}`."));

    /// <summary>No line is a date, and <c>--date</c> was not given.</summary>
    /// <param name="location">The title.</param>
    /// <param name="needsTerm">Whether the term is missing as well.</param>
    public static Diagnostic DateMissing(SourceLocation location, bool needsTerm) => Diagnostic.Error(
        "source-date-missing",
        location,
        new(
            "Không tìm thấy dòng ghi ngày, ví dụ “Hà Giang, ngày 15 tháng 8 năm 2010”.",
            "No line is a date, for example “Hà Giang, ngày 15 tháng 8 năm 2010”."),
        new(
            $"Chuyển đổi riêng tệp này và cho biết ngày ban hành (thay chữ in hoa): `{Convert(location)}{(needsTerm ? Term.Vi : "")}{Day.Vi}`."
                + $" Hoặc đặt cạnh tệp gốc tệp '{location.Path}.yml' có dòng “date: {Blanks.Day.Vi}”.",
            $"Convert this file by itself and tell the day of issue (in place of the capitals): `{Convert(location)}{(needsTerm ? Term.En : "")}{Day.En}`."
                + $" Or put the file '{location.Path}.yml' beside it, with the line “date: {Blanks.Day.En}”."));

    /// <summary>A line has the form of a date, but there is no such day: <c>ngày 30 tháng 02 năm 2010</c>.</summary>
    public static Diagnostic DateImpossible(SourceLocation location, string line) => Diagnostic.Error(
        "source-date-impossible",
        location,
        new($"Ngày “{Quotation.Short(line)}” không có trong lịch.", $"There is no such day as “{Quotation.Short(line)}”."),
        new(
            $"Chuyển đổi riêng tệp này và cho biết ngày đúng (thay chữ in hoa): `{Convert(location)}{Day.Vi}`.",
            $"Convert this file by itself and tell the right day (in place of the capitals): `{Convert(location)}{Day.En}`."));

    /// <summary>The weekday that is written is not the date's: <c>Thứ Hai, ngày 24 tháng 11 năm 2024</c>, which was a Sunday.</summary>
    public static Diagnostic WeekdayMismatch(SourceLocation location, VietnameseDate date)
    {
        var day = date.Date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
        var written = VietnameseDate.NameOf(date.Weekday ?? date.Date.DayOfWeek);
        var right = VietnameseDate.NameOf(date.Date.DayOfWeek);
        return Diagnostic.Warning(
            "source-weekday-mismatch",
            location,
            new(
                $"Dòng này ghi “{written}”, nhưng ngày {day} là {right}.",
                $"This line says “{written}” ({date.Weekday}), but {day} was “{right}” ({date.Date.DayOfWeek})."),
            new(
                "Kiểm tra ngày của văn bản; nếu ngày sai, sửa mục “date” trong index.md.",
                "Check the document's date; if it is wrong, correct the key “date” in index.md."));
    }

    /// <summary>
    /// A numbered line could be a heading or a paragraph, for example <c>2. Tăng cường công tác quản lý đất đai trên địa bàn</c> between sentences.
    /// Its number and length say one thing, its neighbours another.
    /// </summary>
    /// <param name="location">The line.</param>
    /// <param name="line">Its words.</param>
    /// <param name="isHeading">How it was read.</param>
    /// <param name="level">The level that it has as a heading, or would have.</param>
    /// <param name="others">Lines of the same series that are as doubtful.</param>
    public static Diagnostic HeadingDoubtful(SourceLocation location, string line, bool isHeading, int level, ImmutableArray<int> others)
    {
        var words = Quotation.Short(line);
        var other = isHeading ? 0 : level;
        var numbers = string.Join(", ", others);
        var headings = string.Concat(others.Prepend(location.Line).Select(number => $" --heading {number}={other}"));
        var alsoVi = others.IsEmpty ? "" : $" Cùng dãy số này, cần xem cả dòng {numbers}.";
        var alsoEn = others.IsEmpty ? "" : $" In the same series, see also line {numbers}.";
        return Diagnostic.Warning(
            "source-heading-doubtful",
            location,
            isHeading
                ? new(
                    $"Dòng “{words}” được hiểu là đề mục cấp {level}, nhưng cũng có thể là một đoạn văn.{alsoVi}",
                    $"The line “{words}” was read as a heading of level {level}, but it could be a paragraph.{alsoEn}")
                : new(
                    $"Dòng “{words}” được hiểu là một đoạn văn, nhưng cũng có thể là đề mục cấp {level}.{alsoVi}",
                    $"The line “{words}” was read as a paragraph, but it could be a heading of level {level}.{alsoEn}"),
            new(
                $"Nếu hiểu chưa đúng: `{Convert(location)}{headings} --force`, hoặc sửa tệp Markdown; xem trước các đề mục bằng "
                    + $"`{Convert(location)} --dry-run`.",
                $"If that is wrong: `{Convert(location)}{headings} --force`, or correct the Markdown; the outline is shown by "
                    + $"`{Convert(location)} --dry-run`."));
    }

    /// <summary>A line that <c>--heading</c> speaks of is blank, not in the file, or not part of the text: <c>--heading 900=2</c>.</summary>
    public static Diagnostic HeadingLineMissing(SourceLocation location, int line) => Diagnostic.Error(
        "source-heading-line-missing",
        location,
        new(
            $"Không có dòng {line} trong phần thân của báo cáo, nên không thể coi là đề mục.",
            $"There is no line {line} in the report's text that could be a heading."),
        new(
            $"Xem số dòng của từng đề mục: `{Convert(location)} --dry-run`.",
            $"See the line of each heading: `{Convert(location)} --dry-run`."));

    /// <summary>A line that is to be left out does not exist.</summary>
    public static Diagnostic LeaveOutLineMissing(SourceLocation location, int line, int lines) => Diagnostic.Error(
        "source-leave-out-line-missing",
        location,
        new($"Tệp gốc chỉ có {lines} dòng, không có dòng {line} để bỏ.", $"The source has {lines} lines; there is no line {line} to leave out."),
        new($"Xem các dòng và số dòng: `{Convert(location)} --lines`.", $"See the lines and their numbers: `{Convert(location)} --lines`."));

    // Only who has the report knows its term and its day.
    private static readonly Localized Term = new($" --term \"{Blanks.Term.Vi}\"", $" --term \"{Blanks.Term.En}\"");
    private static readonly Localized Day = new($" --date {Blanks.Day.Vi}", $" --date {Blanks.Day.En}");

    private static string Convert(SourceLocation source) => $"sitegen convert {ShellWord.Of(source.Path)}";

    private static string CodePoint(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
