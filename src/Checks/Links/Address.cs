using System.Text.RegularExpressions;

namespace SiteGen.Checks.Links;

/// <summary>Reads addresses the way browsers do (WHATWG URL Standard, "basic URL parser").</summary>
internal static partial class Address
{
    /// <summary>Where an address leads.</summary>
    public static AddressKind KindOf(string address)
    {
        // Browsers drop control characters in front, tabs and line ends anywhere, and take \ for /.
        var clean = Dropped().Replace(address, "").Replace('\\', '/');
        if (clean.StartsWith("//", StringComparison.Ordinal))
            return AddressKind.Outside;
        if (clean.StartsWith('/'))
            return AddressKind.Rooted;
        return Scheme().Match(clean) is { Success: true } scheme ? KindOfScheme(scheme.Groups[1].Value) : AddressKind.Relative;
    }

    private static AddressKind KindOfScheme(string scheme) => scheme.ToLowerInvariant() switch
    {
        "javascript" or "vbscript" => AddressKind.Script,
        "mailto" or "tel" or "sms" or "data" or "about" or "urn" or "doi" => AddressKind.Inert,
        "file" => AddressKind.Rooted,
        _ => AddressKind.Outside,
    };

    [GeneratedRegex(@"^[\u0000-\u0020]+|[\t\n\r]")]
    private static partial Regex Dropped();

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
