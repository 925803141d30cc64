using System.Buffers.Binary;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// Where a file ends by its own format: what stands behind is shown by no program, and read by whoever looks. PNG (ISO/IEC 15948, IEND), JPEG
/// (ITU-T T.81, EOI), GIF (89a, trailer), WebP (the length of RIFF), HEIC, AVIF and videos (ISO/IEC 14496-12, boxes), packages (the end of the
/// directory), PDF (%%EOF).
/// </summary>
internal static class FileEnd
{
    private const int MostParts = 1_000_000;

    /// <summary>The bytes behind the end; empty where there are none, where only blanks stand, or where the end is not known.</summary>
    public static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.StartsWith(PngText.Signature) ? OfPng(bytes)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? OfJpeg(bytes)
            : bytes.StartsWith("GIF8"u8) ? OfGif(bytes)
            : bytes.StartsWith("RIFF"u8) && bytes.Length > 8 ? 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..])
            : bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? OfBoxes(bytes)
            : bytes.StartsWith("PK\u0003\u0004"u8) ? OfPackage(bytes)
            : bytes.StartsWith("%PDF-"u8) ? OfPdf(bytes)
            : bytes.Length;
        return end < 0 || end >= bytes.Length ? [] : bytes[(int)end..].Trim(" \t\r\n\0"u8);
    }

    private static long OfPng(ReadOnlySpan<byte> bytes)
    {
        long at = PngText.Signature.Length;
        for (var part = 0; part < MostParts && at + 12 <= bytes.Length; part++)
        {
            var isLast = bytes.Slice((int)at + 4, 4).SequenceEqual("IEND"u8);
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            if (isLast)
                return at;
        }

        return bytes.Length;
    }

    // Segments with a length, scans without one: in a scan FF is followed by zero, by the number of a restart, or by the next marker.
    private static int OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 1 < bytes.Length;)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0)
                break;
            at += next + 1;
            var marker = at < bytes.Length ? bytes[at] : (byte)0;
            if (marker == 0xD9)
                return at + 1;
            if (marker is not (0 or 0xFF or 1 or (>= 0xD0 and <= 0xD8)) && at + 3 <= bytes.Length)
                at += 1 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 1)..]);
        }

        return bytes.Length;
    }

    private static int OfGif(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.Length > 13 ? 13 + ColoursOf(bytes[10]) : bytes.Length;
        while (at < bytes.Length)
        {
            switch (bytes[at])
            {
                case 0x3B:
                    return at + 1;
                case 0x21:
                    at = BehindBlocks(bytes, at + 2);
                    break;
                case 0x2C when at + 10 < bytes.Length:
                    at = BehindBlocks(bytes, at + 11 + ColoursOf(bytes[at + 9]));
                    break;
                default:
                    return bytes.Length;
            }
        }

        return at;
    }

    private static int ColoursOf(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int BehindBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] > 0)
            at += bytes[at] + 1;
        return at + 1;
    }

    // A length of 1 stands for one of eight bytes, 0 for the rest of the file.
    private static long OfBoxes(ReadOnlySpan<byte> bytes)
    {
        long at = 0;
        for (var part = 0; part < MostParts && at + 8 <= bytes.Length && IsName(bytes.Slice((int)at + 4, 4)); part++)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(bytes[(int)at..]);
            if (length == 1 && at + 16 <= bytes.Length)
                length = BinaryPrimitives.ReadInt64BigEndian(bytes[((int)at + 8)..]);
            if (length < 8 || length > bytes.Length - at)
                return bytes.Length;
            at += length;
        }

        return at;
    }

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)letter))
                return false;
        }

        return true;
    }

    private static int OfPackage(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.LastIndexOf("PK\u0005\u0006"u8);
        return at < 0 || at + 22 > bytes.Length ? bytes.Length : at + 22 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 20)..]);
    }

    private static int OfPdf(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.LastIndexOf("%%EOF"u8);
        return at < 0 ? bytes.Length : at + 5;
    }
}
