using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>Reads numbers that are written digit by digit in words, nine digits and more: <em>không chín một hai …</em>.</summary>
internal static partial class SpelledDigits
{
    private static readonly Dictionary<string, char> Digits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["không"] = '0',
        ["một"] = '1',
        ["mốt"] = '1',
        ["hai"] = '2',
        ["ba"] = '3',
        ["bốn"] = '4',
        ["tư"] = '4',
        ["năm"] = '5',
        ["lăm"] = '5',
        ["sáu"] = '6',
        ["bảy"] = '7',
        ["bẩy"] = '7',
        ["tám"] = '8',
        ["chín"] = '9',
    };

    /// <summary>The words with each such number in figures, padded with blanks so that nothing behind it moves; the same words where there is none.</summary>
    public static string Read(string words) => !words.Contains("chín", StringComparison.OrdinalIgnoreCase)
        && !words.Contains("không", StringComparison.OrdinalIgnoreCase)
        ? words
        : Spelled().Replace(words, number => InFigures(number.Value).PadRight(number.Length));

    private static string InFigures(string number) => string.Concat(Digit().Matches(number).Select(word => Digits[word.Value]));

    private const string Names = "(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)";

    private const string InCapitals = "(?:KHÔNG|MỘT|MỐT|HAI|BA|BỐN|TƯ|NĂM|LĂM|SÁU|BẢY|BẨY|TÁM|CHÍN)";

    // A capital letter behind the first word begins a sentence.
    [GeneratedRegex(
        @"(?<!\p{L})(?i:" + Names + ")(?:(?:[ ,.-]{1,2}" + Names + "){8,14}|(?:[ ,.-]{1,2}" + InCapitals + @"){8,14})(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Spelled();

    [GeneratedRegex(Names, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Digit();
}
