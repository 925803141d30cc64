using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>Numbers and ids of parts and sections.</summary>
internal static partial class PartName
{
    /// <summary>The id of a part: that of its number (<c>phan-thu-nhat</c>, <c>a</c>), or of its words where it has none.</summary>
    public static string IdOf(string part) => IdOfNumber(NumberOf(part) ?? part);

    /// <summary>The number that a part's heading begins with, as written: <c>PHẦN THỨ NHẤT</c>, <c>A</c>; null when it has none.</summary>
    public static string? NumberOf(string part) => Number().Match(part) is { Success: true } number ? number.Value : null;

    /// <summary>The id of a number. Slugs drop marks, so that Đ would be D again.</summary>
    public static string IdOfNumber(string number) => number is "Đ" or "đ" ? "dd" : Slug.Of(number);

    [GeneratedRegex(
        @"^(?:(?:phần|chương)\s+(?:thứ\s+(?:mười\s+(?:một|hai)|\p{L}+)|[0-9]+|[IVXLC]+|[A-ZĐ])|[A-ZĐ]|[IVXLC]+|[0-9]+)(?=[\s.:)/–-]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
