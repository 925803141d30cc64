using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Checks.Links;

/// <summary>Finds every address in a page.</summary>
internal static partial class PageReferences
{
    // HTML Standard, index of attributes, and SVG's href: every attribute that holds one address.
    private static readonly FrozenSet<string> AddressAttributes =
        new[] { "href", "xlink:href", "src", "poster", "cite", "data", "action", "formaction", "background" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AddressListAttributes =
        new[] { "srcset", "imagesrcset" }.ToFrozenSet(StringComparer.Ordinal);

    // HTML Standard, section "Link types": those that a browser follows by itself.
    private static readonly FrozenSet<string> RequestingRelations =
        new[]
        {
            "stylesheet", "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest", "preload",
            "modulepreload", "prefetch", "preconnect", "dns-prefetch", "prerender",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses of a page, in its order; that of <c>base</c> is left out, because nothing is loaded from it.</summary>
    public static IEnumerable<Reference> Of(HtmlPage page) =>
        page.Elements.Where(element => element.LocalName != "base").SelectMany(element => Of(page, element));

    private static IEnumerable<Reference> Of(HtmlPage page, IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            foreach (var address in AddressesIn(element, attribute))
                yield return new Reference(address.Trim(), IsRequest(element, attribute.Name), page.Where(element));
        }

        if (element.LocalName != "style")
            yield break;
        foreach (var (address, _) in StylesheetReferences.AddressesIn(element.TextContent))
            yield return new Reference(address, IsRequest: true, page.Where(element));
    }

    private static IEnumerable<string> AddressesIn(IElement element, IAttr attribute)
    {
        if (AddressListAttributes.Contains(attribute.Name))
            return Candidate().Matches(attribute.Value).Select(candidate => candidate.Groups[1].Value);
        if (attribute.Name == "ping")
            return attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (attribute.Name == "content" && IsRefresh(element))
            return RefreshAddress().Matches(attribute.Value).Select(refresh => refresh.Groups[1].Value);
        return AddressAttributes.Contains(attribute.Name) ? [attribute.Value] : [];
    }

    private static bool IsRequest(IElement element, string attribute) => (element.LocalName, attribute) switch
    {
        (_, "cite") => false,
        ("a" or "area", "href" or "xlink:href") => false,
        ("link", "href") => (element.GetAttribute("rel") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(RequestingRelations.Contains),
        _ => true,
    };

    private static bool IsRefresh(IElement element) =>
        element.LocalName == "meta" && string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase);

    // An address and its descriptor, up to the comma that ends them.
    [GeneratedRegex(@"[\s,]*(\S*[^\s,])(?:\s[^,]*)?")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?[""']?([^""']+)", RegexOptions.IgnoreCase)]
    private static partial Regex RefreshAddress();
}
