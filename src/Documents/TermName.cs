using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Documents;

/// <summary>Which term (<em>nhiệm kỳ</em>) a report is about: its number, if it has one, and its years.</summary>
/// <param name="Number">The number as written, roman or arabic: <c>IX</c>; null for terms known by their years only.</param>
/// <param name="Start">The year in which the term begins.</param>
/// <param name="End">The year in which it ends.</param>
public sealed partial record TermName(string? Number, int Start, int End)
{
    /// <summary>The one written form: <c>IX (2005–2010)</c>, or <c>2005–2010</c> without a number.</summary>
    public override string ToString() => Number is null ? $"{Years}" : $"{Number} ({Years})";

    /// <summary>Its number, or its years where it has none.</summary>
    public string Short => Number ?? Years;

    /// <summary>The years: <c>2005–2010</c>.</summary>
    public string Years => string.Create(CultureInfo.InvariantCulture, $"{Start}–{End}");

    /// <summary>An id for the term on a page: <c>nhiem-ky-ix-2005-2010</c>.</summary>
    public string Slug => SiteAddresses.Vietnamese.FolderOf(this);

    /// <summary>Reads <c>IX (2005–2010)</c> or <c>2005-2010</c>, with a hyphen or a dash, with or without blanks. The years may run backwards.</summary>
    public static TermName? TryParse(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
            return null;
        var number = match.Groups["number"];
        return new TermName(number.Success ? number.Value : null, Year(match, "start"), Year(match, "end"));
    }

    private static int Year(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?<number>[IVXLCDM]+|[1-9][0-9]?)\s*\(\s*(?<start>[0-9]{4})\s*[-–]\s*(?<end>[0-9]{4})\s*\)"
            + @"|(?<start>[0-9]{4})\s*[-–]\s*(?<end>[0-9]{4}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
