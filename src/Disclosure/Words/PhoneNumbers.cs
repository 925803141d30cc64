using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds phone numbers of persons: every mobile number (prefixes 3, 5, 7, 8, 9; until 2018 also 11 digits that begin with 01), and others where the
/// words say that they are private. The landline of an office's letterhead is none.
/// </summary>
internal static partial class PhoneNumbers
{
    private const int WordsBefore = 40;
    private const int LastDayOfMonth = 31;

    /// <summary>The numbers in words; those before <paramref name="from"/> belong to the context.</summary>
    public static IEnumerable<WordFinding> Find(string text, int from)
    {
        foreach (var found in Mobile().Matches(text, from).Concat(Grouped().Matches(text, from)))
        {
            var before = text[Math.Max(0, found.Index - WordsBefore)..found.Index];
            if (!StartsWithDateOrTime().IsMatch(found.Value) && !OtherNumber().IsMatch(before)
                && (!IsDoubtful(found.Value) || Introduction().IsMatch(before)))
                yield return WordFinding.OfNumber(SensitiveRules.PhoneNumber, found.Index - from, found.Value);
        }

        foreach (var form in new[] { Private(), PrivateBehind(), OfPerson(), WithoutZero() })
        {
            foreach (var number in form.Matches(text).Select(match => match.Groups["number"]).Where(number => number.Index >= from))
                yield return WordFinding.OfNumber(SensitiveRules.PhoneNumber, number.Index - from, number.Value);
        }
    }

    // 84.912.345.678 may be a sum of money, 05 08 12 15 20 a row of counts.
    private static bool IsDoubtful(string number)
    {
        if (ThousandsFrom84().IsMatch(number))
            return true;
        var pairs = NoDigits().Split(number);
        return pairs.Length == 10
            || (pairs.Length == 5 && pairs.All(pair => pair.Length == 2 && int.Parse(pair, CultureInfo.InvariantCulture) <= LastDayOfMonth));
    }

    [GeneratedRegex(
        Units.NotInHex + @"(?<![0-9])(?<![0-9][.,-])(?:(?:(?:\+|00) ?\(?84\)?[ .-]{0,2}(?:\(?0\)?[ .-]{0,2})?\(?|\(084\) ?|84[ .-]?|\(?0[ .-]?)"
            + @"(?:[35789](?:[ .()-]{0,2}[0-9]){8}|1[ .-]?[2689](?:[ .()-]{0,2}[0-9]){8})(?![0-9]))" + Units.NoUnit,
        RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    // The ways in which the ten digits are grouped, whatever stands between the groups.
    [GeneratedRegex(
        Units.NotInHex + "(?<![0-9])(?<![0-9][.,/-])(?:0[35789](?:[0-9]{2}(?:" + Units.Groups + "[0-9]{3}){2}|[0-9]" + Units.Groups + "[0-9]{3}" + Units.Groups
            + "[0-9]{4}|[0-9]" + Units.Groups + "[0-9]{4}" + Units.Groups + "[0-9]{3}|[0-9]{2}(?:" + Units.Groups + "[0-9]{2}){3}|(?:" + Units.Groups
            + "[0-9]{2}){4}|[0-9]{2}" + Units.Groups + "[0-9]{6})|0" + Units.Groups + "[35789](?:" + Units.Groups + "[0-9]){8})(?![0-9])(?![/.,-][0-9])"
            + Units.NoUnit,
        RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex("[^0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoDigits();

    // Tax codes of bodies begin like mobile numbers too.
    [GeneratedRegex(
        @"(?:MST|mã số|số tài khoản|STK|tài khoản|ĐKKD|số hiệu)[^0-9.;\n]{0,25}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherNumber();

    [GeneratedRegex("^[0-9]{1,2}[ ./-][0-9]{1,2}[ ./-](?:19|20)[0-9]{2}|^[0-2][0-9]:[0-5][0-9](?!:[0-9]{2}:)", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithDateOrTime();

    [GeneratedRegex(@"^84([ .])[0-9]{3}\1[0-9]{3}\1[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsFrom84();

    [GeneratedRegex(
        @"(?<!\p{L})(?:S?ĐTDĐ|SĐT|ĐT|DĐ|Tel|Mobile|Phone|Zalo)(?!\p{L})|điện thoại|di động|liên hệ|đường dây nóng|hotline|số máy",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Introduction();

    [GeneratedRegex(
        @"(?:nhà riêng|(?:(?<!\p{L})S?ĐT|điện thoại)(?: cố định)? ?(?:nhà(?! (?:trường|máy|nước|văn))|NR|riêng|cá nhân)|(?<!\p{L})S?ĐTNR|(?<!\p{L})NR(?!\p{L}))"
            + @"[^0-9\n]{0,40}?(?<number>\(?[0-9](?:[ .()-]{0,2}[0-9]){6,10})(?![0-9])(?![/][0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Private();

    // The words may follow: 028 3930 1234 (nhà riêng).
    [GeneratedRegex(
        @"(?<![0-9])(?<![0-9][.,/-])(?<number>\(?0(?:[ .()-]{0,2}[0-9]){8,10})(?![0-9])[ ,;:–-]{0,3}[(\[]?"
            + @"(?:(?:số |máy |ĐT |điện thoại )?nhà riêng(?! lẻ)|(?:ĐT|điện thoại|máy|số) (?:nhà(?! (?:trường|máy|nước|văn))|riêng|cá nhân)"
            + @"|(?-i:NR)|(?<=[(\[])(?:di động|cá nhân)(?=[)\]]))(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PrivateBehind();

    [GeneratedRegex(
        @"(?:(?i:SĐT|số điện thoại|số ĐT|số máy)(?i: của)? (?i:đồng chí|đ/c|ông|bà|anh|chị|cô) \p{Lu}[^0-9\n]{0,40}?"
            + @"|(?i:đồng chí|đ/c|ông|bà|anh|chị|cô) \p{Lu}[\p{L} ]{1,40}[,;:( -]{1,3}(?i:SĐT|số điện thoại)[^0-9\n]{0,10})"
            + @"(?<number>\(?0(?:[ .()-]{0,2}[0-9]){8,10})(?![0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant)]
    private static partial Regex OfPerson();

    // Who leaves the first digit out says what the number is.
    [GeneratedRegex(
        @"(?:(?<!\p{L})(?:S?ĐTDĐ|SĐT|ĐT|DĐ|Zalo|Mobile)(?!\p{L})|điện thoại|di động)(?: di động| cá nhân)?[ .:]{1,3}(?<number>[35789](?:[ .-]?[0-9]){8})"
            + @"(?![0-9])(?![.,/-][0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithoutZero();
}
