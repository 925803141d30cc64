using System.Collections.Frozen;

namespace SiteGen.Sources.Html;

/// <summary>What the elements of a page are for the text that a reader sees (the HTML Standard, chapter 15, "Rendering").</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "applet", "embed", "audio", "video", "canvas", "datalist", "meter",
        "progress", "rp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "label",
        "mark", "math", "nobr", "output", "picture", "q", "rb", "rt", "rtc", "ruby", "s", "samp", "select", "small", "span", "strike",
        "strong", "sub", "sup", "svg", "textarea", "time", "tt", "u", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    // What shows something that is not in the file, or is drawn by a program.
    private static readonly FrozenSet<string> Embedded =
        new[] { "iframe", "object", "applet", "embed", "audio", "video", "canvas" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an element shows what is not among the words of the page, but may have words of its own.</summary>
    public static bool IsEmbedded(string name) => Embedded.Contains(name);

    /// <summary>Whether the text of an element is not shown.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);

    /// <summary>Whether an element stands in a line and does not begin one; so do those of Word's own, <c>o:p</c>.</summary>
    public static bool IsInline(string name) => Inline.Contains(name) || name.Contains(':', StringComparison.Ordinal);
}
