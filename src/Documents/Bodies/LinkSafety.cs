using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>Decides which addresses may stand in a page. What is not known to be safe is refused.</summary>
internal static class LinkSafety
{
    private static readonly string[] WebSchemes = ["http", "https"];
    private static readonly string[] OtherSchemes = ["mailto", "tel"];

    /// <summary>Checks an address whose escapes and entities are already resolved.</summary>
    public static LinkFault Check(string url)
    {
        if (url.Length == 0)
            return LinkFault.Empty;
        // Browsers drop tabs and line ends inside a scheme and read \ as /.
        if (url.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\\'))
            return LinkFault.Character;
        if (url[0] == '/')
            return LinkFault.Absolute;
        if (HasLonePercent(url))
            return LinkFault.Malformed;
        return SchemeOf(url) is { } scheme ? CheckScheme(scheme, url[(scheme.Length + 1)..]) : LinkFault.None;
    }

    /// <summary>What stands before the first colon; null when that colon is not a scheme's.</summary>
    public static string? SchemeOf(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && url[end] == ':' ? url[..end] : null;
    }

    /// <summary>
    /// An address like one with blanks, as it can stand in a link: a file gets the name that it should have, in an address of the web blanks become <c>%20</c>.
    /// </summary>
    public static string WithoutSpaces(string url)
    {
        var address = url.Trim().Trim('<', '>').Trim();
        if (SchemeOf(address) is not null)
            return string.Join("%20", address.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (file, id) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        return string.Join('/', file.Split('/').Select(name => name is "." or ".." ? name : Slug.OfFileName(name)))
            + string.Concat(id.Where(c => !char.IsWhiteSpace(c)));
    }

    private static LinkFault CheckScheme(string scheme, string rest)
    {
        if (OtherSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
            return rest.Length > 0 ? LinkFault.None : LinkFault.Malformed;
        if (!WebSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
            return LinkFault.Scheme;
        // The runtime repairs https:/x and https:x; browsers do so in ways of their own.
        var complete = rest.StartsWith("//", StringComparison.Ordinal) && rest.Length > 2 && rest[2] is not ('/' or '?' or '#')
            && Uri.TryCreate($"{scheme}:{rest}", UriKind.Absolute, out var address) && address.Host.Length > 0;
        if (!complete)
            return LinkFault.Malformed;
        // The runtime does not count an empty name; browsers read what stands before the @ all the same.
        return rest[2..].AsSpan().IndexOfAny("/?#@") is var end and >= 0 && rest[2 + end] == '@' ? LinkFault.UserName : LinkFault.None;
    }

    private static bool HasLonePercent(string url)
    {
        for (var i = url.IndexOf('%', StringComparison.Ordinal); i >= 0; i = url.IndexOf('%', i + 1))
        {
            if (i + 2 >= url.Length || !char.IsAsciiHexDigit(url[i + 1]) || !char.IsAsciiHexDigit(url[i + 2]))
                return true;
        }

        return false;
    }
}
