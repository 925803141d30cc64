using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Sources.Html;

/// <summary>
/// Tells from a page's letters whether elements are nested without end. For many tags a parser looks at all elements that are still open, and words in elements
/// that only set letters are put into all of those again (HTML, 13.2.6.4.7), so a page of thousands of them takes it minutes.
/// </summary>
internal static partial class HtmlNesting
{
    private const int MostOpen = 1_000, MostStray = 1_000;

    // What has no end tag, or ends by itself where the next one begins.
    private static readonly FrozenSet<string> Short = new[]
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source",
        "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rp", "rt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What a slash does not end: <div/> stays open. For each, the parser looks at what is open.
    private static readonly FrozenSet<string> Html = new[]
    {
        "address", "article", "aside", "blockquote", "button", "center", "details", "dialog", "dir", "div", "dl", "fieldset", "figcaption", "figure",
        "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "listing", "main", "menu", "nav", "ol", "plaintext", "pre", "search", "section", "summary",
        "table", "ul",
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "span", "strike", "strong", "tt", "u", "applet", "marquee", "object", "select",
        "template",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether more elements are open at once than any page has, or more end tags end nothing.</summary>
    public static bool IsTooDeep(string text)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var (shortNames, htmlNames) = (Short.GetAlternateLookup<ReadOnlySpan<char>>(), Html.GetAlternateLookup<ReadOnlySpan<char>>());
        var (depth, strays) = (0, 0);
        foreach (var tag in Tag().EnumerateMatches(text))
        {
            var isEnd = text[tag.Index + 1] == '/';
            var name = text.AsSpan(tag.Index, tag.Length)[(isEnd ? 2 : 1)..];
            if (shortNames.Contains(name) || (!htmlNames.Contains(name) && IsEmpty(text, tag.Index + tag.Length)))
                continue;
            names.TryGetValue(name, out var same);
            if (isEnd && same == 0 && ++strays > MostStray)
                return true;
            var change = !isEnd ? 1 : same > 0 ? -1 : 0;
            names[name] = same + change;
            if ((depth += change) > MostOpen)
                return true;
        }

        return false;
    }

    // <path/> in a drawing. Where it is no drawing, it stays open; then only stray end tags look at it, and they are counted.
    private static bool IsEmpty(string text, int at) =>
        text.AsSpan(at).IndexOfAny('<', '>') is var end && end > 0 && text[at + end] == '>' && text[at + end - 1] == '/';

    // Names with a colon are those of word processors.
    [GeneratedRegex(@"</?[a-z][a-z0-9-]*(?![\w:-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
