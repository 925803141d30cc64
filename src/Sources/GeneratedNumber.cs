using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>How a generated number is written.</summary>
internal enum NumberFormat
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>01, 02, 03.</summary>
    DecimalZero,

    /// <summary>I, II, III.</summary>
    UpperRoman,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>A, B, … Z, AA, BB.</summary>
    UpperLetter,

    /// <summary>a, b, … z, aa, bb.</summary>
    LowerLetter,

    /// <summary>A sign that does not count.</summary>
    Bullet,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>Numbers that a word processor or a browser generates, and that are not in the text.</summary>
internal static class GeneratedNumber
{
    /// <summary>A number as it is shown.</summary>
    public static string Write(int number, NumberFormat format) => format switch
    {
        NumberFormat.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
        NumberFormat.UpperRoman when number is > 0 and < 4000 => RomanNumeral.Format(number),
        NumberFormat.LowerRoman when number is > 0 and < 4000 => RomanNumeral.Format(number).ToLowerInvariant(),
        NumberFormat.UpperLetter when number > 0 => Letters(number, 'A'),
        NumberFormat.LowerLetter when number > 0 => Letters(number, 'a'),
        NumberFormat.None => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // After Z comes AA, then BB (ECMA-376, part 1, 17.18.59); 780 is ZZZ… of thirty letters, more is no list.
    private static string Letters(int number, char first) => new((char)(first + ((number - 1) % 26)), Math.Min(30, ((number - 1) / 26) + 1));
}
