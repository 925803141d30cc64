using System.Globalization;

namespace SiteGen.Text;

/// <summary>A colour of a screen (sRGB), with the contrast that WCAG 2.2 defines.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The contrast that text needs at least: WCAG 2.2, 1.4.3, level AA.</summary>
    public const double TextContrast = 4.5;

    private const int Steps = 512;

    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>As CSS writes it: <c>#8f1d1d</c>.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    // WCAG 2.2, "relative luminance".
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#8f1d1d</c> or <c>#8fd</c>, in small or capital letters, with or without <c>#</c>; null for anything else.</summary>
    public static Colour? TryParse(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : text;
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        return digits.Length == 6 && digits.All(char.IsAsciiHexDigit) ? new Colour(Part(0), Part(2), Part(4)) : null;

        byte Part(int start) => byte.Parse(digits.AsSpan(start, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }

    /// <summary>The contrast ratio of two colours, from 1 to 21, whichever is text (WCAG 2.2, "contrast ratio").</summary>
    public double ContrastTo(Colour other)
    {
        var (lighter, darker) = Luminance >= other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>Whether text of one of the two colours can be read on the other.</summary>
    public bool IsReadableOn(Colour other) => ContrastTo(other) >= TextContrast;

    /// <summary>This colour with a share of another, from 0 to 1.</summary>
    public Colour Mixed(Colour other, double share)
    {
        return new Colour(Part(Red, other.Red), Part(Green, other.Green), Part(Blue, other.Blue));

        byte Part(byte own, byte added) => (byte)Math.Round(own + ((added - own) * share), MidpointRounding.AwayFromZero);
    }

    /// <summary>
    /// The nearest darker or lighter colour that has the wanted contrast: this colour with as little black or white as is needed. Where neither gives it, black
    /// or white, whichever differs more.
    /// </summary>
    public Colour Nearest(double contrast, Colour background)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var share = (double)step / Steps;
            var (darker, lighter) = (Mixed(Black, share), Mixed(White, share));
            var (isDark, isLight) = (darker.ContrastTo(background) >= contrast, lighter.ContrastTo(background) >= contrast);
            if (isDark || isLight)
                return isDark && (!isLight || DistanceTo(darker) <= DistanceTo(lighter)) ? darker : lighter;
        }

        return Black.ContrastTo(background) >= White.ContrastTo(background) ? Black : White;
    }

    private int DistanceTo(Colour other) => Square(Red - other.Red) + Square(Green - other.Green) + Square(Blue - other.Blue);

    private static int Square(int number) => number * number;

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
