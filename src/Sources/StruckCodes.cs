using System.Text.RegularExpressions;

namespace SiteGen.Sources;

/// <summary>
/// Codes among the words of a line: where words that are struck through begin and end. They are noncharacters like <see cref="MentionCodes"/>, and each line
/// has as many ends as beginnings.
/// </summary>
internal static partial class StruckCodes
{
    public const char Begin = '\uFDDB';
    public const char End = '\uFDDC';

    /// <summary>The words without codes.</summary>
    public static string Strip(string text) =>
        text.Contains(Begin, StringComparison.Ordinal) || text.Contains(End, StringComparison.Ordinal) ? Form().Replace(text, "") : text;

    /// <summary>
    /// Markdown with the codes written as <c>~~</c>, at the edges of the words. Where Markdown would not take that for a line through them, since a sign stands
    /// between letters, the words stand as they are.
    /// </summary>
    /// <param name="markdown">Words already escaped.</param>
    public static string ToMarkdown(string markdown)
    {
        if (!markdown.Contains(Begin, StringComparison.Ordinal))
            return Strip(markdown);
        var placed = BlanksAtEnd().Replace(BlanksAtBegin().Replace(OwnSign().Replace(markdown, "\\~"), " \uFDDB"), "\uFDDC ").Trim(' ');
        return Strip(Words().Replace(placed, struck => IsEdge(placed, struck.Index, -1) && IsEdge(placed, struck.Index + struck.Length - 1, 1)
            ? $"~~{struck.Groups["words"].Value}~~"
            : struck.Groups["words"].Value));
    }

    // A delimiter beside a sign needs a blank, a sign or the edge on its other side (CommonMark, "left-flanking delimiter run").
    private static bool IsEdge(string text, int code, int outwards)
    {
        var (inner, outer) = (text[code - outwards], code + outwards);
        return char.IsLetterOrDigit(inner) || outer < 0 || outer >= text.Length || !char.IsLetterOrDigit(text[outer]);
    }

    [GeneratedRegex("[\uFDDB\uFDDC]", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("\uFDDB(?<words>[^\uFDDB\uFDDC]+)\uFDDC", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@" ?\uFDDB\s+", RegexOptions.CultureInvariant)]
    private static partial Regex BlanksAtBegin();

    [GeneratedRegex(@"(?<!\s)\s{1,9}\uFDDC ?", RegexOptions.CultureInvariant)]
    private static partial Regex BlanksAtEnd();

    [GeneratedRegex(@"(?<!\\)~", RegexOptions.CultureInvariant)]
    private static partial Regex OwnSign();
}
