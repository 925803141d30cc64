using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Reports.Particulars;

/// <summary>Finds the term that a title or a line names.</summary>
internal static partial class TermForms
{
    /// <summary>
    /// The first term named in a text: <c>nhiệm kỳ IX (2005 – 2010)</c>, <c>nhiệm kỳ 2010-2015</c>,
    /// <c>khóa XI, nhiệm kỳ 2012 - 2017</c>, <c>lần thứ X, nhiệm kỳ 2015 – 2020</c>. Null when there is none.
    /// The number of a committee (<em>khóa</em>) or a congress (<em>đại hội lần thứ</em>) is the term's number.
    /// Years of a school year or a plan (<em>giai đoạn 2011-2015</em>) are no term.
    /// </summary>
    public static TermName? Find(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        for (var next = match.NextMatch(); next.Success; next = next.NextMatch())
        {
            // The congress counts, not the committee that reports to it; what one congress prepares for is another matter.
            var between = text[(match.Index + match.Length)..(next.Index + next.Length)];
            if (ToCongress().IsMatch(between))
                match = next;
        }

        // The number may stand after the years: "nhiệm kỳ 2010 - 2015 (khóa XI)".
        var number = match.Groups["number"] is { Success: true } before ? before : match.Groups["after"];
        return new TermName(number.Success ? NumberOf(number.Value) : CommitteeIn(text), Year(match, "start"), Year(match, "end"));
    }

    /// <summary>
    /// The number of the committee or council that a text speaks of apart from the years: <c>… của Hội đồng nhân dân khóa XI …</c>. Null when there is none,
    /// and where a
    /// congress is spoken of, since the committee is then the one before it.
    /// </summary>
    public static string? CommitteeIn(string text) =>
        Committee().Match(text) is { Success: true } match && !text.Contains("đại hội", StringComparison.OrdinalIgnoreCase)
            ? NumberOf(match.Groups["number"].Value)
            : null;

    // Lần thứ nhất is I, as in the documents that write it with a numeral.
    private static string NumberOf(string written)
    {
        var word = Ordinals.IndexOf(VietnameseText.CollapseWhiteSpace(written).ToLowerInvariant());
        return word >= 0 ? RomanNumeral.Format(word + 1) : written.ToUpperInvariant().TrimStart('0');
    }

    private static readonly ImmutableArray<string> Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bkh[óo][áa]\s+(?:thứ\s+)?(?<number>(?:[IVXLC]+|0?[1-9][0-9]?)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Committee();

    [GeneratedRegex(@"^[^.;]*?\b(?:tại|trình|trước|lên)\s+(?:kỳ\s+)?đại\s+hội\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ToCongress();

    // Between the number of a congress and the years other words may stand: "lần thứ X của Đảng bộ huyện, nhiệm kỳ 2015 - 2020".
    [GeneratedRegex(
        """
        (?:
            \bnhiệm\s+k[ỳìỲÌ] \s+ (?:đại\s+hội\s+)? (?:lần\s+)? (?:thứ\s+)?
            (?<number>[IVXLC]+|0?[1-9][0-9]?|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?) \s* [,(:–-]? \s*
          | \b(?:kh[óo][áa]|lần\s+thứ|lần) \s+ (?:thứ\s+)?
            (?<number>(?:[IVXLC]+|0?[1-9][0-9]?|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?)\b) \s* [,;(–-]? \s*
            \(? \s* (?: (?:nhiệm\s+k[ỳìỲÌ]|NK) \s* | (?<=\(\s*) )
          | \blần\s+thứ \s+
            (?<number>(?:[IVXLC]+|0?[1-9][0-9]?|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?)\b) [^0-9;.()]{1,60}? \(?\s* nhiệm\s+k[ỳìỲÌ] \s*
          | \b(?:nhiệm\s+k[ỳìỲÌ]|NK) \s* (?:qua|này|tới|5\s+năm|năm\s+năm)? \s* [,(:]? \s*
        )
        (?:(?:từ\s+)?năm\s+)? (?<start>[0-9]{4}) \s* (?:[-–—/]|đến(?:\s+năm)?) \s* (?<end>[0-9]{4}) (?![0-9])
        (?: \s* [,(]? \s* kh[óo][áa] \s+ (?:thứ\s+)? (?<after>(?:[IVXLC]+|0?[1-9][0-9]?)\b) )?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
