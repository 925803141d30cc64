using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;

namespace SiteGen.Sources.Odt;

/// <summary>Names of OpenDocument (ISO/IEC 26300) as they are usually written: <c>text:p</c>, whatever prefix a file has for their namespace.</summary>
internal static class OdtNames
{
    private const string Of = "urn:oasis:names:tc:opendocument:xmlns:";

    private static readonly FrozenDictionary<string, XNamespace> Namespaces = new Dictionary<string, XNamespace>
    {
        ["office"] = Of + "office:1.0",
        ["text"] = Of + "text:1.0",
        ["table"] = Of + "table:1.0",
        ["draw"] = Of + "drawing:1.0",
        ["style"] = Of + "style:1.0",
        ["fo"] = Of + "xsl-fo-compatible:1.0",
        ["svg"] = Of + "svg-compatible:1.0",
        ["form"] = Of + "form:1.0",
        ["field"] = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
        ["math"] = "http://www.w3.org/1998/Math/MathML",
        ["xlink"] = "http://www.w3.org/1999/xlink",
        ["xml"] = XNamespace.Xml,
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["loext"] = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<XNamespace, string> Prefixes = Namespaces.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);

    /// <summary>The name of an element.</summary>
    public static string NameOf(XElement element) =>
        Prefixes.TryGetValue(element.Name.Namespace, out var prefix) ? $"{prefix}:{element.Name.LocalName}" : element.Name.LocalName;

    /// <summary>An attribute; null when it is not there.</summary>
    public static string? Get(XElement? element, string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return element?.Attribute(Namespaces[name[..colon]] + name[(colon + 1)..])?.Value;
    }

    /// <summary>A number that is an attribute, within bounds; null when it is not there, or none.</summary>
    public static int? Number(XElement? element, string name, int most) =>
        int.TryParse(Get(element, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : null;

    /// <summary>The first child of a name; null when there is none.</summary>
    public static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(child => NameOf(child) == name);

    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Children(XElement? element, string name) => element?.Elements().Where(child => NameOf(child) == name) ?? [];
}
