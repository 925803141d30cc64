using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Tells the births that are history: of whoever was born so long ago that nobody of that age lives, of whom the same sentence says when they died, of those
/// whose birth is commemorated, and of martyrs and leaders who are named as such right before it. Their relatives are not among them.
/// </summary>
internal static partial class HistoricalBirths
{
    // Who was born before is more than 115 years old.
    private const int FirstYear = 1910;
    private const int WordsAround = 80;

    /// <summary>Whether the birth is history.</summary>
    /// <param name="text">The words.</param>
    /// <param name="start">Where the words of the birth begin.</param>
    /// <param name="end">Where its date ends.</param>
    /// <param name="year">The year as it is written.</param>
    public static bool Is(string text, int start, int end, string year)
    {
        if (year.Length == 4 && int.Parse(year, CultureInfo.InvariantCulture) < FirstYear)
            return true;
        var before = text[Math.Max(0, start - WordsAround)..start];
        var sentence = before[(before.LastIndexOfAny(['.', ';', '\n']) + 1)..];
        return (Anniversary().IsMatch(sentence) && IsOfDay(text.AsSpan(start)))
            || Honoured().IsMatch(sentence)
            || Death().IsMatch(text.AsSpan(end, Math.Min(WordsAround, text.Length - end)));
    }

    // "ngày sinh" is what is commemorated, "sinh ngày" belongs to somebody who is spoken of at the same time.
    private static bool IsOfDay(ReadOnlySpan<char> birth) => birth.StartsWith("ngày sinh", StringComparison.OrdinalIgnoreCase)
        || birth.StartsWith("năm sinh", StringComparison.OrdinalIgnoreCase) || birth.StartsWith("sinh nhật", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(?:k[ỷỉ] niệm(?! chương)|chào mừng|lần thứ [0-9]+|mừng)[^,]{0,70}$|[0-9]+ năm $", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anniversary();

    // The title, the name in capitals, and nothing else before the birth.
    [GeneratedRegex(
        @"(?:(?<!(?:[Vv]ợ|[Cc]on|[Mm]ẹ|[Cc]ha|[Bb]ố|[Cc]hồng|[Tt]hân nhân|[Gg]ia đình|của|các|là) )(?i:liệt s[ĩỹiy])"
            + @"|(?<!\p{L})(?i:cố (?:đồng chí|tổng bí thư|chủ tịch|thủ tướng|bí thư|ủy viên|đại biểu|nhà \p{L}+|anh hùng|giáo sư|luật sư|bác sĩ|nghệ sĩ"
            + @"|\p{L}+ tướng))[\p{L} ]{0,30}?"
            + @"|(?i:lãnh tụ|danh nhân|nhà cách mạng|chí sĩ|tiền bối|đại tướng)|(?<![Pp]hó )Tổng [Bb]í thư|Chủ tịch nước|Chủ tịch(?= Hồ Chí Minh)|(?=Bác Hồ))"
            + @" ?(?:\p{Lu}\p{L}* ?){1,8}[ ,(:–-]{0,3}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Honoured();

    // A second date right behind the first, or words of a death in the same sentence that speak of nobody else.
    [GeneratedRegex(
        @"^ ?[-–] ?[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{4}"
            + @"|^(?:(?!(?<!\p{L})(?:con|vợ|mẹ|cha|bố|chồng|thân nhân|gia đình)(?!\p{L}))[^.;\n]){0,70}?"
            + @"(?<!\p{L})(?:mất (?:ngày|năm|tại|lúc|[0-9])|h[yi] sinh|từ trần|tạ thế|qua đời|tử trận|bị xử bắn)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Death();
}
