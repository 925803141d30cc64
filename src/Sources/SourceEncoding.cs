using SiteGen.Text.Encodings;

namespace SiteGen.Sources;

/// <summary>What is known of a source's encoding before its words are looked at.</summary>
/// <param name="Name">What its bytes were read as: <c>UTF-8</c>; null where the format has no encoding of its own.</param>
/// <param name="IsRaw">Whether each character still stands for a byte, so that its words must tell the encoding.</param>
/// <param name="Asked">The encoding that somebody says it has; null to find it out.</param>
internal sealed record SourceEncoding(string? Name, bool IsRaw, string? Asked)
{
    /// <summary>Bytes as text, for formats of plain text; what they are is found out, or as somebody says.</summary>
    public static (string? Text, SourceEncoding Encoding) Read(byte[] bytes, string? asked)
    {
        var unicode = ByteDecoder.UnicodeNames.FirstOrDefault(name => name.Equals(asked, StringComparison.OrdinalIgnoreCase));
        if (unicode is not null)
            return (ByteDecoder.DecodeAs(bytes, unicode), new(unicode, false, asked));
        var found = ByteDecoder.DecodeUnicode(bytes);
        return found is null ? (LegacyEncodings.AsRaw(bytes), new(null, true, asked)) : (found.Text, new(found.Encoding, false, asked));
    }
}
