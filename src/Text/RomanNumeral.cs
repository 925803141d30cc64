namespace SiteGen.Text;

/// <summary>Roman numerals from I to MMMCMXCIX in their one canonical spelling.</summary>
internal static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Parts =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The numeral of a number: 9 is <c>IX</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 3999.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var numeral = "";
        foreach (var (value, letters) in Parts)
        {
            for (; number >= value; number -= value)
                numeral += letters;
        }

        return numeral;
    }

    /// <summary>Reads a numeral in capitals; refuses spellings that are not canonical, such as <c>IIII</c> or <c>VX</c>.</summary>
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        var rest = text.AsSpan();
        foreach (var (value, letters) in Parts)
        {
            for (; rest.StartsWith(letters, StringComparison.Ordinal); rest = rest[letters.Length..])
                number += value;
        }

        return rest.IsEmpty && number is > 0 and < 4000 && Format(number) == text;
    }
}
