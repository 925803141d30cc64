using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the values in front matter: dates, terms, the record of the source.</summary>
internal static class FrontMatterValueProblems
{
    /// <summary>A day that the calendar does not have, for example <c>2010-02-30</c>.</summary>
    public static Diagnostic DateInvalid(Located<string> date, string key) => Diagnostic.Error(
        "front-matter-date-invalid",
        date.Location,
        new($"“{key}” là {date.Value}, một ngày không có trong lịch.", $"“{key}” is {date.Value}, a day that the calendar does not have."),
        new(
            "Kiểm tra lại ngày và tháng trong văn bản; viết theo thứ tự năm-tháng-ngày.",
            "Check the day and the month in the document; write year-month-day."));

    /// <summary>A date in another form, for example <c>24/11/2024</c>.</summary>
    public static Diagnostic DateForm(Located<string> date, string key, DateOnly? meant) => Diagnostic.Error(
        "front-matter-date-form",
        date.Location,
        new(
            $"“{key}” là “{Quotation.Short(date.Value)}”; cần viết theo dạng năm-tháng-ngày.",
            $"“{key}” is “{Quotation.Short(date.Value)}”; it must be written as year-month-day."),
        meant is { } day
            ? new($"Viết “{key}: {IsoDate.Of(day)}”.", $"Write “{key}: {IsoDate.Of(day)}”.")
            : new(
                $"Viết “{key}: {Blanks.Day.Vi}”: bốn chữ số năm, hai chữ số tháng, hai chữ số ngày.",
                $"Write “{key}: {Blanks.Day.En}”: four digits of the year, two of the month, two of the day."));

    /// <summary>A term that is not of the form <c>IX (2005–2010)</c>.</summary>
    public static Diagnostic TermForm(Located<string> term) => Diagnostic.Error(
        "front-matter-term-form",
        term.Location,
        new($"Không đọc được nhiệm kỳ “{Quotation.Short(term.Value)}”.", $"The term “{Quotation.Short(term.Value)}” cannot be read."),
        new(
            $"Viết “term: {Blanks.Term.Vi}”: số La Mã và hai năm của nhiệm kỳ; không có số thì chỉ viết hai năm, nối bằng dấu “–”.",
            $"Write “term: {Blanks.Term.En}”: the Roman number and the two years of the term; without a number only the years, joined by “–”."));

    /// <summary>A term that ends before it begins, for example <c>IX (2010–2005)</c>.</summary>
    public static Diagnostic TermBackwards(SourceLocation location, int start, int end) => Diagnostic.Error(
        "front-matter-term-backwards",
        location,
        new($"Nhiệm kỳ bắt đầu năm {start} nhưng lại kết thúc năm {end}.", $"The term begins in {start} but ends in {end}."),
        new($"Viết năm bắt đầu trước, năm kết thúc sau; có lẽ là “{end}–{start}”.", $"Write the first year first; probably “{end}–{start}”."));

    /// <summary>A term of more than 30 years, or one from before 1900.</summary>
    public static Diagnostic TermYears(SourceLocation location, int start, int end) => Diagnostic.Warning(
        "front-matter-term-years",
        location,
        new($"Nhiệm kỳ {start}–{end} có vẻ không đúng: quá dài hoặc quá xưa.", $"The term {start}–{end} looks wrong: too long or too long ago."),
        new(
            "Kiểm tra lại hai năm; một nhiệm kỳ thường kéo dài năm năm.",
            "Check the two years; a term usually lasts five years."));

    /// <summary>A key that counts from 1 says something else. Example: <c>order: đầu</c>.</summary>
    public static Diagnostic Count(Located<string> value, string key) => Diagnostic.Error(
        "front-matter-count",
        value.Location,
        new(
            $"“{key}” là “{Quotation.Short(value.Value)}”; cần một số nguyên, từ 1.",
            $"“{key}” is “{Quotation.Short(value.Value)}”; it must be a whole number, from 1."),
        new("Viết bằng chữ số (1, 2, 3 …), hoặc xóa dòng này.", "Write it in digits (1, 2, 3 …), or remove the line."));

    /// <summary>A key that is either true or false says something else. Example: <c>draft: có</c>.</summary>
    public static Diagnostic Flag(Located<string> value, string key) => Diagnostic.Error(
        "front-matter-flag",
        value.Location,
        new($"“{key}” là “{Quotation.Short(value.Value)}”; chỉ có true hoặc false.", $"“{key}” is “{Quotation.Short(value.Value)}”; it is true or false."),
        new($"Viết “{key}: true”, hoặc xóa dòng này.", $"Write “{key}: true”, or remove the line."));

    /// <summary>A <c>date-kind</c> that is no word of the kinds of dates.</summary>
    /// <param name="kind">What is written.</param>
    /// <param name="words">The words that it can be.</param>
    public static Diagnostic DateKind(Located<string> kind, ImmutableArray<string> words) => Diagnostic.Error(
        "front-matter-date-kind",
        kind.Location,
        new(
            $"“date-kind” là “{Quotation.Short(kind.Value)}”; chỉ có {OneOf(words, "hoặc")}.",
            $"“date-kind” is “{Quotation.Short(kind.Value)}”; it can be {OneOf(words, "or")}."),
        new(
            "Viết issued nếu là ngày ban hành, published nếu là ngày đăng, captured nếu là ngày chép trang web.",
            "Write issued for the day of issue, published for the day of publication, captured for the day on which the page was copied."));

    /// <summary>A checksum that is not 64 hexadecimal digits.</summary>
    public static Diagnostic Sha256(Located<string> checksum) => Diagnostic.Error(
        "front-matter-sha256",
        checksum.Location,
        new(
            $"“sha256” phải gồm đúng 64 chữ số thập lục phân (0–9, a–f); ở đây có {checksum.Value.Length} ký tự.",
            $"“sha256” must be exactly 64 hexadecimal digits (0–9, a–f); here are {checksum.Value.Length} characters."),
        new(
            "Chép lại mã SHA-256 của tệp nguồn, ví dụ bằng lệnh “sha256sum” hoặc “Get-FileHash”.",
            "Copy the SHA-256 of the source file again, for example with “sha256sum” or “Get-FileHash”."));

    /// <summary>A source that is not a file below <c>seeds/</c>.</summary>
    public static Diagnostic SourceFile(Located<string> file) => Diagnostic.Error(
        "front-matter-source-file",
        file.Location,
        new(
            $"“file” là “{Quotation.Short(file.Value)}”; tệp nguồn phải nằm trong thư mục seeds/.",
            $"“file” is “{Quotation.Short(file.Value)}”; the source must be in the folder seeds/."),
        new(
            "Viết đường dẫn bắt đầu bằng seeds/, dùng dấu “/”, không có “..”, ví dụ “file: seeds/bao-cao.txt”.",
            "Write a path that begins with seeds/, with “/” and without “..”, for example “file: seeds/bao-cao.txt”."));

    /// <summary>An entry of <c>left-out</c> that is not a group of keys.</summary>
    public static Diagnostic LeftOutEntry(SourceLocation location) => Diagnostic.Error(
        "front-matter-left-out-entry",
        location,
        new("Mỗi phần dưới “left-out” phải gồm ba mục khai báo: line, text, reason.",
            "Each entry below “left-out” must have the three keys line, text and reason."),
        new(
            $"Viết “- line: …”, rồi “text: …” và “reason: {Blanks.Reason.Vi}” ở hai dòng dưới, thụt vào bằng “line”.",
            $"Write “- line: …”, then “text: …” and “reason: {Blanks.Reason.En}” on the next two lines, indented like “line”."));

    /// <summary>An entry of <c>more</c> that is not a group of keys.</summary>
    public static Diagnostic MoreEntry(SourceLocation location) => Diagnostic.Error(
        "front-matter-more-entry",
        location,
        new("Mỗi phần dưới “more” phải gồm hai mục khai báo: file, sha256.", "Each entry below “more” must have the two keys file and sha256."),
        new("Viết “- file: seeds/phu-luc.docx”, rồi “sha256: …” ở dòng dưới, thụt vào bằng “file”.",
            "Write “- file: seeds/appendix.docx”, then “sha256: …” on the next line, indented like “file”."));

    /// <summary>Lines of a source that are no range. Example: <c>lines: all</c>.</summary>
    public static Diagnostic SourceLines(Located<string> lines) => Diagnostic.Error(
        "front-matter-source-lines",
        lines.Location,
        new($"“lines” là “{Quotation.Short(lines.Value)}”; cần dòng đầu và dòng cuối.",
            $"“lines” is “{Quotation.Short(lines.Value)}”; it wants a first and a last line."),
        new("Viết “lines: ĐẦU-CUỐI”, hai số dòng của tệp gốc nối bằng dấu “-”.", "Write “lines: FIRST-LAST”, two lines of the source joined by “-”."));

    /// <summary>A left-out line whose number is not a whole number from 1.</summary>
    public static Diagnostic LeftOutLine(Located<string> line) => Diagnostic.Error(
        "front-matter-left-out-line",
        line.Location,
        new(
            $"“line” là “{Quotation.Short(line.Value)}”; cần số thứ tự dòng trong tệp nguồn, từ 1.",
            $"“line” is “{Quotation.Short(line.Value)}”; it must be a line number of the source, from 1."),
        new("Viết số dòng bằng chữ số, đúng như trong tệp gốc.", "Write the number of the line in the source, in digits."));

    /// <summary>A language that is not a BCP 47 tag.</summary>
    public static Diagnostic Language(Located<string> language) => Diagnostic.Error(
        "front-matter-language",
        language.Location,
        new($"“{Quotation.Short(language.Value)}” không phải là mã ngôn ngữ.", $"“{Quotation.Short(language.Value)}” is not a language tag."),
        new("Viết mã ngôn ngữ theo BCP 47, ví dụ “language: vi” cho tiếng Việt.", "Write a BCP 47 tag, for example “language: vi” for Vietnamese."));

    /// <summary>A section number without any letter or digit, or too long to be a number.</summary>
    public static Diagnostic SectionNumber(Located<string> number) => Diagnostic.Error(
        "front-matter-section-number",
        number.Location,
        new(
            $"“section” là “{Quotation.Short(number.Value)}”; cần số thứ tự của phần.",
            $"“section” is “{Quotation.Short(number.Value)}”; it must be the section's number."),
        new(
            "Viết số (chữ số, số La Mã hoặc chữ cái) đúng như trong văn bản, không có dấu chấm.",
            "Write the number as in the source: digits, a Roman numeral or a letter, without its full stop."));

    private static string OneOf(ImmutableArray<string> words, string or) => $"{string.Join(", ", words[..^1])} {or} {words[^1]}";
}
