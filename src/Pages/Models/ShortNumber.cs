namespace SiteGen.Pages.Models;

/// <summary>Distinguishes numbers that are short enough for a column of their own from numbers written in words.</summary>
internal static class ShortNumber
{
    private const int Longest = 6;

    /// <summary>Whether a number is short: <c>XVIII.</c>, but not <c>PHẦN THỨ HAI.</c> or <c>Điều 12.</c></summary>
    public static bool Is(string number) => number.Length <= Longest && !number.Contains(' ', StringComparison.Ordinal);
}
