namespace SiteGen.Disclosure.Words;

/// <summary>Something that was found in words.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Index">Where it begins in the words; never negative.</param>
/// <param name="Key">What tells it from others of its kind.</param>
/// <param name="Shown">As much of it as may be shown.</param>
internal readonly record struct WordFinding(SensitiveRule Rule, int Index, string Key, string Shown)
{
    /// <summary>A number of which only the first two and the last two digits are shown.</summary>
    public static WordFinding OfNumber(SensitiveRule rule, int index, string written)
    {
        var digits = DigitsOf(written);
        return new WordFinding(rule, index, digits, digits.Length < 9 ? $"{digits[..Math.Min(2, digits.Length)]}…" : $"{digits[..2]}…{digits[^2..]}");
    }

    /// <summary>The digits among other signs.</summary>
    public static string DigitsOf(string written) => string.Concat(written.Where(char.IsAsciiDigit));
}
