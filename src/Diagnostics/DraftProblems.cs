using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>What is said of drafts: reports and sections that are not published yet.</summary>
internal static class DraftProblems
{
    /// <summary>There are drafts, and the site is made without them.</summary>
    /// <param name="first">Where the first says so.</param>
    /// <param name="count">How many there are; a report counts once, with all its sections.</param>
    public static Diagnostic LeftOut(Located<bool> first, int count) => Diagnostic.Notice(
        "drafts-left-out", first.Location,
        new(
            $"Có {count.ToString(CultureInfo.InvariantCulture)} bản nháp (báo cáo hoặc mục), không đưa lên trang web.",
            count == 1
                ? "There is one draft (a report or a section); it is not on the site."
                : $"There are {count.ToString(CultureInfo.InvariantCulture)} drafts (reports or sections); they are not on the site."),
        new("Khi nào công bố được thì xóa dòng “draft: true”. Lệnh preview cho xem bản nháp.",
            "Remove the line “draft: true” when it may be published. The command preview shows drafts."));

    /// <summary>A draft was published already; its addresses would die.</summary>
    /// <param name="draft">Where it says that it is a draft.</param>
    /// <param name="address">Its address.</param>
    public static Diagnostic WasPublished(Located<bool> draft, string address) => Diagnostic.Error(
        "draft-was-published", draft.Location,
        new($"'{address}' đã được công bố nên không thể thành bản nháp: ai đã trích dẫn sẽ không tìm thấy nữa.",
            $"'{address}' was published, so it cannot become a draft: who has cited it would not find it any more."),
        new($"Xóa dòng này. Muốn gỡ khỏi trang web thì viết thay vào đó: “withdrawn: {{date: {Blanks.Day.Vi}, reason: {Blanks.Reason.Vi}}}”.",
            $"Remove this line. To take it off the site, write instead: “withdrawn: {{date: {Blanks.Day.En}, reason: {Blanks.Reason.En}}}”."));

    /// <summary>A draft, which was never on the site, is withdrawn from it.</summary>
    public static Diagnostic Withdrawn(Located<bool> draft) => Diagnostic.Error(
        "draft-withdrawn", draft.Location,
        new("Bản nháp chưa từng có trên trang web nên không có gì để gỡ: “draft” không đi cùng “withdrawn” hay “withdrawn-paragraphs”.",
            "A draft was never on the site, so nothing can be withdrawn: “draft” does not go with “withdrawn” or “withdrawn-paragraphs”."),
        new("Nội dung đã từng công bố thì xóa dòng “draft: true”; chưa từng thì xóa các dòng “withdrawn”.",
            "Remove “draft: true” if it was published; remove the lines “withdrawn” if it was not."));
}
