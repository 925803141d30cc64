using System.Text.RegularExpressions;

namespace SiteGen.Sources.Html;

/// <summary>
/// Tells from a page's letters whether elements are nested without end. Words in elements that only set letters are put into all that are still open, again and
/// again (HTML, 13.2.6.4.7), so a page of thousands of them takes its parser minutes.
/// </summary>
internal static partial class HtmlNesting
{
    private const int DeepestElement = 500;

    /// <summary>Whether more elements of one name are open at once than any page has.</summary>
    public static bool IsTooDeep(string text)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var tag in Tag().EnumerateMatches(text))
        {
            var isEnd = text[tag.Index + 1] == '/';
            var name = text.AsSpan(tag.Index, tag.Length)[(isEnd ? 2 : 1)..];
            names.TryGetValue(name, out var depth);
            names[name] = depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > DeepestElement)
                return true;
        }

        return false;
    }

    // Others end by themselves: p, li, td, br.
    [GeneratedRegex(
        @"</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|span|div|center|table|ins|del|sub|sup)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
