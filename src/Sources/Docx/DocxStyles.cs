using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SiteGen.Sources.Docx;

/// <summary>The styles of a document: what a paragraph or a run has when it says nothing itself (ECMA-376, part 1, 17.7).</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 20;

    // Properties stand before what they are of, and are some dozens.
    private const int MostProperties = 100;

    private readonly Dictionary<string, OpenXmlElement> _styles = new(StringComparer.Ordinal);
    private readonly OpenXmlElement? _runDefaults;
    private readonly string? _standardParagraph;

    /// <summary>Reads the styles of a document.</summary>
    public DocxStyles(MainDocumentPart document)
    {
        var root = document.StyleDefinitionsPart?.Styles;
        if (root is null)
            return;
        foreach (var style in root.ChildElements.Where(child => child.LocalName == "style"))
        {
            var id = Attribute(style, "styleId") ?? "";
            _styles.TryAdd(id, style);
            if (Attribute(style, "type") == "paragraph" && IsOn(Attribute(style, "default") ?? "0"))
                _standardParagraph ??= id;
        }

        _runDefaults = Child(Child(Child(root, "docDefaults"), "rPrDefault"), "rPr");
    }

    /// <summary>An attribute, whatever its namespace.</summary>
    public static string? Attribute(OpenXmlElement? element, string name)
    {
        if (element is null)
            return null;
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name)
                return attribute.Value;
        }

        return null;
    }

    /// <summary>The first child of a name, among the first ones.</summary>
    public static OpenXmlElement? Child(OpenXmlElement? element, string name) =>
        element?.ChildElements.Take(MostProperties).FirstOrDefault(child => child.LocalName == name);

    /// <summary>Whether a switch is on: present, and not said to be off.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");

    /// <summary>A property of a paragraph: its own, or its style's; null when neither says.</summary>
    public OpenXmlElement? OfParagraph(OpenXmlElement paragraph, string name)
    {
        var own = Child(paragraph, "pPr");
        return Child(own, name)
            ?? Chain(StyleOf(own) ?? _standardParagraph).Select(style => Child(Child(style, "pPr"), name)).FirstOrDefault(found => found is not null);
    }

    /// <summary>A property of a run: its own, its style's, its paragraph's style's, or the document's; null when none says.</summary>
    public OpenXmlElement? OfRun(OpenXmlElement? paragraph, OpenXmlElement? runProperties, string name)
    {
        if (Child(runProperties, name) is { } own)
            return own;
        var styles = Chain(Attribute(Child(runProperties, "rStyle"), "val")).Concat(Chain(StyleOf(Child(paragraph, "pPr")) ?? _standardParagraph));
        return styles.Select(style => Child(Child(style, "rPr"), name)).FirstOrDefault(found => found is not null) ?? Child(_runDefaults, name);
    }

    /// <summary>The level of a heading style, from 1; null for other styles.</summary>
    public int? HeadingLevel(OpenXmlElement paragraph)
    {
        if (Attribute(OfParagraph(paragraph, "outlineLvl"), "val") is { } level
            && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var outline))
            return outline < 9 ? outline + 1 : null;
        foreach (var style in Chain(StyleOf(Child(paragraph, "pPr"))))
        {
            var name = Attribute(Child(style, "name"), "val") ?? "";
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is > 0 and < 10)
                return number;
        }

        return null;
    }

    /// <summary>The name of a paragraph's style; null when it has none of its own.</summary>
    public string? NameOf(OpenXmlElement paragraph) =>
        Chain(StyleOf(Child(paragraph, "pPr"))).Select(style => Attribute(Child(style, "name"), "val")).FirstOrDefault();

    /// <summary>The borders that a table's style draws; null when it draws none.</summary>
    public OpenXmlElement? TableBorders(string? style) =>
        Chain(style).Select(found => Child(Child(found, "tblPr"), "tblBorders")).FirstOrDefault(borders => borders is not null);

    private static string? StyleOf(OpenXmlElement? properties) => Attribute(Child(properties, "pStyle"), "val");

    private IEnumerable<OpenXmlElement> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = Attribute(Child(style, "basedOn"), "val");
        }
    }
}
