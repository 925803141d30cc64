using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// The texts of a PNG (ISO/IEC 15948: tEXt, zTXt, iTXt, eXIf), packed or not: comments, XMP, and the raw profiles that some programs write there in
/// hexadecimal digits.
/// </summary>
internal static class PngText
{
    private const int LargestText = 4 * 1024 * 1024;
    private const int MostChunks = 10_000;
    private const long LargestOfAll = 64L * 1024 * 1024;

    /// <summary>The first bytes of every PNG.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a file is a PNG.</summary>
    public static bool IsPng(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>Whether one of its texts has a position.</summary>
    public static bool HasPosition(byte[] bytes) =>
        IsPng(bytes) && TextsIn(bytes).Any(text => text.Span.IndexOf("GPSLatitude"u8) >= 0
            || PicturePosition.IsTiffWithPosition(text.Span)
            || (text.Length > 6 && PicturePosition.IsTiffWithPosition(text.Span[6..])));

    /// <summary>Its texts as bytes, unpacked: of each its keyword, then what it says; a raw profile as the bytes that its digits mean.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> TextsIn(byte[] bytes, int start = 0)
    {
        var (at, left) = (start + Signature.Length, LargestOfAll);
        for (var chunk = 0; chunk < MostChunks && left > 0 && at + 12 <= bytes.Length; chunk++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - 12)
                yield break;
            var content = bytes.AsMemory(at + 8, (int)length);
            foreach (var text in TextsOf(Encoding.ASCII.GetString(bytes, at + 4, 4), content))
            {
                left -= text.Length;
                yield return text;
            }

            at += (int)length + 12;
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> TextsOf(string kind, ReadOnlyMemory<byte> content)
    {
        if (kind == "eXIf")
            return [content];
        var end = kind is "tEXt" or "zTXt" or "iTXt" ? content.Span.IndexOf((byte)0) : -1;
        if (end < 0)
            return [];
        var (keyword, rest) = (content[..end], content[(end + 1)..]);
        var text = kind switch { "tEXt" => rest, "zTXt" => Unpack(rest[Math.Min(1, rest.Length)..]), _ => International(rest.Span) };
        return [keyword, keyword.Span.IndexOf("Raw profile type"u8) >= 0 ? RawProfile(text.Span) : text];
    }

    // Whether it is packed, a method, a language and a translated keyword, each with a zero behind, and the text.
    private static ReadOnlyMemory<byte> International(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2)
            return default;
        var isPacked = rest[0] != 0;
        rest = rest[2..];
        for (var field = 0; field < 2; field++)
            rest = rest[(rest.IndexOf((byte)0) + 1)..];
        var text = rest.ToArray();
        return isPacked ? Unpack(text) : text;
    }

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> packed)
    {
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            using var text = new MemoryStream();
            var buffer = new byte[81_920];
            for (var read = unpacked.Read(buffer); read > 0 && text.Length < LargestText; read = unpacked.Read(buffer))
                text.Write(buffer.AsSpan(0, read));
            return text.ToArray();
        }
        catch (InvalidDataException)
        {
            return default;
        }
    }

    // "\nexif\n    1234\n45786966…"
    private static ReadOnlyMemory<byte> RawProfile(ReadOnlySpan<byte> text)
    {
        var lines = Encoding.ASCII.GetString(text).Split('\n', 4);
        var digits = string.Concat(lines[^1].Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(digits[..(digits.Length / 2 * 2)]);
    }
}
