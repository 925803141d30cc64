using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>A day as Vietnamese documents and web pages write it: <c>Chủ Nhật, ngày 24 tháng 11 năm 2024</c>.</summary>
/// <param name="Date">The day.</param>
/// <param name="Weekday">The day of the week that is written before it, right or wrong; null when none is.</param>
/// <param name="Place">The place that is written before it, as in <c>Hà Giang, ngày 06 tháng 10 năm 2017</c>; null when none is.</param>
internal sealed partial record VietnameseDate(DateOnly Date, DayOfWeek? Weekday, string? Place)
{
    private static readonly string[] WeekdayNames = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

    /// <summary>Whether the weekday in the text is right; also true when there is none.</summary>
    public bool WeekdayAgrees => Weekday is null || Weekday == Date.DayOfWeek;

    /// <summary>The weekday's name in standard spelling: <c>Chủ Nhật</c>, <c>Thứ Hai</c> … <c>Thứ Bảy</c>.</summary>
    public static string NameOf(DayOfWeek weekday) => WeekdayNames[(int)weekday];

    /// <summary>Whether a whole line has the form of a date, even of a day that does not exist (<c>30/02/2010</c>).</summary>
    public static bool IsWrittenIn(string line) => Form().IsMatch(line);

    /// <summary>
    /// Whether a whole line is the form of a date in which something was left open (<c>Đông Hòa, ngày … tháng 5 năm 2015</c>, <c>ngày    /5/2015</c>), or
    /// that has a place and no day (<c>Đông Hòa, tháng 5 năm 2015</c>).
    /// </summary>
    public static bool IsOpen(string line) => OpenForm().IsMatch(line);

    /// <summary>Whether a line can begin a date that goes on in the next one: <c>Đông Hòa, ngày 15</c>, <c>Đông Hòa,</c>.</summary>
    public static bool IsBegun(string line) => BegunForm().IsMatch(line);

    /// <summary>Reads a line that is a date and nothing else (an hour may follow); null when it is none, or when there is no such day.</summary>
    public static VietnameseDate? TryParse(string line)
    {
        var match = Form().Match(line);
        if (!match.Success)
            return null;
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        var place = match.Groups["place"];
        return new VietnameseDate(new DateOnly(year, month, day), WeekdayOf(match.Groups["weekday"].Value), place.Success ? place.Value.Trim() : null);
    }

    /// <summary>
    /// The place that the line of a date begins with, also where the day was left open: <c>Đông Hòa, ngày … tháng 5 năm 2015</c>; null when there is none.
    /// </summary>
    public static string? PlaceIn(string line)
    {
        if (TryParse(line) is { } date)
            return date.Place;
        var match = OpenForm().Match(line);
        return match.Groups["place"] is { Success: true } place ? place.Value.Trim() : null;
    }

    // "Thứ 2" is Monday: the week's first day, Sunday, has a name of its own.
    private static DayOfWeek? WeekdayOf(string written)
    {
        if (written.Length == 0)
            return null;
        if (char.IsAsciiDigit(written[^1]))
            return (DayOfWeek)(written[^1] - '1');
        var name = VietnameseText.CollapseWhiteSpace(written);
        return (DayOfWeek)Array.FindIndex(WeekdayNames, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // What stands before the day. Without a comma only two words or more with capitals are a place: "Đông Hòa ngày 5", but not "Từ ngày 5".
    private const string PlaceForm =
        @"(?: (?<place> \p{L}[^,;:]{0,60}? ) \s*, | (?<place> (?-i: (?:TP|\p{Lu}\p{Ll}*)\.? (?: (?:\s|\s?[-–]\s?) \p{Lu}\p{Ll}* ){1,4} ) ) (?=\s) ) \s*";

    // "ngày" may be missing before figures (24/11/2024); web pages add "| 00:00".
    [GeneratedRegex(
        """
        ^\s*
        (?: (?<weekday> Chủ\s+Nhật | Thứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7]) ) \s* [,\-–]? \s* )?
        (?:
        """ + PlaceForm + """
         (?=ngày[\s0-9]) )?
        (?:
            ngày\s* (?<day>[0-9]{1,2}) \s* tháng\s* (?<month>[0-9]{1,2}) \s* năm\s* (?<year>[0-9]{4})
          | (?:ngày\s+)? (?<day>[0-9]{1,2}) \s*(?<separator>[/\-.])\s* (?<month>[0-9]{1,2}) \s*\k<separator>\s* (?<year>[0-9]{4})
        )
        \s* (?: [,|\-–]? \s* [0-9]{1,2} (?: :[0-9]{2} ){1,2} )? \s* \.? \s*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();

    // Blanks and dots stand for figures that were to be written by hand.
    [GeneratedRegex(
        "^\\s* (?: " + PlaceForm + """
         (?=ngày|tháng) )?
        (?:
            ngày [\s0-9.…_]* tháng [\s0-9.…_]* năm [\s0-9.…_]*
          | ngày [\s0-9.…_]* / [\s0-9.…_]* / [\s0-9.…_]*
          | (?<=,\s*) tháng [\s0-9.…_]* năm [\s0-9.…_]*
        )
        $
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OpenForm();

    [GeneratedRegex(
        @"^\s*(?:\p{L}[^,;:]{0,60}?\s*,\s*)?ngày[\s0-9.…_]*(?:tháng[\s0-9.…_]*)?$|^\s*(?-i:(?:TP|\p{Lu}\p{Ll}*)\.?(?:\s\p{Lu}\p{Ll}*){0,4}),\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BegunForm();
}
