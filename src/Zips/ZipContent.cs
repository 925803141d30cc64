using System.IO.Compression;
using ICSharpCode.SharpZipLib.Checksum;

namespace SiteGen.Zips;

/// <summary>Reads what an entry of a zip holds. Decompressing, unlike compressing, has one right result, so the runtime's own does it.</summary>
internal static class ZipContent
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>Gives the bytes of an entry in pieces, never more than it says that it has. False when they are not what size and checksum say.</summary>
    public static bool Read(ZipBytes bytes, ZipEntry entry, Action<ReadOnlySpan<byte>> take)
    {
        using var packed = new ZipSlice(bytes, entry.Start, entry.Packed);
        using Stream content = entry.Method == ZipMethod.Deflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
        try
        {
            return Copy(content, entry, take);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool Copy(Stream content, ZipEntry entry, Action<ReadOnlySpan<byte>> take)
    {
        var checksum = new Crc32();
        var chunk = new byte[(int)Math.Clamp(entry.Length + 1, 1, ChunkSize)];
        var length = 0L;
        for (int read; (read = content.Read(chunk)) > 0;)
        {
            length += read;
            if (length > entry.Length)
                return false;
            checksum.Update(new ArraySegment<byte>(chunk, 0, read));
            take(chunk.AsSpan(0, read));
        }

        return length == entry.Length && checksum.Value == entry.Crc32;
    }
}
