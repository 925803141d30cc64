using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds marks that are set on a document as a whole: of secrecy (Nghị định 26/2020/NĐ-CP, article 2), for internal use, of a draft. Only a segment that is
/// nothing but the mark is one: <em>bảo vệ bí mật nhà nước</em> is work, <em>dự thảo nghị quyết</em> is a subject.
/// </summary>
internal static partial class Marks
{
    private const int LongestMark = 100;

    // A guard for speed: few lines have any of these.
    private static readonly SearchValues<string> OfMarks = SearchValues.Create(
        ["mật", "dự thảo", "nội", "mat", "phổ biến", "sao chụp", "sao chép", "phát tán", "dựthảo", "bản nháp", "bản thảo"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The marks in words: of each kind the one that says most.</summary>
    public static IEnumerable<WordFinding> Find(string text) =>
        text.AsSpan().ContainsAny(OfMarks) || WordSegments.HasSpacedLetters(text)
            ? FindAll(text).GroupBy(mark => mark.Rule).Select(same => same.MaxBy(mark => mark.Shown.Length))
            : [];

    private static IEnumerable<WordFinding> FindAll(string text)
    {
        foreach (var (segment, index, isAside) in WordSegments.Of(text))
        {
            if (segment.Length <= LongestMark && RuleOf(segment, isAside) is { } rule)
                yield return Finding(rule, index, segment.Trim(' ', '.', ',', ':', ';', '*', '-', '_', '"', '“', '”'));
        }

        foreach (Match found in AfterSentence().Matches(text))
        {
            if (RuleOf(found.Value, false) is { } rule)
                yield return Finding(rule, found.Index, found.Value);
        }

        foreach (var inside in FindInside(WordSegments.Join(text)))
            yield return inside.Mark with { Index = Math.Min(inside.Mark.Index, text.Length - 1) };
    }

    /// <summary>The marks in capitals that stand among other words.</summary>
    /// <param name="words">Words whose letters are not set apart.</param>
    public static IEnumerable<(WordFinding Mark, int Length)> FindInside(string words)
    {
        foreach (var found in SecrecyInside(words))
            yield return (Finding(SensitiveRules.StateSecret, found.Index, found.Value), found.Length);
        foreach (Match found in InternalUseInCapitals().Matches(words))
            yield return (Finding(SensitiveRules.InternalUse, found.Index, found.Value), found.Length);
    }

    /// <summary>The mark that words are when they are nothing else; null for none.</summary>
    public static WordFinding? TryWhole(string words) =>
        words.Length <= LongestMark && (words.AsSpan().ContainsAny(OfMarks) || WordSegments.HasSpacedLetters(words))
            && WordSegments.Join(words) is var mark && RuleOf(mark, false) is { } rule
            ? Finding(rule, 0, mark)
            : null;

    // Who lists the degrees of secrecy writes about them.
    private static ImmutableArray<Match> SecrecyInside(string text)
    {
        ImmutableArray<Match> found = [.. SecrecyInsideInCapitals().Matches(text).AsEnumerable<Match>()];
        return found.DistinctBy(match => KeyOf(match.Value)).Count() == 1 ? found : [];
    }

    /// <summary>Whether words are nothing but a mark of secrecy.</summary>
    public static bool IsSecrecy(string text) => text.Length <= LongestMark && RuleOf(WordSegments.Join(text.Trim()), false) == SensitiveRules.StateSecret;

    /// <summary>Whether a title says that the document is a draft.</summary>
    public static bool IsDraftTitle(string title) => title.StartsWith("dự thảo", StringComparison.OrdinalIgnoreCase);

    private static WordFinding Finding(SensitiveRule rule, int index, string mark) =>
        new(rule, index, KeyOf(mark), VietnameseText.CollapseWhiteSpace(mark));

    private static SensitiveRule? RuleOf(string segment, bool isAside)
    {
        if (segment.Length == 0 || (isAside && !char.IsUpper(segment[0])))
            return null;
        var key = KeyOf(segment);
        var isInCapitals = VietnameseText.IsInCapitals(segment);
        if (Secrecy().IsMatch(key) || (isInCapitals && SecrecyInCapitals().IsMatch(key)) || (char.IsUpper(segment[0]) && SecretPaper().IsMatch(key)))
            return SensitiveRules.StateSecret;
        if (NamedDegree().IsMatch(segment))
            return SensitiveRules.StateSecret;
        if (InternalUse().IsMatch(key))
            return SensitiveRules.InternalUse;
        if (isInCapitals && NotForOthersInCapitals().IsMatch(key))
            return SensitiveRules.InternalUse;
        return Draft().IsMatch(key) || DraftFor().IsMatch(key) || (isInCapitals && DraftInCapitals().IsMatch(key)) ? SensitiveRules.Draft : null;
    }

    // Letters and digits alone, in capitals: neither case nor punctuation nor blanks make a difference.
    private static string KeyOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(
        "^(?:(?:DẤU)?(?:CHỈ)?(?:MỨC)?ĐỘ(?:BÍ)?MẬT|ĐÓNGDẤU|DẤU|(?:SỐBẢN|BẢNSỐ)[0-9]{0,4})?(?:TUYỆT|TỐI)?MẬT(?:(?:SỐBẢN|BẢNSỐ)[0-9]*)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Secrecy();

    [GeneratedRegex(
        @"^(?:SỐ[0-9]+[\p{L}0-9]*?|TÀILIỆU|CÔNGVĂN|VĂNBẢN|BÁOCÁO)?(?:TUYỆTMẬT|TỐIMẬT|MẬT)"
            + @"(?:SỐ[0-9]+[\p{L}0-9]*|" + NotForOthers + @"[\p{L}]{0,20})?$|^(?:TUYET|TOI)MAT$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SecrecyInCapitals();

    [GeneratedRegex("^(?:TÀILIỆU|CÔNGVĂN|VĂNBẢN|BÁOCÁO|HỒSƠ)(?:TUYỆTMẬT|TỐIMẬT|MẬT)$", RegexOptions.CultureInvariant)]
    private static partial Regex SecretPaper();

    // Anywhere in capitals; the lowest degree, which is also half a word, only behind a dash at the end of a line.
    [GeneratedRegex(@"(?<!\p{L})T(?:UYỆT|ỐI)\s+MẬT(?!\p{L})|(?<=\p{Lu}\s*[–—-]\s*)MẬT(?=\s*\.?\s*$)", RegexOptions.CultureInvariant)]
    private static partial Regex SecrecyInsideInCapitals();

    // A degree by its name, with a capital letter: "độ Mật". The head of a column says "Độ mật".
    [GeneratedRegex(
        @"^(?:(?i:tài liệu|công văn|văn bản|báo cáo|hồ sơ)(?: này)?(?: có| thuộc| mang| là)? )?(?i:độ) (?:T(?:uyệt|ối) mật|T(?:UYỆT|ỐI) MẬT|Mật|MẬT)[ .]*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NamedDegree();

    private const string NotForOthers = "(?:KHÔNG|CẤM)(?:ĐƯỢC|TỰÝ)?(?:PHỔBIẾN|SAOCHỤP|SAOCHÉP|PHÁTTÁN)";

    [GeneratedRegex(
        "^(?:TÀILIỆU|VĂNBẢN|BÁOCÁO|SÁCH|BẢN|HỒSƠ)?(?:NÀY)?(?:CHỈ|ĐƯỢC)*(?:ĐỂ)?(?:(?:LƯUHÀNH|SỬDỤNG|DÙNG|PHỔBIẾN)(?:TRONG)?NỘIBỘ|(?<=TÀILIỆU)NỘIBỘ)"
            + @"(?:(?:TRONG)?(?:TOÀN)?(?:ĐẢNG|ĐẢNGBỘ|CƠQUAN|NGÀNH|CHIBỘ|ĐƠNVỊ)|" + NotForOthers + @"[\p{L}0-9]{0,40})?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex InternalUse();

    [GeneratedRegex("^" + NotForOthers + @"[\p{L}]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex NotForOthersInCapitals();

    [GeneratedRegex(@"LƯU\s+HÀNH\s+(?:TRONG\s+)?NỘI\s+BỘ(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex InternalUseInCapitals();

    // Where lines were joined: in capitals, behind the end of a sentence, before a word that is not.
    [GeneratedRegex(
        @"(?<=[\p{Ll}0-9)”""][.!?] {1,3})(?:(?:TUYỆT |TỐI )?MẬT|DỰ THẢO(?: LẦN)?(?: [0-9IVX]{1,3})?)(?![,/0-9\p{L}])(?! \p{Lu}{2})",
        RegexOptions.CultureInvariant)]
    private static partial Regex AfterSentence();

    [GeneratedRegex(
        "^(?:BẢN|TÀILIỆU)?DỰTHẢO(?:(?:LẦN|SỐ|BẢN|V|VER)?(?:THỨ)?(?:[0-9]{1,2}|[IVX]{1,4}|NHẤT|MỘT|HAI|BA|TƯ|BỐN|NĂM|SÁU|CUỐI))?"
            + "(?:(?:NGÀY)?[0-9]{1,2}(?:THÁNG)?[0-9]{1,2}(?:NĂM)?[0-9]{4})?"
            + @"(?:CHƯA(?:ĐƯỢC)?(?:CÔNGBỐ|PHÁTHÀNH|CHÍNHTHỨC|THÔNGQUA|DUYỆT)|" + NotForOthers + @"[\p{L}]{0,20})?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Draft();

    // To whom it is to be put. What has a verb is a sentence about a draft.
    [GeneratedRegex(
        @"^(?:BẢN|TÀILIỆU)?DỰTHẢO(?:LẦN[0-9IVX]{1,4})?(?:BÁOCÁO|NGHỊQUYẾT|VĂNKIỆN|ĐỀÁN|KẾHOẠCH|TỜTRÌNH|QUYẾTĐỊNH)?(?:CHÍNHTRỊ|KIỂMĐIỂM|TỔNGKẾT)?"
            + "(?:ĐỂ|NHẰM)?(?:(?:XIN|LẤY|THAMGIA)ÝKIẾN|GÓPÝ|TRÌNH(?:ĐẠIHỘI|HỘINGHỊ|BANCHẤPHÀNH|BANTHƯỜNGVỤ|CẤPỦY|CẤPUỶ|HỘIĐỒNG|HĐND|UBND|KỲHỌP|QUỐCHỘI))"
            + @"(?![\p{L}0-9]*(?:ĐÃ|ĐANG|SẼ|ĐƯỢC|TIẾPTHU|BẢOĐẢM|ĐẢMBẢO|GỒM))[\p{L}0-9]{0,50}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DraftFor();

    [GeneratedRegex(
        "^BẢN(?:NHÁP|THẢO)(?:LẦN)?[0-9]{0,2}$|^(?:BẢN)?DỰTHẢO(?:LẦN[0-9IVX]{1,4})?(?:BÁOCÁO|NGHỊQUYẾT|VĂNKIỆN|ĐỀÁN|KẾHOẠCH|TỜTRÌNH|QUYẾTĐỊNH"
            + "|CHƯƠNGTRÌNH|QUYCHẾ|TRÌNH|XIN|LẤY|THAMGIA|ĐỂ|DÙNG)"
            + @"[\p{L}0-9]{0,60}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DraftInCapitals();
}
