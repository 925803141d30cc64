using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>What a line at the beginning of a document is, by its words alone.</summary>
internal enum HeadLineKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>The name of the state or the Party, and what stands below it.</summary>
    National,

    /// <summary>Number and symbol of the document.</summary>
    Number,

    /// <summary>Place and date.</summary>
    Date,

    /// <summary>Whom the document addresses.</summary>
    Addressee,

    /// <summary>What the document is about, where it has no title: <c>V/v …</c>.</summary>
    Subject,
}

/// <summary>
/// Recognises the lines of a document's head: quốc hiệu, tiêu ngữ, số và ký hiệu, địa danh và ngày (Nghị định 30/2020/NĐ-CP, Điều 8;
/// Hướng dẫn 36-HD/VPTW, 2018, mục II for the Party).
/// </summary>
internal static partial class HeadLine
{
    // Without marks, which are often misplaced here: HÒA and HOÀ, hạnh phúc and hanh phúc.
    private static readonly FrozenSet<string> NationalNames = new[]
    {
        "cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc", "dang cong san viet nam", "doan tncs ho chi minh", "doi tntp ho chi minh",
        "doi thieu nien tien phong ho chi minh",
        "doan thanh nien cong san ho chi minh", "cong hoa xa hoi chu nghia viet nam doc lap tu do hanh phuc", "viet nam dan chu cong hoa",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a piece of a line is.</summary>
    public static HeadLineKind KindOf(string text)
    {
        if (text == "*" || (text.Length < 90 && NationalNames.Contains(VietnameseText.ComparisonKey(text))))
            return HeadLineKind.National;
        if (NumberForm().IsMatch(text))
            return HeadLineKind.Number;
        if (IsDate(text))
            return HeadLineKind.Date;
        if (AddresseeForm().IsMatch(text))
            return HeadLineKind.Addressee;
        return SubjectForm().IsMatch(text) ? HeadLineKind.Subject : HeadLineKind.Other;
    }

    /// <summary>
    /// The line with its columns apart as a letterhead has them: a gap within a number or a date that was not filled in parts nothing,
    /// and before the name of the state or its motto no gap is needed.
    /// </summary>
    public static TextLine Divide(TextLine line)
    {
        if (line.Text.Length >= 200)
            return line;
        // Cells of a table that was saved as text; a web page has a bar in its date.
        if (line.Text.Contains('|', StringComparison.Ordinal)
            && KindOf(line.Text) == HeadLineKind.Other
            && line.Text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } cells
            && cells.Any(IsKnown))
            return line with { Columns = [.. cells] };
        if (BesideNational().Match(line.Text) is { Success: true } match)
        {
            var left = match.Groups["left"].Value;
            if (VietnameseText.IsInCapitals(left) || KindOf(left) != HeadLineKind.Other)
                return line with { Columns = [left, match.Groups["right"].Value] };
        }

        if (line.Columns.Length == 1 && BesideDate().Match(line.Text) is { Success: true } dated && KindOf(dated.Groups["left"].Value) == HeadLineKind.Number)
            return line with { Columns = [dated.Groups["left"].Value, dated.Groups["right"].Value] };
        if (KindOf(line.Text) != HeadLineKind.Other && line.Columns.All(column => KindOf(column) == HeadLineKind.Other))
            return line with { Columns = [line.Text] };
        var columns = WithWholeDates(line.Columns);
        var label = columns.IndexOf("Số:");
        if (label >= 0 && label + 1 < columns.Length)
            columns = columns.RemoveAt(label + 1).SetItem(label, $"Số: {columns[label + 1]}");
        return columns == line.Columns ? line : line with { Columns = columns };
    }

    // The gap for a day to be written by hand parts no columns.
    private static ImmutableArray<string> WithWholeDates(ImmutableArray<string> columns)
    {
        for (var i = 0; i + 1 < columns.Length; i++)
        {
            if (!VietnameseDate.IsBegun(columns[i]))
                continue;
            for (var end = columns.Length; end > i + 1; end--)
            {
                if (string.Join(' ', columns.Take(end).Skip(i)) is var whole && IsDate(whole))
                    return WithWholeDates(columns.RemoveRange(i, end - i).Insert(i, whole));
            }
        }

        return columns;
    }

    /// <summary>Whether a line, or a column of it, is the name of the state or the Party, with which every letterhead begins.</summary>
    public static bool IsNameOfState(TextLine line) => Divide(line).Columns.Any(column => column != "*" && KindOf(column) == HeadLineKind.National);

    /// <summary>Whether a line, or a column of it, is <em>quốc hiệu</em> or <em>tiêu ngữ</em>, which the Party does not use.</summary>
    public static bool IsOfState(TextLine line) => line.Columns.Any(column => OfState().IsMatch(column));

    private static bool IsKnown(string column) => KindOf(column) != HeadLineKind.Other || IsIssuer(column);

    /// <summary>Whether a line is a date, or the form for one that was not filled in: <c>Mẫu, ngày … tháng … năm 2016</c>.</summary>
    public static bool IsDate(string text) => VietnameseDate.IsWrittenIn(text) || VietnameseDate.IsOpen(text);

    /// <summary>The words after <c>Số:</c>; the text as it is when they are not there.</summary>
    public static string NumberIn(string text) => NumberForm().Match(text) is { Success: true } match ? match.Groups["number"].Value.Trim() : text;

    /// <summary>The words after <c>Kính gửi:</c>.</summary>
    public static string AddresseeIn(string text) => AddresseeForm().Match(text).Groups["name"].Value.Trim();

    /// <summary>Whether a line says that the document is a draft: <c>DỰ THẢO</c>, <c>(Dự thảo lần 2)</c>.</summary>
    public static bool IsDraftMark(string text) => text.Length <= 60 && DraftForm().IsMatch(text);

    /// <summary>Whether a line in capitals names a body that issues documents.</summary>
    public static bool IsIssuer(string text) =>
        text.Length <= 100 && VietnameseText.IsInCapitals(text) && !ListMarkers.Bullets.Contains(text.FirstChar()) && IssuerForm().IsMatch(text);

    [GeneratedRegex(
        @"^(?<left>\S.*?)\s+\|?\s*(?<right>(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc"
            + @"|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM))(?:\s*\|)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BesideNational();

    // A place is words of which only the first letters are capitals; those of a symbol all are.
    [GeneratedRegex(@"^(?<left>(?i:số)\b.*?\S)\s+(?<right>(?:\p{Lu}\p{Ll}*\.?\s?){1,5},\s*ngày\b.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex BesideDate();

    [GeneratedRegex(
        @"^Số\s*[:.]?\s*(?<number>(?:[0-9.…_\s]*/"
            + @"|[0-9][0-9.\s]*[-–])\s*(?=[0-9/\s–-]*\p{L})[\p{L}0-9][\p{L}0-9&.,\s/–-]{0,40})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|DÂN\s+CHỦ\s+CỘNG\s+H(?:ÒA|OÀ)|Độc\s+lập\s*[-–]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfState();

    [GeneratedRegex(@"^Kính\s+gửi\s*:?\s*(?<name>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddresseeForm();

    [GeneratedRegex(
        @"^[\[(*]?\s*(?:bản\s+)?dự\s+thảo(?:\s*[:,-]?\s*(?:lần|số|thứ|ngày|[0-9IVX]|nhất|hai|ba|tư|năm|tháng)[0-9IVX/.\s-]*)*\s*[\])*]?\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DraftForm();

    [GeneratedRegex(@"^[“""(]?(?:V/v|Về\s+việc)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SubjectForm();

    [GeneratedRegex(
        @"^(?:BAN\b|ĐẢNG\s|(?:QUẬN|HUYỆN|TỈNH|THÀNH|THỊ|XÃ|PHƯỜNG)\b|CHI\s+(?:BỘ|CỤC|ĐOÀN|HỘI)\b|HỘI\b|HĐND|[ỦU][YỶ]\s+BAN\b|UBND|UBMTTQ|MẶT\s+TRẬN"
            + @"|ĐẠI\s+HỘI\b|ĐOÀN\b|CÔNG\s+ĐOÀN|[A-ZĐ]{2,8}\s+(?:HUYỆN|TỈNH|XÃ|PHƯỜNG|QUẬN|THÀNH\s+PHỐ|THỊ\s+(?:XÃ|TRẤN)|TP)\b"
            + @"|LIÊN\s+ĐOÀN|LĐLĐ|CĐ|TỔNG\b|BỘ\b|SỞ\b|PHÒNG\b|CỤC\b|TRƯỜNG\b|TRUNG\s+TÂM|VĂN\s+PHÒNG|BÁO\b|ĐÀI\b|CÔNG\s+(?:TY|AN)|TÒA"
            + @"|VIỆN|BCH\b|BTV\b|THƯỜNG\s+TRỰC|KHU\b|THÔN\b|ẤP\b|VỤ\b|THANH\s+TRA|KHO\s+BẠC|NGÂN\s+HÀNG|HỌC\s+VIỆN|BỆNH\s+VIỆN|TẠP\s+CHÍ|LIÊN\s+(?:ĐỘI"
            + @"|HIỆP)|KHỐI\b|BỘ\s+CHỈ\s+HUY|HỢP\s+TÁC\s+XÃ|XÍ\s+NGHIỆP|[ỦU][YỶ]\s)",
        RegexOptions.CultureInvariant)]
    private static partial Regex IssuerForm();
}
