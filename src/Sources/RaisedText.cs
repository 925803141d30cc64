using System.Collections.Frozen;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>
/// Figures and signs that stand above or below the line, as characters that stand there by themselves: without them 10³ is read as 103, and CO₂ as CO2.
/// </summary>
internal static class RaisedText
{
    private const int Longest = 8;
    private const int MostLetters = 2;

    // Unicode, blocks Superscripts and Subscripts, and Latin-1.
    private static readonly FrozenDictionary<char, char> Raised = Table("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ");
    private static readonly FrozenDictionary<char, char> Lowered = Table("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎");

    // Spacing Modifier Letters, Phonetic Extensions, Superscripts and Subscripts.
    private static readonly FrozenDictionary<char, char> RaisedLetters =
        With(Raised, "abcdefghijklmoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ");

    private static readonly FrozenDictionary<char, char> LoweredLetters = With(Lowered, "aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

    /// <summary>Text above the line. Words, which mean the same there, are left as they are.</summary>
    public static string Above(string text) => Written(text, Raised);

    /// <summary>Text above the line, behind a character: one or two letters stay above it, and a word does not run into the one before.</summary>
    public static string Above(string text, char before) => Behind(before, text, Written(text, Raised), RaisedLetters);

    /// <summary>Text below the line.</summary>
    public static string Below(string text) => Written(text, Lowered);

    /// <summary>Text below the line, behind a character.</summary>
    public static string Below(string text, char before) => Behind(before, text, Written(text, Lowered), LoweredLetters);

    private static string Behind(char before, string text, string written, FrozenDictionary<char, char> letters)
    {
        if (written != text || !char.IsLetter(before) || !char.IsLetter(text.FirstChar()))
            return written;
        var words = text.Trim();
        return words.Length <= MostLetters && words.All(letters.ContainsKey)
            ? string.Concat(text.Select(c => letters.TryGetValue(c, out var sign) ? sign : c))
            : " " + text;
    }

    private static string Written(string text, FrozenDictionary<char, char> signs)
    {
        var words = text.Trim();
        return words.Length is 0 or > Longest || !words.All(signs.ContainsKey)
            ? text
            : string.Concat(text.Select(c => signs.TryGetValue(c, out var sign) ? sign : c));
    }

    private static FrozenDictionary<char, char> With(FrozenDictionary<char, char> figures, string plain, string signs) =>
        figures.Concat(plain.Zip(signs, KeyValuePair.Create)).ToFrozenDictionary();

    private static FrozenDictionary<char, char> Table(string plain, string signs) =>
        plain.Zip(signs).Append(('−', signs[11])).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
}
