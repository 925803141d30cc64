using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>Computes the numbers that a word processor generates before paragraphs (ECMA-376, part 1, 17.9). They are not in the text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    // Of a definition: its levels and some properties.
    private const int MostChildren = 100;

    private readonly DocxStyles _styles;
    private readonly Dictionary<string, OpenXmlElement> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenXmlElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _linked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string Number, int Level)> _restarted = [];

    /// <summary>Reads the numbering of a document.</summary>
    public DocxNumbering(MainDocumentPart document, DocxStyles styles)
    {
        _styles = styles;
        foreach (var element in document.NumberingDefinitionsPart?.Numbering?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            if (element.LocalName == "num" && Attribute(element, "numId") is { } number)
                _numbers.TryAdd(number, element);
            else if (element.LocalName == "abstractNum" && Attribute(element, "abstractNumId") is { } definition)
                _definitions.TryAdd(definition, element);
        }

        foreach (var (definition, element) in _definitions)
        {
            if (Attribute(Child(element, "styleLink"), "val") is { } link)
                _linked.TryAdd(link, definition);
        }
    }

    /// <summary>The sign before a paragraph, and how deep in its list it is, from 0; null when nothing is generated. Counts on.</summary>
    public (string Sign, int Level)? Next(OpenXmlElement paragraph)
    {
        var properties = _styles.OfParagraph(paragraph, "numPr");
        var number = Attribute(Child(properties, "numId"), "val");
        if (number is null or "0" || !_numbers.TryGetValue(number, out var instance) || DefinitionOf(instance) is not var (id, definition))
            return null;
        var level = LevelOf(paragraph, properties, definition);
        var counters = CountersOf(id);
        Count(number, instance, definition, level, counters);
        if (LevelAt(instance, definition, level) is not { } shown)
            return null;
        var sign = FormatOf(shown) == NumberFormat.Bullet ? Bullet(shown) : Text(instance, definition, level, counters);
        return sign.Length == 0 ? null : (sign, level);
    }

    private static int LevelOf(OpenXmlElement paragraph, OpenXmlElement? properties, OpenXmlElement definition)
    {
        if (int.TryParse(Attribute(Child(properties, "ilvl"), "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            return Math.Min(level, Levels - 1);
        // A level may name the style of its paragraphs instead.
        var style = Attribute(Child(Child(paragraph, "pPr"), "pStyle"), "val");
        var named = definition.ChildElements.Take(MostChildren).FirstOrDefault(child =>
            child.LocalName == "lvl" && style is not null && Attribute(Child(child, "pStyle"), "val") == style);
        return int.TryParse(Attribute(named, "ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out level) ? Math.Min(level, Levels - 1) : 0;
    }

    private int?[] CountersOf(string definition)
    {
        if (!_counters.TryGetValue(definition, out var counters))
            _counters[definition] = counters = new int?[Levels];
        return counters;
    }

    // All lists of one definition count together, unless one says that it starts again.
    private void Count(string number, OpenXmlElement instance, OpenXmlElement definition, int level, int?[] counters)
    {
        if (StartOverride(instance, level) is { } restart && _restarted.Add((number, level)))
            counters[level] = restart - 1;
        for (var above = 0; above < level; above++)
            counters[above] ??= Start(instance, definition, above);
        counters[level] = Math.Min((counters[level] ?? Start(instance, definition, level) - 1) + 1, 1_000_000);
        for (var below = level + 1; below < Levels; below++)
        {
            if (Attribute(Child(LevelAt(instance, definition, below), "lvlRestart"), "val") != "0")
                counters[below] = null;
        }
    }

    private static string Text(OpenXmlElement instance, OpenXmlElement definition, int level, int?[] counters)
    {
        var shown = LevelAt(instance, definition, level);
        var pattern = Attribute(Child(shown, "lvlText"), "val") ?? "";
        var isLegal = Child(shown, "isLgl") is { } legal && IsOn(Attribute(legal, "val"));
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                var format = FormatOf(LevelAt(instance, definition, at));
                text.Append(GeneratedNumber.Write(counters[at] ?? Start(instance, definition, at), isLegal ? NumberFormat.Decimal : format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString().Trim();
    }

    // Signs of Symbol and Wingdings have no meaning of their own: a list is a list.
    private static string Bullet(OpenXmlElement level) => (Attribute(Child(level, "lvlText"), "val") ?? "").Trim() switch
    {
        "" => "",
        "-" or "–" or "—" or "\uF02D" => "-",
        "+" => "+",
        "*" => "*",
        _ => "•",
    };

    private static int Start(OpenXmlElement instance, OpenXmlElement definition, int level) =>
        int.TryParse(Attribute(Child(LevelAt(instance, definition, level), "start"), "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start
            : 1;

    private static int? StartOverride(OpenXmlElement instance, int level) =>
        int.TryParse(Attribute(Child(OverrideAt(instance, level), "startOverride"), "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? start
            : null;

    private static OpenXmlElement? OverrideAt(OpenXmlElement instance, int level) =>
        instance.ChildElements.Take(MostChildren).FirstOrDefault(child =>
            child.LocalName == "lvlOverride" && Attribute(child, "ilvl") == level.ToString(CultureInfo.InvariantCulture));

    private static OpenXmlElement? LevelAt(OpenXmlElement instance, OpenXmlElement definition, int level) =>
        Child(OverrideAt(instance, level), "lvl")
        ?? definition.ChildElements.Take(MostChildren).FirstOrDefault(child =>
            child.LocalName == "lvl" && Attribute(child, "ilvl") == level.ToString(CultureInfo.InvariantCulture));

    private (string Id, OpenXmlElement Definition)? DefinitionOf(OpenXmlElement instance)
    {
        var id = Attribute(Child(instance, "abstractNumId"), "val");
        for (var i = 0; i < Levels && id is not null && _definitions.TryGetValue(id, out var definition); i++)
        {
            // A definition may only point to the one that a list style has.
            if (Attribute(Child(definition, "numStyleLink"), "val") is not { } link)
                return (id, definition);
            id = _linked.GetValueOrDefault(link);
        }

        return null;
    }

    private static NumberFormat FormatOf(OpenXmlElement? level) => Attribute(Child(level, "numFmt"), "val") switch
    {
        "upperRoman" => NumberFormat.UpperRoman,
        "lowerRoman" => NumberFormat.LowerRoman,
        "upperLetter" => NumberFormat.UpperLetter,
        "lowerLetter" => NumberFormat.LowerLetter,
        "decimalZero" => NumberFormat.DecimalZero,
        "bullet" => NumberFormat.Bullet,
        "none" => NumberFormat.None,
        _ => NumberFormat.Decimal,
    };
}
