using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Text;

/// <summary>A UUID that is made of a name: the same name has the same one for ever (RFC 9562, section 5.8, as in its appendix B.2).</summary>
internal static class NameUuid
{
    /// <summary>The namespace of addresses (RFC 9562, section 6.6).</summary>
    public const string Address = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

    /// <summary>The UUID of version 8 whose free bits are the first of the SHA-256 of the namespace and the name.</summary>
    public static string Of(string @namespace, string name)
    {
        var prefix = Convert.FromHexString(@namespace.Replace("-", "", StringComparison.Ordinal));
        var bytes = SHA256.HashData([.. prefix, .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        var digits = Convert.ToHexStringLower(bytes);
        return string.Create(CultureInfo.InvariantCulture, $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}");
    }
}
