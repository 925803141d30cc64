using System.Globalization;
using DocumentFormat.OpenXml;
using SiteGen.Text.Encodings;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>How the runs of a document are set, looked up once for each combination of styles.</summary>
/// <param name="styles">The styles.</param>
internal sealed class DocxRuns(DocxStyles styles)
{
    private readonly Dictionary<(string?, string?), RunLook> _byStyle = [];
    private readonly Dictionary<string, FontEncoding?> _fonts = new(StringComparer.Ordinal);

    /// <summary>How a run is set.</summary>
    public RunLook LookOf(OpenXmlElement paragraph, OpenXmlElement? properties)
    {
        var key = (Attribute(Child(Child(paragraph, "pPr"), "pStyle"), "val"), Attribute(Child(properties, "rStyle"), "val"));
        if (!_byStyle.TryGetValue(key, out var look))
        {
            var style = Child(properties, "rStyle") is { } name ? new DocumentFormat.OpenXml.Wordprocessing.RunProperties(name.CloneNode(true)) : null;
            _byStyle[key] = look = new RunLook(
                Switch(styles.OfRun(paragraph, style, "b")),
                Switch(styles.OfRun(paragraph, style, "vanish")),
                FontOf(styles.OfRun(paragraph, style, "rFonts")));
        }

        if (properties is null)
            return look;
        return new RunLook(
            Child(properties, "b") is { } bold ? Switch(bold) : look.IsBold,
            Child(properties, "vanish") is { } hidden ? Switch(hidden) : look.IsHidden,
            Child(properties, "rFonts") is { } fonts && (Attribute(fonts, "ascii") ?? Attribute(fonts, "hAnsi")) is not null ? FontOf(fonts) : look.Font);
    }

    private FontEncoding? FontOf(OpenXmlElement? fonts)
    {
        var name = Attribute(fonts, "ascii") ?? Attribute(fonts, "hAnsi");
        if (name is null)
            return null;
        if (!_fonts.TryGetValue(name, out var font))
            _fonts[name] = font = FontEncoding.Of(name);
        return font;
    }

    private static bool Switch(OpenXmlElement? property) => property is not null && IsOn(Attribute(property, "val"));
}

/// <summary>How a run is set.</summary>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsHidden">Whether it is not shown.</param>
/// <param name="Font">What its font tells of its letters; null when nothing.</param>
internal readonly record struct RunLook(bool IsBold, bool IsHidden, FontEncoding? Font);

/// <summary>Signs of the fonts Symbol and Wingdings, whose letters are pictures.</summary>
internal static class SymbolFonts
{
    /// <summary>The character that a sign stands for; a square for one that has none.</summary>
    public static string Read(OpenXmlElement symbol)
    {
        if (!int.TryParse(Attribute(symbol, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFF)
            return "";
        return (code & 0xFF) switch
        {
            _ when code is < 0xE000 or > 0xF8FF => char.IsSurrogate((char)code) ? "" : ((char)code).ToString(),
            0xB7 or 0x6C or 0xA7 => "•",
            0x2D => "-",
            0xFC => "✓",
            0xFE => "☑",
            0xE0 => "→",
            _ => "□",
        };
    }
}
