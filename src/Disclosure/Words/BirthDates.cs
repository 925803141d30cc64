using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds days of birth: a full date, in figures or in words, after <em>sinh ngày</em> and the like; a year alone where the words behind it say where. Those
/// of persons of history (<see cref="HistoricalBirths"/>) are none.
/// </summary>
internal static partial class BirthDates
{
    // A guard for speed.
    private static readonly SearchValues<string> OfBirths =
        SearchValues.Create(["sinh", "chào đời", "NTNS", "SN", "birth"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The dates in words; those before <paramref name="from"/> belong to the context.</summary>
    public static IEnumerable<WordFinding> Find(string text, int from)
    {
        var named = text.AsSpan().ContainsAny(OfBirths) ? Birth().Matches(text) : Enumerable.Empty<Match>();
        foreach (var match in named.Concat(BehindName().Matches(text)).Where(match => match.Groups["date"].Index >= from))
        {
            var date = match.Groups["date"];
            if (HistoricalBirths.Is(text, match.Index, date.Index + date.Length, match.Groups["year"].Value))
                continue;
            var digits = WordFinding.DigitsOf(date.Value);
            var key = digits.Length > 0 ? string.Join('/', Numbers().Matches(date.Value).Select(number => number.Value.TrimStart('0'))) : date.Value;
            yield return new WordFinding(SensitiveRules.BirthDate, date.Index - from, key, ShownOf(date.Value));
        }
    }

    // Of a year alone as little as of a day.
    private static string ShownOf(string date) =>
        Numbers().Match(date).Value is { Length: > 0 } first ? $"{first[..Math.Min(2, first.Length)]}{(first.Length > 2 ? "" : "/")}…" : "…";

    // A full date in brackets right behind the name of a person, of somebody who was grown up when reports of terms began to be kept: a later day is that of
    // an event. What bears a person's name, a street or a school, has a word before it.
    [GeneratedRegex(
        @"(?:(?<!\p{L})(?i:đồng chí|đ/c|ông|bà|anh|chị|cô|chú|bác) |(?<=^|[\n;:] ?|[0-9]\. |[-+•] ?|, )(?=(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng"
            + @"|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Lương|Mai|Đào|Đoàn|Cao|Tạ|Hà|Thái|Châu|Lâm|Tô|Trương) ))"
            + @"(?:\p{Lu}\p{L}* ){1,5}\((?<date>[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?(?<year>19[0-9]{2}|200[0-5]))(?=[),;])",
        RegexOptions.CultureInvariant)]
    private static partial Regex BehindName();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    // Words that end with "sinh" and are no birth: pupils, hygiene, what arose, what was sacrificed, a day of registration.
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:ngày[ ,/]{0,3}tháng[ ,/]{0,3}(?:và )?năm|ngày|năm) ?sinh(?! (?:hoạt|viên|hóa|học|thái|lực|nhật Bác))"
            + @"|(?<!(?:học|vệ|phát|hy|hi|khai|tuyển|thí|phục|tái|môn|giáo|mưu|dưỡng|thú|tự|sản|ký|kí|nghiên cứu|chủng|nữ|nam|y|tu|dân|nội) )"
            + @"(?:sinh|chào đời)(?: vào)?(?: ngày| năm| nhật|:| ?\(|(?= [0-9]))|NTNS|SN(?= ?[:0-9])|date of birth)"
            + @"(?:[^0-9\n]{0,40}?(?<date>[0-9]{1,2} ?(?:[/.,_-]|tháng) ?"
            + @"(?:[0-9]{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp) ?(?:[/.,_-]|,? ?năm) ?"
            + @"(?<year>[0-9]{4}|[0-9]{2})(?![0-9])|(?<year>(?:19|20)[0-9]{2})[/.-][0-9]{1,2}[/.-][0-9]{1,2}(?![0-9])"
            + @"|(?<=ngày )(?:mùng |mồng )?(?:\p{L}+ ){1,3}tháng (?:\p{L}+ ){1,2}năm "
            + @"(?:(?:một|hai) (?:nghìn|ngàn) [\p{L} ]{3,40}|(?<year>(?:19|20)[0-9]{2})))"
            + @"|[: ]{1,3}(?<date>[0-3][0-9][01][0-9](?<year>(?:19|20)[0-9]{2}))(?![0-9])"
            + @"|[: ]{1,3}(?<date>(?<year>(?:19|20)[0-9]{2}))"
            + @"(?=[ ,;)-]{1,3}(?:tại|ở|quê|nguyên quán|trú|thường trú|tạm trú|cư trú|HKTT|ĐKTT|hộ khẩu)(?!\p{L})))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Birth();
}
