using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds days of birth: a full date, in figures or in words, after <em>sinh ngày</em> and the like. Anniversaries, and dates before 1900, are history.
/// </summary>
internal static partial class BirthDates
{
    private const int FirstYear = 1900;
    private const int WordsBefore = 80;

    // A guard for speed.
    private static readonly SearchValues<string> OfBirths = SearchValues.Create(["sinh", "NTNS", "SN", "birth"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The dates in words; those before <paramref name="from"/> belong to the context.</summary>
    public static IEnumerable<WordFinding> Find(string text, int from)
    {
        if (!text.AsSpan().ContainsAny(OfBirths))
            yield break;
        foreach (var match in Birth().Matches(text).Where(match => match.Groups["date"].Index >= from && !IsAnniversary(text, match.Index)))
        {
            var date = match.Groups["date"];
            var year = match.Groups["year"].Value;
            if (year.Length == 4 && int.Parse(year, CultureInfo.InvariantCulture) < FirstYear)
                continue;
            var digits = WordFinding.DigitsOf(date.Value);
            var key = digits.Length > 0 ? string.Join('/', Numbers().Matches(date.Value).Select(number => number.Value.TrimStart('0'))) : date.Value;
            var first = digits.Length > 0 ? Numbers().Match(date.Value).Value : "";
            yield return new WordFinding(SensitiveRules.BirthDate, date.Index - from, key, first.Length == 0 ? "…" : $"{first[..Math.Min(2, first.Length)]}/…");
        }
    }

    private static bool IsAnniversary(string text, int index)
    {
        var before = text[Math.Max(0, index - WordsBefore)..index];
        return Anniversary().IsMatch(before[(before.LastIndexOfAny(['.', ';', '\n']) + 1)..]);
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"kỷ niệm|kỉ niệm|[0-9]+ năm $|lần thứ [0-9]+|chào mừng|mừng ngày", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anniversary();

    // Words that end with "sinh" and are no birth: pupils, hygiene, what arose, what was sacrificed, a day of registration.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:ngày[ ,/]{0,3}tháng[ ,/]{0,3}(?:và )?năm|ngày|năm) ?sinh(?! (?:hoạt|viên|hóa|học|thái|lực|nhật Bác))"
            + @"|(?<!(?:học|vệ|phát|hy|hi|khai|tuyển|thí|phục|tái|môn|giáo|mưu|dưỡng|thú|tự|sản|ký|kí|nghiên cứu|chủng|nữ|nam|y|tu|dân|nội) )sinh"
            + @"(?: ngày| năm| nhật|:| ?\(|(?= [0-9]))|NTNS|SN(?= ?[:0-9])|date of birth)"
            + @"[^0-9\n]{0,40}?(?<date>[0-9]{1,2} ?(?:[/.-]|tháng) ?"
            + @"(?:[0-9]{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp) ?(?:[/.-]|,? ?năm) ?"
            + @"(?<year>[0-9]{4}|[0-9]{2})(?![0-9])|(?<year>(?:19|20)[0-9]{2})[/.-][0-9]{1,2}[/.-][0-9]{1,2}(?![0-9])"
            + @"|(?<=ngày )(?:mùng |mồng )?(?:\p{L}+ ){1,3}tháng (?:\p{L}+ ){1,2}năm (?:một|hai) (?:nghìn|ngàn) [\p{L} ]{3,40})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Birth();
}
