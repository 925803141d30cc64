using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Facts in the header of a report that cannot all be true.</summary>
internal static class HeaderProblems
{
    /// <summary>The number of a term is written in Roman letters that are no number. Example: <c>IIX</c> for <c>VIII</c>.</summary>
    public static Diagnostic TermNumber(Located<string> number) => Diagnostic.Warning(
        "term-number-not-roman", number.Location,
        new($"'{number.Value}' không phải là một số La Mã viết đúng.", $"'{number.Value}' is no correct Roman numeral."),
        new("Đối chiếu với báo cáo gốc; viết như VIII, IX, X, XIV.", "Compare it with the source; write it as VIII, IX, X, XIV."));

    /// <summary>The day of a report lies outside its term and the years beside it.</summary>
    public static Diagnostic DateOutsideTerm(Located<DateOnly> date, string term) => Diagnostic.Warning(
        "date-outside-term", date.Location,
        new($"Ngày {IsoDate.Of(date.Value)} nằm ngoài nhiệm kỳ {term} và các năm liền kề.",
            $"{IsoDate.Of(date.Value)} lies outside the term {term} and the years beside it."),
        new("Đối chiếu nhiệm kỳ và ngày với báo cáo gốc; nếu đó là ngày đăng hay ngày sao chụp, thêm `date-kind: published` hoặc `date-kind: captured`.",
            "Compare term and day with the source; if it is the day of publication or of copying, add `date-kind: published` or `date-kind: captured`."));

    /// <summary>The day is not the one that the source's own line tells.</summary>
    public static Diagnostic DateDiffersFromText(Located<DateOnly> date, Located<string> text) => Diagnostic.Warning(
        "date-differs-from-date-text", date.Location,
        new($"Ở đây ghi ngày {IsoDate.Of(date.Value)}, còn dòng {text.Location.Line} (“date-text”) ghi “{Quotation.Short(text.Value)}”.",
            $"This says {IsoDate.Of(date.Value)}, but line {text.Location.Line} (“date-text”) says “{Quotation.Short(text.Value)}”."),
        new("Đối chiếu với báo cáo gốc rồi sửa một trong hai.", "Compare both with the source and correct the wrong one."));

    /// <summary>Two reports of one body and year have the same number.</summary>
    public static Diagnostic NumberRepeated(Located<string> number, SourceLocation first) => Diagnostic.Warning(
        "document-number-repeated", number.Location,
        new($"Số '{number.Value}' cũng là số của một báo cáo khác, cùng cơ quan và cùng năm: {first.Path}:{first.Line}.",
            $"'{number.Value}' is also the number of another report of the same body and year: {first.Path}:{first.Line}."),
        new("Đối chiếu với báo cáo gốc; nếu là cùng một văn bản, chỉ giữ một bản.",
            "Compare both with their sources; if they are one document, keep one of them."));

    /// <summary>The settings still name the owner of the template.</summary>
    public static Diagnostic OwnerToFillIn(Located<string> owner) => Diagnostic.Warning(
        "owner-to-fill-in", owner.Location,
        new($"'{owner.Value}' là chữ có sẵn trong mẫu, chưa phải tên cơ quan giữ kho.", $"'{owner.Value}' is the text of the template, not the office's name."),
        new("Ghi tên cơ quan giữ kho sau “owner:”.", "Write the name of the office behind “owner:”."));
}
