using System.Globalization;
using System.Xml.Linq;
using SiteGen.Sources.Docx;
using SiteGen.Text.Encodings;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>The styles of a document: those with names, and those that a program made for single paragraphs.</summary>
internal sealed class OdtStyles
{
    private const int MostParents = 32;

    private readonly Dictionary<(string Family, string Name), XElement> _styles = [];
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Paragraph, string? Span), RunLook> _looks = [];

    /// <summary>Reads styles; of two with one name the first counts.</summary>
    /// <param name="roots">The elements that hold them, the nearest first.</param>
    public OdtStyles(IEnumerable<XElement?> roots)
    {
        foreach (var style in roots.OfType<XElement>().SelectMany(root => root.Elements()))
        {
            switch (NameOf(style))
            {
                case "style:style" when Get(style, "style:name") is { } name:
                    _styles.TryAdd((Get(style, "style:family") ?? "", name), style);
                    break;
                case "text:list-style" when Get(style, "style:name") is { } name:
                    _lists.TryAdd(name, style);
                    break;
                case "text:outline-style":
                    Outline ??= style;
                    break;
                case "style:font-face" when Get(style, "style:name") is { } name:
                    _fonts.TryAdd(name, Get(style, "svg:font-family") ?? name);
                    break;
            }
        }
    }

    /// <summary>The numbers of headings; null when there are none.</summary>
    public XElement? Outline { get; }

    /// <summary>A style of lists; null when there is none of that name.</summary>
    public XElement? ListOf(string? name) => name is null ? null : _lists.GetValueOrDefault(name);

    /// <summary>A property of a style or of those that it is based on; null when none says it.</summary>
    /// <param name="family">What it is a style of: <c>paragraph</c>, <c>text</c>, <c>table-cell</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="group">The element that has the property; null for the style itself.</param>
    /// <param name="property">The property.</param>
    public string? Property(string family, string? name, string? group, string property)
    {
        for (var i = 0; i < MostParents && name is not null && _styles.TryGetValue((family, name), out var style); i++)
        {
            if (Get(group is null ? style : Child(style, group), property) is { } value)
                return value;
            name = Get(style, "style:parent-style-name");
        }

        return null;
    }

    /// <summary>The name of a style with a name that people gave, decoded; null when there is none.</summary>
    public string? NamedAs(string? name)
    {
        for (var i = 0; i < MostParents && name is not null && _styles.TryGetValue(("paragraph", name), out var style); i++)
        {
            if (Get(style, "style:display-name") is { } shown)
                return shown;
            if (Get(style, "style:parent-style-name") is not { } parent)
                return name;
            name = parent;
        }

        return name;
    }

    /// <summary>How words of a paragraph are set.</summary>
    /// <param name="paragraph">The style of the paragraph.</param>
    /// <param name="span">The style of the words; null when they have none of their own.</param>
    /// <param name="outer">How they are set without it; null when that is by the paragraph.</param>
    public RunLook LookOf(string? paragraph, string? span, RunLook? outer)
    {
        if (outer is null && _looks.TryGetValue((paragraph, span), out var known))
            return known;
        var look = outer ?? With(new RunLook(false, false, null), "paragraph", paragraph);
        if (span is not null)
            look = With(look, "text", span);
        if (outer is null)
            _looks[(paragraph, span)] = look;
        return look;
    }

    private RunLook With(RunLook look, string family, string? name)
    {
        var font = Text("style:font-name") is { } face ? _fonts.GetValueOrDefault(face, face) : Text("fo:font-family");
        return look with
        {
            IsBold = Text("fo:font-weight") is { } weight ? IsBold(weight) : look.IsBold,
            IsHidden = Text("text:display") is { } display ? display == "none" : look.IsHidden,
            Font = font is null ? look.Font : FontEncoding.Of(font),
            Signs = font is null ? look.Signs : SymbolFont.TryOf(font.Trim('\'', '"')),
            IsStruck = (Text("style:text-line-through-style") ?? Text("style:text-line-through-type")) is { } line ? line != "none" : look.IsStruck,
            Position = Text("style:text-position") is { } position ? PositionOf(position) : look.Position,
        };

        string? Text(string property) => Property(family, name, "style:text-properties", property);
    }

    private static bool IsBold(string weight) =>
        weight == "bold" || (int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 600);

    // "super 58%", "sub", or how far above the line in hundredths.
    private static string? PositionOf(string position)
    {
        var first = position.Split(' ')[0];
        var isPart = double.TryParse(first.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var part);
        return first == "super" || (isPart && part > 0) ? "superscript" : first == "sub" || (isPart && part < 0) ? "subscript" : null;
    }
}
