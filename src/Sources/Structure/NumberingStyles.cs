using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Sources.Structure;

/// <summary>
/// The ways in which Vietnamese documents number their headings, the highest first: roman numbers, below them arabic ones, then 1.1. and 1.1.1.
/// (Hướng dẫn 36-HD/VPTW, 2018, and documents as they are). A further way is a further row.
/// </summary>
public static partial class NumberingStyles
{
    /// <summary>All styles, the highest first; a style's place is its rank.</summary>
    public static ImmutableArray<NumberingStyle> All { get; } =
    [
        new("roman", Roman(), RomanValue, LongestStep: 1, MaxWordsBeforeStop: 25),
        new("arabic", Arabic(), ArabicValue, LongestStep: 2, MaxWordsBeforeStop: 15),
        new("arabic-2", Arabic2(), ArabicValue, LongestStep: 2, MaxWordsBeforeStop: 15, Repeats: "arabic"),
        new("arabic-3", Arabic3(), ArabicValue, LongestStep: 2, MaxWordsBeforeStop: 15, Repeats: "arabic-2"),
    ];

    /// <summary>How high a style is: 0 for the highest.</summary>
    public static int RankOf(NumberingStyle style) => All.IndexOf(style);

    /// <summary>Every way in which a line can be read as numbered, the highest style first; none for most lines.</summary>
    public static ImmutableArray<Numbering> Read(string text) => [.. All.Select(style => style.TryRead(text)).OfType<Numbering>()];

    /// <summary>Whether a line is a number and nothing else, so that its heading stands on the next line.</summary>
    public static bool IsNumberAlone(string text) => NumberAlone().IsMatch(text);

    // Texts that were put into lower case and given a capital again have "Ii." for "II.".
    private static ImmutableArray<int>? RomanValue(string numeral) =>
        RomanNumeral.TryParse(numeral.ToUpperInvariant(), out var value) ? [value] : null;

    private static ImmutableArray<int>? ArabicValue(string numeral) =>
        [.. numeral.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];

    // After "I/" and "I-" a capital or a blank: "V/v" begins a subject line.
    [GeneratedRegex(@"^(?<number>(?<numeral>[IVXLC][IVXLCivxlc]{0,6})(?:\.|\s?[/)–-](?=\s|\p{Lu})))\s*(?<title>[\p{L}""“‘(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2})(?:\.|\s?[/)–-]))\s*(?<title>[\p{L}""“‘(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2}\.[0-9]{1,2})(?:\.|\s?[/)–-])?)\s*(?<title>[\p{L}""“‘(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic2();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2})(?:\.|\s?[/)–-])?)\s*(?<title>[\p{L}""“‘(].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic3();

    [GeneratedRegex(@"^(?:[IVXLC][IVXLCivxlc]{0,6}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,2})\s?[./)–-]$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone();
}
