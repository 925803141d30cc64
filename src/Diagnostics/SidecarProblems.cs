namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with a file that tells of a raw report: <c>seeds/NAME.yml</c>.</summary>
internal static class SidecarProblems
{
    /// <summary>There is no raw report of that name. Example: <c>seeds/Báo cáo.yml</c> beside <c>seeds/Báo cáo.docx</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="nearest">A name that it could have; null when no raw report is like it.</param>
    public static Diagnostic WithoutSource(SourceLocation file, string? nearest) => Diagnostic.Warning(
        "sidecar-without-source", file,
        new("Không có tệp gốc nào ứng với tệp .yml này.", "No raw report belongs to this .yml file."),
        nearest is null
            ? new("Đặt tên theo cả tên tệp gốc, ví dụ 'seeds/Báo cáo.docx.yml' cho 'seeds/Báo cáo.docx'; hoặc xóa tệp này.",
                "Name it after the whole name of the raw report: 'seeds/Report.docx.yml' for 'seeds/Report.docx'; or delete it.")
            : new($"Đổi tên thành '{nearest}'.", $"Rename it to '{nearest}'."));

    /// <summary>The file is no list of keys. Example: <c>- term</c>.</summary>
    public static Diagnostic NotMapping(SourceLocation location) => Diagnostic.Error(
        "sidecar-no-keys", location,
        new("Tệp này phải gồm các dòng gồm tên mục, dấu hai chấm và giá trị.", "This file must have lines of a key, a colon and a value."),
        new(
            $"Viết “term: {Blanks.Term.Vi}”, dòng sau “date: {Blanks.Day.Vi}”, thay chữ in hoa.",
            $"Write “term: {Blanks.Term.En}”, then “date: {Blanks.Day.En}”, with the term and the day in place of the capitals."));

    /// <summary>A file that goes on where a raw report ends is not there. Example: <c>more: phu-luc.docx</c>.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="file">The file: <c>seeds/…</c>.</param>
    public static Diagnostic MoreMissing(SourceLocation source, string file) => Diagnostic.Error(
        "sidecar-more-missing", source,
        new($"Tệp tiếp theo của báo cáo này, '{file}', không có trong seeds/.", $"The file that goes on where this report ends, '{file}', is not there."),
        new("Chép tệp ấy vào seeds/, hoặc sửa mục “more” trong tệp .yml bên cạnh tệp gốc.",
            "Copy it into seeds/, or correct “more” in the .yml file beside the source."));

    /// <summary>An encoding that is not known. Example: <c>encoding: VNI-Times</c>.</summary>
    public static Diagnostic EncodingUnknown(Located<string> encoding, IEnumerable<string> known) => Diagnostic.Error(
        "sidecar-encoding", encoding.Location,
        new($"Không có bảng mã “{Quotation.Short(encoding.Value)}”.", $"There is no encoding “{Quotation.Short(encoding.Value)}”."),
        new($"Dùng một trong các tên: {string.Join(", ", known)}.", $"Use one of the names: {string.Join(", ", known)}."));

    /// <summary>Lines to leave out that are no numbers. Example: <c>leave-out: menu</c>.</summary>
    public static Diagnostic LeaveOutForm(Located<string> lines) => Diagnostic.Error(
        "sidecar-leave-out", lines.Location,
        new($"“{Quotation.Short(lines.Value)}” không phải số dòng hoặc khoảng dòng.", $"“{Quotation.Short(lines.Value)}” is no line and no range of lines."),
        new($"Viết số dòng, hoặc dòng đầu, dấu “-” và dòng cuối; sau đó có thể thêm “={Blanks.Reason.Vi}”.",
            $"Write a line, or the first one, “-” and the last one; “={Blanks.Reason.En}” may follow."));

    /// <summary>A heading that is not a line and a level. Example: <c>heading: 27</c>.</summary>
    public static Diagnostic HeadingForm(Located<string> heading) => Diagnostic.Error(
        "sidecar-heading", heading.Location,
        new($"“{Quotation.Short(heading.Value)}” không phải số dòng, dấu bằng và cấp.", $"“{Quotation.Short(heading.Value)}” is not a line, “=” and a level."),
        new("Viết “DÒNG=CẤP”: số dòng, rồi cấp của đề mục, 1 là cao nhất; cấp 0: dòng ấy không phải đề mục.",
            "Write “LINE=LEVEL”: the line, then the level of its heading, 1 for the highest; level 0: the line is no heading."));
}
