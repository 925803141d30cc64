using System.Globalization;
using System.Text;
using System.Xml.Linq;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>Computes the numbers before the items of lists and before headings (ISO/IEC 26300, part 1, 5.3 and 16.30). They are not in the text.</summary>
/// <param name="styles">The styles of the document.</param>
internal sealed class OdtLists(OdtStyles styles)
{
    private const int Levels = 10;

    private readonly Dictionary<string, int?[]> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _byStyle = new(StringComparer.Ordinal);
    private readonly int?[] _outline = new int?[Levels];

    /// <summary>The counters of a list that begins: its own, or those of the list that it goes on with.</summary>
    public int?[] Begin(XElement list, string? style)
    {
        var counters = Get(list, "text:continue-list") is { } other && _byId.TryGetValue(other, out var named) ? named
            : Get(list, "text:continue-numbering") == "true" && style is not null && _byStyle.TryGetValue(style, out var same) ? same
            : new int?[Levels];
        if (Get(list, "xml:id") is { } id)
            _byId[id] = counters;
        if (style is not null)
            _byStyle[style] = counters;
        return counters;
    }

    /// <summary>The sign of the next item; null when it has none.</summary>
    /// <param name="style">The style of its list.</param>
    /// <param name="counters">The counters of its list.</param>
    /// <param name="level">How deep it is, from 0.</param>
    /// <param name="start">The number that it says itself; null when it counts on.</param>
    public string? Next(string? style, int?[] counters, int level, int? start) =>
        level < Levels && styles.ListOf(style) is { } definition ? SignOf(definition, counters, level, start) : null;

    /// <summary>The number of the next heading; null when headings of its level have none.</summary>
    public string? NextHeading(int level) =>
        styles.Outline is { } outline && level < Levels ? SignOf(outline, _outline, level, null) : null;

    private static string? SignOf(XElement definition, int?[] counters, int level, int? start)
    {
        if (LevelOf(definition, level) is not { } shown)
            return null;
        for (var above = 0; above < level; above++)
            counters[above] ??= StartOf(definition, above);
        counters[level] = start ?? Math.Min((counters[level] ?? StartOf(definition, level) - 1) + 1, 1_000_000);
        Array.Clear(counters, level + 1, Levels - level - 1);
        var sign = NameOf(shown) == "text:list-level-style-bullet" ? Bullet(shown) : Text(definition, counters, level);
        return sign.Length == 0 ? null : sign;
    }

    private static string Text(XElement definition, int?[] counters, int level)
    {
        var shown = LevelOf(definition, level)!;
        var format = Get(shown, "style:num-format");
        if (Get(shown, "loext:num-list-format") is { } pattern)
            return ByPattern(pattern, definition, counters);
        if (string.IsNullOrEmpty(format))
            return ((Get(shown, "style:num-prefix") ?? "") + (Get(shown, "style:num-suffix") ?? "")).Trim();
        var first = Math.Max(0, level + 1 - (Number(shown, "text:display-levels", Levels) ?? 1));
        var numbers = Enumerable.Range(first, level - first + 1).Select(at => Written(definition, counters, at)).Where(number => number.Length > 0);
        return $"{Get(shown, "style:num-prefix")}{string.Join('.', numbers)}{Get(shown, "style:num-suffix")}".Trim();
    }

    // "%1%.%2%."
    private static string ByPattern(string pattern, XElement definition, int?[] counters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var end = pattern[i] == '%' ? pattern.IndexOf('%', i + 1) : -1;
            if (end > i + 1 && int.TryParse(pattern.AsSpan(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                && level is > 0 and <= Levels)
            {
                text.Append(Written(definition, counters, level - 1));
                i = end;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString().Replace("\u200B", "", StringComparison.Ordinal).Trim();
    }

    private static string Written(XElement definition, int?[] counters, int level)
    {
        var format = Get(LevelOf(definition, level), "style:num-format");
        return GeneratedNumber.Write(counters[level] ?? StartOf(definition, level), format switch
        {
            "I" => NumberFormat.UpperRoman,
            "i" => NumberFormat.LowerRoman,
            "A" => NumberFormat.UpperLetter,
            "a" => NumberFormat.LowerLetter,
            null or "" => NumberFormat.None,
            _ when format.StartsWith('0') => NumberFormat.DecimalZero,
            _ => NumberFormat.Decimal,
        });
    }

    private static string Bullet(XElement level) => (Get(level, "text:bullet-char") ?? "").Trim() switch
    {
        "" => "",
        "-" or "–" or "—" or "\uF02D" => "-",
        "+" => "+",
        "*" => "*",
        _ => "•",
    };

    private static int StartOf(XElement definition, int level) => Number(LevelOf(definition, level), "text:start-value", 1_000_000) ?? 1;

    private static XElement? LevelOf(XElement definition, int level) =>
        definition.Elements().Take(Levels * 2).FirstOrDefault(child => Number(child, "text:level", 100) == level + 1);
}
