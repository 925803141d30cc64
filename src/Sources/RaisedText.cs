using System.Collections.Frozen;

namespace SiteGen.Sources;

/// <summary>
/// Figures and signs that stand above or below the line, as characters that stand there by themselves: without them 10³ is read as 103, and CO₂ as CO2.
/// </summary>
internal static class RaisedText
{
    private const int Longest = 8;

    // Unicode, blocks Superscripts and Subscripts, and Latin-1.
    private static readonly FrozenDictionary<char, char> Raised = Table("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ");
    private static readonly FrozenDictionary<char, char> Lowered = Table("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

    /// <summary>Text above the line. Words, which mean the same there, are left as they are.</summary>
    public static string Above(string text) => Written(text, Raised);

    /// <summary>Text below the line.</summary>
    public static string Below(string text) => Written(text, Lowered);

    private static string Written(string text, FrozenDictionary<char, char> signs)
    {
        var words = text.Trim();
        return words.Length is 0 or > Longest || !words.All(signs.ContainsKey)
            ? text
            : string.Concat(text.Select(c => signs.TryGetValue(c, out var sign) ? sign : c));
    }

    private static FrozenDictionary<char, char> Table(string plain, string signs) =>
        plain.Zip(signs).Append(('−', signs[11])).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
}
