using System.Globalization;

namespace SiteGen.Text;

/// <summary>Writes counts as people read them, in groups of three digits.</summary>
internal static class DigitGroups
{
    /// <summary>A count with a sign between its groups: <c>10.000</c> in Vietnamese, <c>10,000</c> in English.</summary>
    public static string Of(long number, string separator) =>
        number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);
}
