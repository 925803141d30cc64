using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Text;

/// <summary>SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits, the form in which checksums are shown, recorded and compared.</summary>
internal static class Sha256
{
    /// <summary>The checksum of bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The checksum of what a stream still holds.</summary>
    public static string Of(Stream stream) => Convert.ToHexStringLower(SHA256.HashData(stream));

    /// <summary>The checksum of a text in UTF-8.</summary>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The checksum of a list of texts: each with its length, so that no two lists look alike.</summary>
    public static string OfAll(IEnumerable<string> texts)
    {
        var all = new StringBuilder();
        foreach (var text in texts)
            all.Append(text.Length).Append(' ').Append(text).Append('\n');
        return Of(all.ToString());
    }
}
