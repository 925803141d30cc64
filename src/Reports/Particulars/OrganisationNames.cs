using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Reports.Particulars;

/// <summary>Finds whose report it is.</summary>
internal static partial class OrganisationNames
{
    /// <summary>
    /// The body that a title names after <em>của</em>: <c>… trách nhiệm của Ban Chấp hành Đảng bộ Quận trong lãnh đạo …</c>; null when it names none. A name
    /// begins with a capital. Where the letterhead says who issues it, only what follows the kind (<c>CHỈ THỊ CỦA BAN THƯỜNG VỤ TỈNH ỦY</c>) says so as well:
    /// other words may name whom it is about.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="issuer">Who issues it, as the letterhead says; null without one.</param>
    public static string? InTitle(string title, string? issuer = null) =>
        Form().Match(title) is { Success: true } match && char.IsUpper(match.Groups["name"].Value[0]) && (issuer is null || IsAfterKind(title, match.Index))
            ? match.Groups["name"].Value
            : null;

    private static bool IsAfterKind(string title, int index) => ReportKinds.Of(title) is { } kind && title.AsSpan(0, index).TrimEnd().Length == kind.Length;

    /// <summary>The title's name of the body, or the letterhead's where that says more: <c>… ĐẢNG BỘ HUYỆN MẪU</c> for <c>… Đảng bộ huyện</c>.</summary>
    public static string? Choose(string? inTitle, string? issuer) =>
        inTitle is null || (issuer is not null && NoPlace().IsMatch(inTitle) && PartyBody().IsMatch(issuer)) || (
            issuer is not null && VietnameseText.ComparisonKey(issuer).StartsWith(VietnameseText.ComparisonKey(inTitle), StringComparison.Ordinal))
            ? issuer ?? inTitle
            : inTitle;

    // A committee without the name of its place.
    [GeneratedRegex(
        @"\b(?:Đảng\s+bộ|Đảng\s+[ủu][ỷy])\s+(?:quận|huyện|tỉnh|xã|phường|thị\s+(?:xã|trấn)|thành\s+phố)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoPlace();

    // A committee with the name of its place.
    [GeneratedRegex(
        @"\b(?:(?:QUẬN|HUYỆN|TỈNH|THỊ|THÀNH|ĐẢNG)\s+[ỦU][ỶY]|ĐẢNG\s+BỘ\s+(?:QUẬN|HUYỆN|TỈNH|XÃ|PHƯỜNG|THỊ\s+(?:XÃ|TRẤN)|THÀNH\s+PHỐ))\s+\p{Lu}",
        RegexOptions.CultureInvariant)]
    private static partial Regex PartyBody();

    /// <summary>The body that signs: <c>BAN THƯỜNG VỤ</c> of <c>T/M BAN THƯỜNG VỤ</c>; null when nobody signs, or only an office or a person.</summary>
    public static string? InSignOff(IEnumerable<string> signed) =>
        signed.FirstOrDefault() is { } first && OnBehalf().Replace(first, "") is { Length: > 0 } body && HeadLine.IsIssuer(body) ? body : null;

    [GeneratedRegex(@"^(?:T/M|TM\.?|T\.M\.?|K/T|KT\.|T/L|TL\.)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    // The name ends where the title goes on to say about what, where or when.
    [GeneratedRegex(
        """
        \bcủa\s+
        (?<name>
            (?: Ban\s+(?:Chấp\s+hành|Thường\s+vụ|Cán\s+sự|Thường\s+trực) | Đảng\s+(?:bộ|ủy|uỷ|đoàn) | (?:Quận|Huyện|Tỉnh|Thành|Thị|Xã|Chi)\s+(?:ủy|uỷ)
              | Chi\s+bộ | Hội\s+đồng\s+nhân\s+dân | HĐND | [ỦU][yỷ]\s+ban | UBND | Công\s+đoàn | Liên\s+đoàn | Đoàn\s+Thanh\s+niên | Hội\s | Sở\s | Phòng\s )
            [^,;:()]*?
        )
        (?= \s+ (?:trong|về|tại|trình|nhiệm\s+k[ỳì]|kh[óo][áa]|lần\s+thứ|tháng|quý|năm|đối\s+với|và\s+phương\s+hướng|giai\s+đoạn) \b | \s*[,;:()] | \s*$ )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
