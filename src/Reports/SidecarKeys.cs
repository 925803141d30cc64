using System.Collections.Immutable;
using SiteGen.Documents.FrontMatters;

namespace SiteGen.Reports;

/// <summary>
/// Every key of a file <c>seeds/NAME.yml</c>, which tells of the raw report <c>seeds/NAME</c> what the options of <c>convert</c> tell; parser, writer and
/// documentation follow.
/// </summary>
internal static class SidecarKeys
{
    public static FrontMatterKey Term { get; } = new("term", new(
        "nhiệm kỳ, khi tệp gốc không ghi hoặc ghi sai (như --term)",
        "the term, where the source does not name it or names it wrongly (as --term)"), KeyForm.Term)
    { Example = "X (2010–2015)" };

    public static FrontMatterKey Date { get; } = new("date", new(
        "ngày ban hành, khi tệp gốc không ghi hoặc ghi sai (như --date)",
        "the day of issue, where the source does not tell it or tells it wrongly (as --date)"), KeyForm.Date)
    { Example = "2015-08-20" };

    public static FrontMatterKey Encoding { get; } = new("encoding", new(
        "bảng mã của tệp gốc, khi chương trình nhận nhầm (như --encoding)",
        "the encoding of the source, where it was taken for another one (as --encoding)"))
    { Example = "TCVN3" };

    public static FrontMatterKey Heading { get; } = new("heading", new(
        "dòng nào là đề mục, cấp mấy; cấp 0 là không phải đề mục (như --heading)",
        "which line is a heading, of which level; 0 for none (as --heading)"), KeyForm.Lines)
    { Example = "27=2" };

    public static FrontMatterKey LeaveOut { get; } = new("leave-out", new(
        "những dòng không thuộc báo cáo, kèm lý do sau dấu bằng (như --leave-out)",
        "lines that are no part of the report, with the reason after “=” (as --leave-out)"), KeyForm.Lines)
    { Example = "1-8=thực đơn của trang web" };

    public static FrontMatterKey More { get; } = new("more", new(
        "những tệp tiếp theo của cùng báo cáo: phụ lục, bảng biểu (như --more)",
        "the files that go on: appendices, tables (as --more)"), KeyForm.Lines)
    { Example = "phu-luc-1.docx" };

    public static FrontMatterKey Split { get; } = new("split", new(
        "tệp gốc có nhiều báo cáo, mỗi báo cáo một thư mục (như --split)",
        "the source holds several reports; each gets a folder (as --split)"), KeyForm.Flag)
    { Example = "true" };

    public static FrontMatterKey FixLetters { get; } = new("fix-letters", new(
        "đổi những chữ chỉ trông giống chữ Việt thành chữ đúng (như --fix-letters)",
        "change letters that only look Vietnamese to the right ones (as --fix-letters)"), KeyForm.Flag)
    { Example = "true" };

    /// <summary>The keys, in the order in which they are written.</summary>
    public static ImmutableArray<FrontMatterKey> All { get; } = [Term, Date, Encoding, Heading, LeaveOut, More, Split, FixLetters];
}
