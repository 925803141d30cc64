using System.Text.RegularExpressions;
using SiteGen.Text.Numbering;

namespace SiteGen.Tests.Text.Numbering;

/// <summary>Lines with numbers of every style that there is: every kind of numeral, with every sign and every case of blanks around it.</summary>
internal static class NumberedLines
{
    private static readonly string[] Numerals =
        ["1", "12", "100", "I", "XIV", "Ii", "C", "Đ", "d", "đ", "thứ nhất", "THỨ MƯỜI MỘT"];

    private static readonly string[] Signs = ["", ".", ":", ")", "/", "-", "–"];

    public static IEnumerable<NumberingStyle> Styles => NumberingStyles.All.Concat(NumberingStyles.Appendices);

    /// <summary>Numbers of a style without signs: <c>IV</c>, <c>1.7</c>, <c>Điều 12</c>, <c>PHẦN THỨ HAI</c>.</summary>
    public static IEnumerable<string> NumbersOf(NumberingStyle style)
    {
        IEnumerable<string> numbers = [""];
        foreach (var numeral in style.Numerals)
            numbers = [.. numbers.SelectMany(before => Written(numeral).Select(part => before.Length == 0 ? part : $"{before}.{part}"))];
        return style.IsNamed ? [.. style.Names.SelectMany(InBothCases).SelectMany(name => numbers.Select(number => $"{name} {number}".Trim()))] : numbers;
    }

    /// <summary>A number with a sign and a title, in every way to set blanks between them.</summary>
    public static IEnumerable<string> LinesOf(NumberingStyle style, string number, string title) =>
        from sign in Signs
        from before in sign.Length == 0 ? [""] : new[] { "", " " }
        from after in title.Length == 0 ? [""] : new[] { "", " " }
        select $"{style.Opening}{number}{before}{sign}{after}{title}";

    private static IEnumerable<string> Written(Numeral numeral) =>
        Numerals.Where(text => Regex.IsMatch(text, $"^(?:{numeral.Form})$") && numeral.Value(text) is not null);

    private static string[] InBothCases(string name) => [char.ToUpperInvariant(name[0]) + name[1..], name.ToUpperInvariant()];
}
