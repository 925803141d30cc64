using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace SiteGen.Zips;

/// <summary>
/// A file as it lies in a zip. Making one is pure, so that many can be made at the same time.
/// <para>
/// The same bytes are compressed to the same bytes on every machine and in every year: what the runtime compresses with
/// (<c>System.IO.Compression</c>) is the zlib that it happens to carry, and its output has changed between runtimes and differs
/// between processors. Here SharpZipLib's <see cref="Deflater"/> does it: C# over integers without native code, without regard to the
/// processor, in a version that the lock file names with its hash. Another version of it would be a deliberate change here.
/// </para>
/// </summary>
/// <param name="Path">Its path in the zip: ASCII, with <c>/</c>.</param>
/// <param name="Packed">What lies in the zip.</param>
/// <param name="Method">How.</param>
/// <param name="Crc32">The checksum of the bytes before compression (ISO 3309).</param>
/// <param name="Length">How many bytes they are before compression.</param>
public sealed record ZipEntryBytes(string Path, ReadOnlyMemory<byte> Packed, ZipMethod Method, uint Crc32, long Length)
{
    private const int ChunkSize = 16 * 1024;

    /// <summary>Compresses a file; one that would not become smaller (a picture, a PDF) is stored as it is.</summary>
    public static ZipEntryBytes Compress(string path, byte[] bytes)
    {
        var deflated = Deflate(bytes);
        return deflated.Length < bytes.Length
            ? new ZipEntryBytes(path, deflated, ZipMethod.Deflated, ChecksumOf(bytes), bytes.LongLength)
            : Store(path, bytes);
    }

    /// <summary>Takes a file as it is.</summary>
    public static ZipEntryBytes Store(string path, byte[] bytes) => new(path, bytes, ZipMethod.Stored, ChecksumOf(bytes), bytes.LongLength);

    private static ReadOnlyMemory<byte> Deflate(byte[] bytes)
    {
        // A new one for each file: what another file has left behind can then never reach the output.
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, noZlibHeaderOrFooter: true);
        deflater.SetInput(bytes);
        deflater.Finish();
        var deflated = new MemoryStream(Math.Max(ChunkSize, bytes.Length / 3));
        var chunk = new byte[ChunkSize];
        while (!deflater.IsFinished && deflated.Length < bytes.LongLength)
            deflated.Write(chunk, 0, deflater.Deflate(chunk));
        return deflated.GetBuffer().AsMemory(0, (int)deflated.Length);
    }

    private static uint ChecksumOf(byte[] bytes)
    {
        var checksum = new Crc32();
        checksum.Update(new ArraySegment<byte>(bytes));
        return (uint)checksum.Value;
    }
}
