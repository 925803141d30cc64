using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds where persons live: <em>thường trú</em>, <em>trú tại</em>, <em>nhà riêng</em> and the like, followed by a house number and a street, or by a hamlet
/// or group with its name. Statistics of residents (<em>120 hộ thường trú tại khu phố 3</em>) are none.
/// </summary>
internal static partial class PrivateAddresses
{
    // A guard for speed.
    private static readonly SearchValues<string> OfHomes = SearchValues.Create(
        ["trú", "nơi ở", "chỗ ở", "hộ khẩu", "nhà riêng", "ngụ", "HKTT", "ĐKTT", "địa chỉ", "nhà ở", "sống", "hiện ở", "ở số", "số nhà", "nhà số"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The addresses in words; those before <paramref name="from"/> belong to the context.</summary>
    public static IEnumerable<WordFinding> Find(string text, int from) => !text.AsSpan().ContainsAny(OfHomes) ? [] :
        from match in Address().Matches(text).Concat(OfSomebody().Matches(text)).Concat(InAlley().Matches(text))
        let place = match.Groups["place"]
        where place.Index >= @from
        let key = string.Concat(place.Value.Where(char.IsLetterOrDigit)).ToUpperInvariant()
        select new WordFinding(SensitiveRules.PrivateAddress, place.Index - @from, key, "");

    // An office's address is public; one that names who lives there, in words or in brackets, is not.
    [GeneratedRegex(
        @"(?i:địa chỉ)[ :]{1,3}(?i:số nhà |nhà số |số )?(?<place>[0-9]{1,4}[A-Za-z]?(?:/[0-9]{1,4}[A-Za-z]?){0,5},? [^.;\n()]{2,80}?)"
            + @"[ ,–-]{0,3}\((?i:nhà (?:riêng )?(?:của )?)?(?i:ông|bà|anh|chị|cô|đồng chí|đ/c) \p{Lu}",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfSomebody();

    // The number of a house in an alley or a hamlet. No office is meant where none is named before.
    [GeneratedRegex(
        @"(?<!\p{L})(?i:số nhà|nhà số)"
            + @"(?<!(?i:trụ sở|văn phòng|cơ quan|trường|công ty|nhà văn hóa|trạm|chi nhánh|ủy ban|UBND|nhà hàng|khách sạn|phòng khám)[^.;\n]{0,60}.{6})"
            + @" (?<place>[0-9]{1,4}[A-Za-z]?(?:/[0-9]{1,4}[A-Za-z]?){0,5}[, ]{1,2}"
            + @"(?i:hẻm|ngõ|ngách|kiệt|xóm|ấp|thôn|tổ) (?i:số )?(?:\p{Lu}|[0-9]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex InAlley();

    [GeneratedRegex(
        // Who is counted.
        @"(?<!(?i:(?<!sổ )hộ|người|(?<!hộ )khẩu|dân|viên|lao động|gia đình|đăng ký|đăng kí|trường hợp) )"
            // What introduces an address.
            + @"(?i:(?<!\p{L})(?:(?:nơi |địa chỉ |hộ khẩu |HK)?(?:đăng ký |đăng kí )?(?:thường trú|tạm trú|cư trú)|nơi ở|chỗ ở|hộ khẩu|nhà riêng"
            + @"|(?<!(?:thường|tạm|cư|lưu) )trú tại|(?<!trú )ngụ tại|(?<!trú )ngụ|trú ngụ|trú quán"
            + @"|địa chỉ (?:nhà|gia đình|liên lạc)|HKTT|ĐKTT"
            // What is a private address only with the number of a house.
            + @"|(?<!(?:khu|dự án|dãy|xây dựng|xây|công trình|sửa chữa|cấp|đất) )(?:nhà ở|sinh sống|sống|hiện ở)"
            + @"(?=[ :,]{1,2}(?:(?:hiện nay|hiện tại|tại|ở|là|riêng)[ :]{1,2}){0,2}(?:số nhà|nhà số|số) ?[0-9])"
            + @"|(?<!\p{L})(?:ông|bà|anh|chị|cô|đồng chí|đ/c) (?-i:(?:\p{Lu}\p{L}*[ ,]{1,2}){1,5})(?:hiện )?(?:ở(?= số)|(?=số nhà))))"
            // What may stand between.
            + @"(?i:[ ,:()-]|số nhà(?= [0-9])|hiện nay|hiện tại|hiện|tại|ở|là|trước đây|đăng ký|địa chỉ|số nhà(?= ?[0-9])|nhà số(?= ?[0-9])|số(?= ?[0-9])"
            + @"|(?<= )(?-i:(?i:của )?(?i:đồng chí|ông|bà|anh|chị|đ/c) (?:\p{Lu}\p{L}*[ ,:]{1,2}){1,5})"
            + @"|(?<= )(?-i:(?:\p{Lu}\p{L}*[ ,]{1,2}){2,5})(?=số (?:nhà )?[0-9])){1,12}"
            // A house number and a street, or a place by its name or number.
            + @"(?<place>[0-9]{1,4}[A-Za-z]?(?:/[0-9]{1,4}[A-Za-z]?){0,5},? (?:(?i:đường|phố|ngõ|ngách|hẻm|tổ|thôn|xóm|ấp|khu|đại lộ) (?:số )?)?"
            + @"(?:\p{Lu}|[0-9])"
            + @"|(?i:thôn|xóm|tổ dân phố|tổ|ấp|bản|buôn|làng|ngõ|ngách|hẻm|kiệt|đường|phố|khu phố|khu tập thể|khu dân cư"
            + @"|khu|khóm|P\.|đội|chung cư|căn hộ|phòng|TDP|KP) "
            + @"(?:(?i:số) )?(?:[0-9]|\p{Lu}))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
