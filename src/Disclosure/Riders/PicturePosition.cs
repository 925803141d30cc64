using System.Buffers.Binary;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// Tells whether a picture or a video says where it was taken: by Exif (CIPA DC-008, the GPS directory of a TIFF structure), by XMP, or by the ISO 6709 text of
/// a QuickTime file. JPEG, WebP, HEIC and the pictures in a PDF hold these as they are; PNG may pack them.
/// </summary>
internal static class PicturePosition
{
    private const ushort GpsDirectory = 0x8825;
    private const ushort Latitude = 2;
    private const ushort Longitude = 4;
    private const int MostDirectories = 8;
    private const int MostPlaces = 4_096;
    private const int EntryLength = 12;

    /// <summary>Whether it does; never throws.</summary>
    public static bool IsIn(byte[] bytes) =>
        bytes.AsSpan().IndexOf("GPSLatitude"u8) >= 0
        || bytes.AsSpan().IndexOf("G\0P\0S\0L\0a\0t\0i\0t\0u\0d\0e\0"u8) >= 0
        || bytes.AsSpan().IndexOf("location.ISO6709"u8) >= 0
        || IsTextOfVideo(bytes)
        || IsTiffWithPosition(bytes)
        || IsBehind(bytes, "Exif\0\0"u8)
        || IsBehind(bytes, "eXIf"u8)
        || IsBehindChunk(bytes)
        || PngText.HasPosition(bytes);

    // The atom "©xyz": a length and a language, two bytes each, then "+21.0285+105.8542/".
    private static bool IsTextOfVideo(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOf((ReadOnlySpan<byte>)[0xA9, (byte)'x', (byte)'y', (byte)'z']);
        return at >= 0 && at + 8 < bytes.Length && bytes[at + 8] is (byte)'+' or (byte)'-';
    }

    // Exif data in any container begins with this sign and a TIFF structure.
    private static bool IsBehind(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sign)
    {
        for (var places = 0; places < MostPlaces; places++)
        {
            var at = bytes.IndexOf(sign);
            if (at < 0)
                return false;
            bytes = bytes[(at + sign.Length)..];
            if (IsTiffWithPosition(bytes))
                return true;
        }

        return false;
    }

    // The chunk of a WebP file has its length between its name and the structure, and may leave out the sign.
    private static bool IsBehindChunk(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.StartsWith("RIFF"u8) ? bytes.IndexOf("EXIF"u8) : -1;
        return at >= 0 && at + 8 < bytes.Length && IsTiffWithPosition(bytes[(at + 8)..]);
    }

    /// <summary>Whether bytes begin with a TIFF structure that has a position.</summary>
    public static bool IsTiffWithPosition(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
            return false;
        var isLittle = bytes.StartsWith("II*\0"u8);
        if (!isLittle && !bytes.StartsWith("MM\0*"u8))
            return false;
        var offset = Number32(bytes, 4, isLittle);
        for (var directory = 0; directory < MostDirectories && offset > 0; directory++)
        {
            if (!TryEntries(bytes, offset, isLittle, out var count))
                return false;
            for (var i = 0; i < count; i++)
            {
                var entry = (int)offset + 2 + (i * EntryLength);
                if (Number16(bytes, entry, isLittle) == GpsDirectory && HasPosition(bytes, Number32(bytes, entry + 8, isLittle), isLittle))
                    return true;
            }

            var next = offset + 2 + (count * EntryLength);
            offset = next + 4 <= bytes.Length ? Number32(bytes, (int)next, isLittle) : 0;
        }

        return false;
    }

    private static bool HasPosition(ReadOnlySpan<byte> bytes, long offset, bool isLittle)
    {
        if (!TryEntries(bytes, offset, isLittle, out var count))
            return false;
        for (var i = 0; i < count; i++)
        {
            var entry = (int)offset + 2 + (i * EntryLength);
            if (Number16(bytes, entry, isLittle) is Latitude or Longitude && Number32(bytes, entry + 4, isLittle) > 0)
                return true;
        }

        return false;
    }

    // As many entries as the bytes have room for.
    private static bool TryEntries(ReadOnlySpan<byte> bytes, long offset, bool isLittle, out long count)
    {
        count = 0;
        if (offset < 0 || offset + 2 > bytes.Length)
            return false;
        count = Math.Min(Number16(bytes, (int)offset, isLittle), (bytes.Length - offset - 2) / EntryLength);
        return true;
    }

    private static ushort Number16(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static long Number32(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
