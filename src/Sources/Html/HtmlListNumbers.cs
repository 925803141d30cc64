using System.Globalization;
using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>The signs that a browser puts before the items of a list.</summary>
internal sealed class HtmlListNumbers
{
    private readonly string _type;
    private int _next;

    private HtmlListNumbers(string type, int start) => (_type, _next) = (type, start);

    /// <summary>The signs of a list.</summary>
    public static HtmlListNumbers Of(IElement list) =>
        list.LocalName == "ul"
            ? new("", 0)
            : new(list.GetAttribute("type") is { Length: > 0 } type ? type : "1", Number(list.GetAttribute("start")) ?? 1);

    /// <summary>The sign of the next item: <c>1.</c>, <c>a.</c>, <c>-</c>.</summary>
    public string Next(IElement item)
    {
        if (_type.Length == 0)
            return "-";
        _next = Number(item.GetAttribute("value")) ?? _next;
        var format = _type[0] switch
        {
            'a' => NumberFormat.LowerLetter,
            'A' => NumberFormat.UpperLetter,
            'i' => NumberFormat.LowerRoman,
            'I' => NumberFormat.UpperRoman,
            _ => NumberFormat.Decimal,
        };
        return GeneratedNumber.Write(_next++, format) + ".";
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < 100_000 ? number : null;
}
