using System.Collections.Frozen;
using System.Globalization;

namespace SiteGen.Sources;

/// <summary>
/// A font whose letters are signs. Documents hold them in the private area of Unicode, U+F020 to U+F0FF, where they mean nothing without the font: here
/// they become the characters of Unicode that look the same.
/// </summary>
internal sealed class SymbolFont
{
    /// <summary>Stands for a sign that Unicode does not have.</summary>
    private const char Unknown = '□';

    // The font Symbol of Adobe (Unicode's mapping table VENDORS/APPLE/SYMBOL.TXT agrees), Microsoft's fonts Wingdings, Wingdings 2, Webdings.
    private static readonly FrozenDictionary<string, SymbolFont> ByName = new Dictionary<string, SymbolFont>(StringComparer.OrdinalIgnoreCase)
    {
        ["Symbol"] = new(true,
            (0x22, "∀"), (0x24, "∃"), (0x27, "∋"), (0x2A, "∗"), (0x2D, "-"), (0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"), (0x5C, "∴"), (0x5E, "⊥"),
            (0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"), (0x7E, "∼"), (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"), (0xBF,
            "↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"), (0xF1, "〉∫")),
        ["Wingdings"] = new(false,
            (0x21, "✏✂"), (0x28, "☎"), (0x2A, "✉"), (0x36, "⌛"), (0x3F, "✍"), (0x41, "✌"), (0x45, "☜☞☝☟"), (0x4A, "☺"), (0x4C, "☹"), (0x54,
            "❄"), (0x58, "✠✡"), (0x6C, "•"), (0x6E, "■□"), (0x71, "❑❒⬧⧫◆❖⬥⌧"), (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x9E, "·•"), (0xA1, "○"),
            (0xA4, "◉"), (0xA7, "•□"), (0xAB, "★"), (0xB2, "✧"), (0xD8, "➢"), (0xDF, "←→↑↓"), (0xE8, "➔"), (0xEF, "⇦⇨⇧⇩"), (0xFB, "✗✓☒☑")),
        ["Wingdings 2"] = new(false,
            (0x4F, "✗✓☒☑☒☒"), (0x97, "•"), (0xA3, "□□")),
        ["Wingdings 3"] = new(false),
        ["Webdings"] = new(false,
            (0x61, "✓"), (0x63, "□"), (0x67, "■"), (0x6E, "•"), (0x72, "✗")),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Letters in place of bullets and boxes stand alone, or two or three together.
    private const int MostSigns = 3;

    private readonly bool _sharesAscii;
    private readonly FrozenDictionary<int, char> _signs;

    private SymbolFont(bool sharesAscii, params (int First, string Signs)[] runs) => (_sharesAscii, _signs) = (
        sharesAscii,
        runs.SelectMany(run => run.Signs.Select((sign, i) => KeyValuePair.Create(run.First + i, sign))).ToFrozenDictionary());

    /// <summary>The font of a name; null when its letters are letters.</summary>
    public static SymbolFont? TryOf(string? name) => name is null ? null : ByName.GetValueOrDefault(name.Trim());

    /// <summary>The sign that the attributes of <c>w:sym</c> name: a font, and a character in hexadecimal digits. Empty when it is none.</summary>
    public static string Read(string? font, string? character)
    {
        if (!int.TryParse(character, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is < 0x20 or > 0xFFFF)
            return "";
        if (code > 0xFF && !IsPrivate(code))
            return char.IsSurrogate((char)code) ? "" : $"{(char)code}";
        return $"{(TryOf(font) ?? ByName["Wingdings"]).Of(code & 0xFF)}";
    }

    /// <summary>
    /// Text that is set in the font: its private characters as signs. A few Latin ones that are all signs of the font are shown as these too; words are not
    /// meant, whatever font somebody gave them.
    /// </summary>
    public string Read(string text)
    {
        var words = text.Trim();
        if (words.Length is > 0 and <= MostSigns && words.All(c => _signs.ContainsKey(c)))
            return string.Concat(text.Select(c => _signs.TryGetValue(c, out var sign) ? sign : c));
        return text.Any(c => IsPrivate(c)) ? string.Concat(text.Select(c => IsPrivate(c) ? Of(c & 0xFF) : c)) : text;
    }

    /// <summary>The character that a sign stands for.</summary>
    /// <param name="code">The sign in the font, 0x20 to 0xFF.</param>
    public char Of(int code) => _signs.TryGetValue(code, out var sign) ? sign : code == 0x20 || (_sharesAscii && code < 0x7F) ? (char)code : Unknown;

    private static bool IsPrivate(int code) => code is >= 0xF020 and <= 0xF0FF;
}
