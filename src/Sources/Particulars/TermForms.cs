using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Documents;

namespace SiteGen.Sources.Particulars;

/// <summary>Finds the term that a title or a line speaks of.</summary>
public static partial class TermForms
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
        var number = match.Groups["number"];
        return new TermName(number.Success ? number.Value.ToUpperInvariant() : null, Year(match, "start"), Year(match, "end"));
    }

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?:
            \bnhiệm\s+k[ỳìỲÌ] \s+ (?:thứ\s+)? (?<number>[IVXLC]+|[0-9]{1,2}) \s* [,(]? \s*
          | \b(?:kh[óo][áa]|lần\s+thứ) \s+ (?<number>[IVXLC]+|[0-9]{1,2}) \s* [,;(–-]? \s* \(? \s* (?: nhiệm\s+k[ỳìỲÌ] \s* | (?<=\(\s*) )
          | \bnhiệm\s+k[ỳìỲÌ] \s* \(? \s*
        )
        (?:năm\s+)? (?<start>[0-9]{4}) \s* [-–—] \s* (?<end>[0-9]{4}) (?![0-9])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
