using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Sources;

/// <summary>
/// Codes among the words of a line: where a footnote is mentioned. A code is made of noncharacters (U+FDD0 to U+FDDA), which no source may hold,
/// so it stays at its word whatever is cut off the line or joined to it, and can be taken for no letter, figure or punctuation.
/// </summary>
internal static partial class MentionCodes
{
    private const char Begin = '\uFDDA';
    private const char Zero = '\uFDD0';

    /// <summary>The code for the mention of a footnote.</summary>
    /// <param name="number">Its number in the source, from 1.</param>
    public static string Footnote(int number) =>
        Begin + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(Zero + (digit - '0'))));

    /// <summary>The words without codes, those of struck words too.</summary>
    public static string Strip(string text) =>
        StruckCodes.Strip(text.Contains(Begin, StringComparison.Ordinal) ? Form().Replace(text, "") : text);

    /// <summary>The words with each code written as something else.</summary>
    public static string Replace(string text, Func<int, string> footnote) =>
        text.Contains(Begin, StringComparison.Ordinal) ? Form().Replace(text, code => footnote(NumberOf(code))) : text;

    /// <summary>Markdown with struck words as such, and each code as a mention that cannot be taken for a link or a definition, whatever follows it.</summary>
    /// <param name="markdown">Words already escaped.</param>
    /// <param name="mention">How a mention is written: <c>[^1]</c>.</param>
    public static string ToMarkdown(string markdown, Func<int, string> mention) =>
        StruckCodes.ToMarkdown(markdown.Contains(Begin, StringComparison.Ordinal)
            ? Adjacent().Replace(Followed().Replace(markdown, "${code}\\${sign}"), code => mention(NumberOf(code)) + (code.Groups["next"].Success ? " " : ""))
            : markdown);

    /// <summary>The footnotes that are mentioned, in order.</summary>
    public static IEnumerable<int> FootnotesIn(string text) =>
        text.Contains(Begin, StringComparison.Ordinal) ? Form().Matches(text).Select(NumberOf) : [];

    private static int NumberOf(Match code) =>
        int.Parse(string.Concat(code.Groups["code"].Value.Skip(1).Select(digit => (char)('0' + (digit - Zero)))), CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<code>\uFDDA[\uFDD0-\uFDD9]{1,6})", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("(?<code>\uFDDA[\uFDD0-\uFDD9]{1,6})(?<next>(?=\uFDDA))?", RegexOptions.CultureInvariant)]
    private static partial Regex Adjacent();

    [GeneratedRegex(@"(?<code>\uFDDA[\uFDD0-\uFDD9]{1,6})(?<sign>[(\[:])", RegexOptions.CultureInvariant)]
    private static partial Regex Followed();
}
