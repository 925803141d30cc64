using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>
/// Numbers in digits as Vietnamese texts write them: points between groups of three, a comma before decimals (<c>1.250,5</c>). A single point with other than
/// three digits after it is read as a comma (<c>36.9</c>), and several commas with three digits after each as points.
/// </summary>
internal static partial class VietnameseNumber
{
    // More digits are the number of an account.
    private const int Longest = 20;

    /// <summary>The value of the number that a text begins with; null where it begins with none, or with digits that no number is written with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters the number has.</param>
    public static decimal? TryRead(string text, out int length)
    {
        length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || (length > 0 && text[length] is '.' or ',')))
            length++;
        // A point or comma at the end is no part of it. With a letter after it, as in 94,o, this is no number.
        if (length is 0 or > Longest || !char.IsAsciiDigit(text[length - 1]))
            return null;
        var written = text[..length];
        return TryNormalise(written) is { } normal ? decimal.Parse(normal, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    // With a point before decimals and no groups.
    private static string? TryNormalise(string written)
    {
        if (Grouped().IsMatch(written))
            return written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (Plain().IsMatch(written))
            return written.Replace(',', '.');
        return GroupedByCommas().IsMatch(written) ? written.Replace(",", "", StringComparison.Ordinal) : null;
    }

    [GeneratedRegex(@"^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // 09 is written for 9.
    [GeneratedRegex(@"^((0|[1-9]\d*)([.,]\d+)?|0[1-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[1-9]\d{0,2}(,\d{3}){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex GroupedByCommas();
}
