using System.Globalization;

namespace SiteGen.Diagnostics;

/// <summary>Numbers in messages.</summary>
internal static class Figures
{
    /// <summary>The number in digits, the same on every machine.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
