using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Disclosure.Riders;

/// <summary>The packed texts of a PNG (ISO/IEC 15948, zTXt and iTXt): XMP, and the raw profiles that some programs write there in hexadecimal digits.</summary>
internal static class PngText
{
    private const int LargestText = 4 * 1024 * 1024;
    private const int MostChunks = 10_000;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether one of them has a position.</summary>
    public static bool HasPosition(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
            return false;
        var at = Signature.Length;
        for (var chunk = 0; chunk < MostChunks && at + 12 <= bytes.Length; chunk++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12)
                return false;
            var kind = Encoding.ASCII.GetString(bytes.Slice(at + 4, 4));
            if (kind is "zTXt" or "iTXt" or "tEXt" && HasPositionIn(kind, bytes.Slice(at + 8, (int)length)))
                return true;
            at += (int)length + 12;
        }

        return false;
    }

    private static bool HasPositionIn(string kind, ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf((byte)0);
        if (end < 0)
            return false;
        var rest = content[(end + 1)..];
        var text = kind == "tEXt" ? rest.ToArray() : Unpacked(kind, rest);
        return text.AsSpan().IndexOf("GPSLatitude"u8) >= 0 || IsRawProfile(content[..end], text);
    }

    // zTXt: a method, and the text. iTXt: whether it is packed, a method, a language and a translated keyword, each with a zero behind, and the text.
    private static byte[] Unpacked(string kind, ReadOnlySpan<byte> rest)
    {
        if (kind == "iTXt")
        {
            if (rest.Length < 2 || rest[0] == 0)
                return [];
            rest = rest[2..];
            for (var field = 0; field < 2; field++)
                rest = rest[(rest.IndexOf((byte)0) + 1)..];
        }
        else
        {
            rest = rest[Math.Min(1, rest.Length)..];
        }

        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(rest.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[LargestText];
            return buffer[..unpacked.ReadAtLeast(buffer, LargestText, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static bool IsRawProfile(ReadOnlySpan<byte> keyword, byte[] text)
    {
        if (keyword.IndexOf("Raw profile type"u8) < 0)
            return false;
        // "\nexif\n    1234\n45786966…"
        var lines = Encoding.ASCII.GetString(text).Split('\n', 4);
        var digits = string.Concat(lines[^1].Where(char.IsAsciiHexDigit));
        var profile = Convert.FromHexString(digits[..(digits.Length / 2 * 2)]);
        return PicturePosition.IsTiffWithPosition(profile)
            || (profile.Length > 6 && PicturePosition.IsTiffWithPosition(profile.AsSpan(6)))
            || profile.AsSpan().IndexOf("GPSLatitude"u8) >= 0;
    }
}
