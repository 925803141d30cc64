using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds numbers of persons. The personal identification number (Nghị định 137/2015/NĐ-CP, article 13, and its successors) has 12 digits: three for the
/// province (001–096), one for century and sex, two for the year of birth, six at random. Other numbers are told by the words before them.
/// </summary>
internal static partial class IdentityNumbers
{
    // A guard for speed: what the words before a number have.
    private static readonly SearchValues<string> OfNames = SearchValues.Create(
        ["CM", "CCCD", "ID", "chứng minh", "căn cước", "định danh", "hộ chiếu", "passport", "BH", "bảo hiểm", "thẻ", "thuế", "MST"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The numbers in words; those before <paramref name="from"/> belong to the context.</summary>
    public static IEnumerable<WordFinding> Find(string text, int from)
    {
        foreach (var found in Twelve().Matches(text, from).Concat(Grouped().Matches(text, from)))
        {
            if (IsPersonal(found.Value))
                yield return WordFinding.OfNumber(SensitiveRules.IdentityNumber, found.Index - from, found.Value);
        }

        if (!text.AsSpan().ContainsAny(OfNames))
            yield break;
        foreach (var form in new[] { AfterWords(), Passport(), SocialInsurance(), HealthInsurance(), PartyCard(), TaxCode() })
        {
            foreach (var number in form.Matches(text).Select(match => match.Groups["number"]).Where(number => number.Index >= from))
                yield return WordFinding.OfNumber(SensitiveRules.IdentityNumber, number.Index - from, number.Value);
        }
    }

    private static bool IsPersonal(string written)
    {
        var digits = WordFinding.DigitsOf(written);
        var province = int.Parse(digits.AsSpan(0, 3), CultureInfo.InvariantCulture);
        if (province is < 1 or > 96 || digits[3] > '3')
            return false;
        var groups = Separators().Split(written);
        // A first group shorter than the province's code: single digits or pairs all through, but not 01 02 03 04 05 06.
        return (groups[0].Length >= 3 && !AreNeighbours(groups)) || (groups.All(group => group.Length == groups[0].Length) && !AreCounted(groups));
    }

    private static bool AreCounted(string[] groups)
    {
        var numbers = groups.Select(NumberOf).ToList();
        return groups[0].Length > 1 && numbers.Zip(numbers.Skip(1)).All(pair => pair.First < pair.Second && pair.Second <= 31);
    }

    // 001, 002, 003, 004 are codes of four places.
    private static bool AreNeighbours(string[] groups) => groups.Length > 2 && groups.Zip(groups.Skip(1)).All(pair =>
        pair.First.Length == pair.Second.Length && NumberOf(pair.First) + 1 == NumberOf(pair.Second));

    private static int NumberOf(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(Units.NotInHex + @"(?<![0-9])(?<![0-9][.,/-])0(?:[ .-]{0,2}[0-9]){11}(?![0-9])" + Units.NoUnit, RegexOptions.CultureInvariant)]
    private static partial Regex Twelve();

    [GeneratedRegex(
        Units.NotInHex + "(?<![0-9])(?<![0-9][.,/-])(?:0[0-9]{2}(?:" + Units.Groups + "[0-9]{3}){3}|0[0-9]{3}(?:" + Units.Groups + "[0-9]{4}){2}"
            + "|0[0-9]{5}" + Units.Groups + "[0-9]{6})(?![0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex("[^0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(
        @"(?:(?<!\p{L})(?:CMND|CMTND|CMT|CMQĐ|CCCD|GCMND|CMSQ|ID)(?!\p{L})|chứng minh|căn cước|định danh)[^0-9\n]{0,40}?(?<![0-9])"
            + "(?<number>[0-9](?:" + Units.Between + "[0-9]){8}(?:(?:" + Units.Between + "[0-9]){3})?)(?![0-9a-z])(?![.,][0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AfterWords();

    [GeneratedRegex(
        @"(?:hộ chiếu|passport)[^0-9\n]{0,30}?(?<!\p{L})(?<number>[A-Z] ?[0-9](?:" + Units.Between + "[0-9]){6,7})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Passport();

    [GeneratedRegex(
        @"(?:(?:số|sổ|mã)(?: số| sổ)? (?:BHXH|bảo hiểm xã hội)|(?:BHXH|bảo hiểm xã hội)(?: số)? ?:)[^0-9\n]{0,20}(?<number>[0-9](?:"
            + Units.Between + "[0-9]){9})(?![0-9])(?![.,][0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SocialInsurance();

    [GeneratedRegex(
        @"(?:BHYT|bảo hiểm y tế)[^0-9\n]{0,20}?(?<!\p{L})(?<number>[A-Z]{2} ?[0-9](?:" + Units.Between + "[0-9]){12})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HealthInsurance();

    [GeneratedRegex(
        @"thẻ (?:đảng(?: viên)?|ĐV)(?: số)?[ :]{1,3}(?<number>[0-9]{2}[ .-]?[0-9]{6})(?![0-9])" + Units.NoUnit,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartyCard();

    // That of a person; a body's is public.
    [GeneratedRegex(
        @"(?:mã số thuế|MST)(?: thu nhập)? (?:cá nhân|TNCN)[^0-9\n]{0,40}?(?<number>[0-9](?:" + Units.Between + "[0-9]){9})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TaxCode();
}
