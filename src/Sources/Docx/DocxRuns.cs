using DocumentFormat.OpenXml;
using SiteGen.Text.Encodings;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>How the runs of a document are set, looked up once for each combination of styles.</summary>
/// <param name="styles">The styles.</param>
internal sealed class DocxRuns(DocxStyles styles)
{
    private readonly Dictionary<(string?, string?), RunLook> _byStyle = [];
    private readonly Dictionary<string, (FontEncoding? Encoding, SymbolFont? Signs)> _fonts = new(StringComparer.Ordinal);

    /// <summary>How a run is set.</summary>
    public RunLook LookOf(OpenXmlElement paragraph, OpenXmlElement? properties)
    {
        var key = (Attribute(Child(Child(paragraph, "pPr"), "pStyle"), "val"), Attribute(Child(properties, "rStyle"), "val"));
        if (!_byStyle.TryGetValue(key, out var look))
        {
            var style = Child(properties, "rStyle") is { } name ? new DocumentFormat.OpenXml.Wordprocessing.RunProperties(name.CloneNode(true)) : null;
            _byStyle[key] = look = WithFont(
                new RunLook(Switch(styles.OfRun(paragraph, style, "b")), Switch(styles.OfRun(paragraph, style, "vanish")), null)
                {
                    Position = Attribute(styles.OfRun(paragraph, style, "vertAlign"), "val"),
                    IsStruck = Switch(styles.OfRun(paragraph, style, "strike")) || Switch(styles.OfRun(paragraph, style, "dstrike")),
                },
                styles.OfRun(paragraph, style, "rFonts"));
        }

        if (properties is null)
            return look;
        return WithFont(
            look with
            {
                IsBold = Child(properties, "b") is { } bold ? Switch(bold) : look.IsBold,
                IsHidden = Child(properties, "vanish") is { } hidden ? Switch(hidden) : look.IsHidden,
                Position = Child(properties, "vertAlign") is { } position ? Attribute(position, "val") : look.Position,
                IsStruck = (Child(properties, "strike") ?? Child(properties, "dstrike")) is { } strike ? Switch(strike) : look.IsStruck,
            },
            Child(properties, "rFonts"));
    }

    private RunLook WithFont(RunLook look, OpenXmlElement? fonts)
    {
        var name = Attribute(fonts, "ascii") ?? Attribute(fonts, "hAnsi");
        if (name is null)
            return look;
        if (!_fonts.TryGetValue(name, out var font))
            _fonts[name] = font = (FontEncoding.Of(name), SymbolFont.TryOf(name));
        return look with { Font = font.Encoding, Signs = font.Signs };
    }

    private static bool Switch(OpenXmlElement? property) => property is not null && IsOn(Attribute(property, "val"));
}

/// <summary>How a run is set.</summary>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
/// <param name="Font">What its font tells of its letters; null when nothing.</param>
internal readonly record struct RunLook(bool IsBold, bool IsHidden, FontEncoding? Font)
{
    /// <summary>The font of signs that the run is set in; null for letters.</summary>
    public SymbolFont? Signs { get; init; }

    /// <summary>Where it stands: <c>superscript</c>, <c>subscript</c>; anything else is on the line.</summary>
    public string? Position { get; init; }

    /// <summary>Whether a line goes through it.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Its words as they can be written without the font and the place.</summary>
    /// <param name="text">The words.</param>
    /// <param name="before">The character before them.</param>
    public string Written(string text, char before)
    {
        var words = Signs is null ? text : Signs.Read(text);
        return Position switch
        {
            "superscript" => RaisedText.Above(words, before),
            "subscript" => RaisedText.Below(words, before),
            _ => words,
        };
    }
}
