using System.Globalization;
using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>The signs that a browser puts before the items of a list.</summary>
internal sealed class HtmlListNumbers
{
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    private readonly string _type;
    private readonly int _step;
    private int _next;

    private HtmlListNumbers(string type, int start, int step) => (_type, _next, _step) = (type, start, step);

    /// <summary>The signs of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="style">What its style says (CSS <c>list-style-type</c>), which counts more than its attributes; null when it says nothing.</param>
    public static HtmlListNumbers Of(IElement list, string? style)
    {
        var type = style ?? (list.LocalName == "ul" ? "disc" : list.GetAttribute("type") is { Length: > 0 } written ? written : "decimal");
        var isReversed = list.LocalName == "ol" && list.HasAttribute("reversed");
        var items = list.Children.Count(child => child.LocalName == "li");
        return new(type, Number(list.GetAttribute("start")) ?? (isReversed ? items : 1), isReversed ? -1 : 1);
    }

    /// <summary>The sign of the next item: <c>1.</c>, <c>a.</c>, <c>-</c>; null where none is shown.</summary>
    /// <param name="item">The item.</param>
    /// <param name="style">What its own style says; null when it says nothing.</param>
    public string? Next(IElement item, string? style)
    {
        var number = Number(item.GetAttribute("value")) ?? _next;
        _next = number + _step;
        var type = style ?? (item.GetAttribute("type") is { Length: > 0 } written ? written : _type);
        return type switch
        {
            "none" => null,
            "disc" or "circle" or "square" or "disclosure-open" or "disclosure-closed" => "-",
            "a" or "lower-alpha" or "lower-latin" => Written(number, NumberFormat.LowerLetter),
            "A" or "upper-alpha" or "upper-latin" => Written(number, NumberFormat.UpperLetter),
            "i" or "lower-roman" => Written(number, NumberFormat.LowerRoman),
            "I" or "upper-roman" => Written(number, NumberFormat.UpperRoman),
            "lower-greek" when number is > 0 and <= 24 => $"{Greek[number - 1]}.",
            "decimal-leading-zero" when number is >= 0 and < 10 => $"0{Written(number, NumberFormat.Decimal)}",
            // Words of the style itself: list-style-type: "- ".
            ['"' or '\'', .., '"' or '\''] => type[1..^1].Trim() is { Length: > 0 } sign ? sign : null,
            _ => Written(number, NumberFormat.Decimal),
        };
    }

    private static string Written(int number, NumberFormat format) => GeneratedNumber.Write(number, format) + ".";

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < 100_000 ? number : null;
}
