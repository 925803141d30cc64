using AngleSharp.Dom;

namespace SiteGen.Tests.Pages;

/// <summary>
/// The elements and attributes that a page of a site or of a book may have. Whoever gives the pages a new one adds it here, and so says that no word of a
/// report can make it.
/// </summary>
internal static class AllowedMarkup
{
    private static readonly string[] Everywhere = ["class", "hidden", "id", "lang", "role", "tabindex"];

    private static readonly Dictionary<string, string[]> Elements = new(StringComparer.Ordinal)
    {
        ["a"] = ["href", "rel", "type", "download", "title", "epub:type"],
        ["abbr"] = ["title"],
        ["article"] = [],
        ["aside"] = ["epub:type"],
        ["blockquote"] = [],
        ["body"] = [],
        ["br"] = [],
        ["button"] = ["type"],
        ["code"] = [],
        ["dd"] = [],
        ["del"] = [],
        ["details"] = [],
        ["div"] = [],
        ["dl"] = [],
        ["dt"] = [],
        ["em"] = [],
        ["footer"] = [],
        ["form"] = [],
        ["h1"] = [],
        ["h2"] = [],
        ["h3"] = [],
        ["h4"] = [],
        ["h5"] = [],
        ["h6"] = [],
        ["head"] = [],
        ["header"] = [],
        ["hr"] = [],
        ["html"] = ["xmlns", "xmlns:epub"],
        ["img"] = ["alt", "loading", "src", "title"],
        ["input"] = ["autocomplete", "maxlength", "placeholder", "spellcheck", "type"],
        ["kbd"] = [],
        ["label"] = ["for"],
        ["li"] = [],
        ["link"] = ["href", "rel", "type"],
        ["main"] = [],
        ["mark"] = [],
        ["meta"] = ["charset", "content", "http-equiv", "media", "name", "property"],
        ["nav"] = ["epub:type"],
        ["noscript"] = [],
        ["ol"] = ["start"],
        ["option"] = ["value"],
        ["p"] = [],
        ["pre"] = [],
        ["rect"] = ["height", "width"],
        ["script"] = ["defer", "src", "type"],
        ["section"] = ["epub:type"],
        ["select"] = ["name"],
        ["span"] = [],
        ["strong"] = [],
        ["style"] = [],
        ["svg"] = ["preserveAspectRatio", "viewBox"],
        ["sub"] = [],
        ["summary"] = [],
        ["sup"] = [],
        ["table"] = [],
        ["tbody"] = [],
        ["td"] = ["colspan", "rowspan"],
        ["th"] = ["colspan", "rowspan", "scope"],
        ["thead"] = [],
        ["time"] = ["datetime"],
        ["title"] = [],
        ["tr"] = [],
        ["ul"] = [],
    };

    /// <summary>What an element is or has that it may not.</summary>
    public static IEnumerable<string> Faults(IElement element) => !Elements.TryGetValue(element.LocalName, out var own)
        ? [$"<{element.LocalName}>"]
        : element.Attributes.Where(attribute => !IsAllowed(attribute.Name, own)).Select(attribute => $"<{element.LocalName} {attribute.Name}>");

    private static bool IsAllowed(string name, string[] own) =>
        Everywhere.Contains(name) || own.Contains(name) || name == "xml:lang" || IsNamed(name, "aria-") || IsNamed(name, "data-");

    private static bool IsNamed(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.All(c => char.IsAsciiLetterLower(c) || c == '-');
}
