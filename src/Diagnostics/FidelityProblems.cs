using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>Where the Markdown of a report does not say what its source says.</summary>
internal static class FidelityProblems
{
    /// <summary>Words of the source are not in the Markdown, for example because a paragraph was deleted.</summary>
    public static Diagnostic Missing(SourceLocation source, int count, string words, SourceLocation markdown) => Diagnostic.Error(
        "fidelity-missing",
        source,
        new(
            $"{DigitGroups.Of(count, ".")} từ của báo cáo gốc không có trong Markdown: “{Quotation.Short(words)}”; chỗ của chúng là ở hoặc ngay sau "
                + $"{Place(markdown)}.",
            $"{DigitGroups.Of(count, ",")} word(s) of the source are not in the Markdown: “{Quotation.Short(words)}”; they belong at or right after "
                + $"{Place(markdown)}."),
        new(
            "Chép lại đúng những từ này vào Markdown; nếu cả dòng không thuộc báo cáo, ghi dòng ấy vào “left-out” trong index.md, kèm lý do.",
            "Copy these words back into the Markdown; if the whole line is no part of the report, list it under “left-out” in index.md with the reason."));

    /// <summary>
    /// The source has footnotes, and the Markdown none: an earlier version of the program has read their marks as words. Example: <c>chú&lt;sup&gt;1</c>
    /// in a saved page.
    /// </summary>
    /// <param name="report">The report's <c>index.md</c>.</param>
    /// <param name="source">The raw report, <c>seeds/…</c>.</param>
    public static Diagnostic NotesReadNow(SourceLocation report, string source) => Diagnostic.Error(
        "fidelity-notes",
        report,
        new(
            $"'{source}' có chú thích mà Markdown không có: bản SiteGen cũ đã đọc số chú thích thành chữ thường.",
            $"'{source}' has footnotes and the Markdown none: an earlier version of SiteGen has read their marks as words."),
        new(
            $"Chuyển đổi lại báo cáo: `sitegen convert {ShellWord.Of(source)} --force`; những chỗ đã sửa tay thì sửa lại sau đó.",
            $"Convert the report again: `sitegen convert {ShellWord.Of(source)} --force`; what was edited by hand has to be edited again."));

    /// <summary>The Markdown has words that are not in the source, for example because a word was corrected.</summary>
    public static Diagnostic Added(SourceLocation markdown, int count, string words, SourceLocation source) => Diagnostic.Error(
        "fidelity-added",
        markdown,
        new(
            $"{DigitGroups.Of(count, ".")} từ trong Markdown không có trong báo cáo gốc: “{Quotation.Short(words)}”; chỗ tương ứng là ở hoặc ngay "
                + $"sau {Place(source)}.",
            $"{DigitGroups.Of(count, ",")} word(s) of the Markdown are not in the source: “{Quotation.Short(words)}”; the place there is at or right "
                + $"after {Place(source)}."),
        new("Xóa những từ này, hoặc sửa lại đúng như báo cáo gốc.", "Delete these words, or correct them so that they are the source's."));

    /// <summary>The Markdown has other words than the source at one place, for example because a number was changed.</summary>
    /// <param name="markdown">The first of the Markdown's words.</param>
    /// <param name="written">The Markdown's words.</param>
    /// <param name="wanted">The source's words.</param>
    /// <param name="source">The first of the source's words.</param>
    public static Diagnostic Changed(SourceLocation markdown, string written, string wanted, SourceLocation source) => Diagnostic.Error(
        "fidelity-changed",
        markdown,
        new(
            $"Chữ ở đây là “{Quotation.Short(written)}”, trong báo cáo gốc là “{Quotation.Short(wanted)}” ({Place(source)}).",
            $"The words here are “{Quotation.Short(written)}”, in the source “{Quotation.Short(wanted)}” ({Place(source)})."),
        new(
            "Sửa lại đúng như báo cáo gốc; nếu cả dòng ấy không thuộc báo cáo, ghi dòng vào “left-out” trong index.md, kèm lý do.",
            "Correct them so that they are the source's; if that whole line is no part of the report, list it under “left-out” in index.md with the reason."));

    /// <summary>Words stand in another place than in the source, for example because two paragraphs were swapped.</summary>
    public static Diagnostic Moved(SourceLocation source, string words, SourceLocation found, SourceLocation wanted) => Diagnostic.Error(
        "fidelity-moved",
        source,
        new(
            $"“{Quotation.Short(words)}” đứng sai chỗ: trong Markdown đang ở {Place(found)}, theo báo cáo gốc phải ở hoặc ngay sau {Place(wanted)}.",
            $"“{Quotation.Short(words)}” stands in the wrong place: in the Markdown it is at {Place(found)}, by the source it belongs at or right "
                + $"after {Place(wanted)}."),
        new("Chuyển đoạn này về đúng thứ tự của báo cáo gốc.", "Move it back to its place in the source's order."));

    /// <summary>A word has other punctuation around it than in the source.</summary>
    public static Diagnostic Punctuation(SourceLocation markdown, string written, string wanted, SourceLocation source) => Diagnostic.Warning(
        "fidelity-punctuation",
        markdown,
        new(
            $"Dấu câu khác báo cáo gốc: “{Quotation.Short(written)}”, trong báo cáo gốc là “{Quotation.Short(wanted)}” ({Place(source)}).",
            $"The punctuation is not the source's: “{Quotation.Short(written)}”, in the source “{Quotation.Short(wanted)}” ({Place(source)})."),
        new($"Viết “{Quotation.Short(wanted)}” như báo cáo gốc.", $"Write “{Quotation.Short(wanted)}” as the source does."));

    /// <summary>A line listed under <c>left-out</c> is not that line of the source.</summary>
    public static Diagnostic LeftOutDiffers(Located<int> line, string source, string? found) => Diagnostic.Error(
        "fidelity-left-out-differs",
        line.Location,
        new(
            found is null
                ? $"Báo cáo gốc {source} không có dòng {line.Value}."
                : $"Dòng {line.Value} của {source} là “{Quotation.Short(found)}”, khác với “text” ghi ở đây.",
            found is null
                ? $"The source {source} has no line {line.Value}."
                : $"Line {line.Value} of {source} is “{Quotation.Short(found)}”, not the “text” given here."),
        new(
            "Sửa “line” và “text” cho đúng với dòng của báo cáo gốc, hoặc xóa mục này.",
            "Correct “line” and “text” so that they are the source's, or delete this entry."));

    private static string Place(SourceLocation location) => FormattableString.Invariant($"{location.Path}:{location.Line}:{location.Column}");
}
