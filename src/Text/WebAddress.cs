using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>Web addresses as they may stand in a page.</summary>
internal static class WebAddress
{
    // ASCII that is no URL code point (URL Standard, section 1.1 "URL code points"); '#', '%' and ':' have a meaning of their own.
    private const string Illegal = " \"<>\\^`{|}";

    /// <summary>
    /// The same address with characters that may not stand in one written as <c>%XX</c>; what is right already stays as it was.
    /// Brackets are kept in the host, where IPv6 has them.
    /// </summary>
    public static string Encode(string address)
    {
        var host = address.IndexOf("//", StringComparison.Ordinal);
        var path = host < 0 ? 0 : address.IndexOfAny(['/', '?', '#'], host + 2);
        var encoded = new StringBuilder(address.Length);
        for (var i = 0; i < address.Length; i++)
        {
            var c = address[i];
            if (Illegal.Contains(c, StringComparison.Ordinal) || (c is '[' or ']' && path >= 0 && i >= path))
                encoded.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                encoded.Append(c);
        }

        return encoded.ToString();
    }
}
