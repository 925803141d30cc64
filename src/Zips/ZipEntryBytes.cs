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
internal sealed record ZipEntryBytes(string Path, ReadOnlyMemory<byte> Packed, ZipMethod Method, uint Crc32, long Length)
{
    // A large file is tried on a piece from its middle first: pictures, films and most PDFs are compressed already.
    private const int LargeFile = 1024 * 1024, Trial = 64 * 1024;

    // Less than a fiftieth saved is not worth the work.
    private const int WorthSaving = Trial / 50;

    /// <summary>
    /// Compresses a file; one that would not become smaller is stored as it is, and so is a large one that would become only a little smaller
    /// (a film, a scanned PDF).
    /// </summary>
    public static ZipEntryBytes Compress(string path, byte[] bytes)
    {
        var isWorthIt = bytes.Length < LargeFile || Deflate(new(bytes, (bytes.Length - Trial) / 2, Trial), Trial - WorthSaving) is not null;
        return isWorthIt && Deflate(bytes, bytes.Length - 1) is { } deflated
            ? new ZipEntryBytes(path, deflated, ZipMethod.Deflated, ChecksumOf(bytes), bytes.LongLength)
            : Store(path, bytes);
    }

    /// <summary>Takes a file as it is.</summary>
    public static ZipEntryBytes Store(string path, byte[] bytes) => new(path, bytes, ZipMethod.Stored, ChecksumOf(bytes), bytes.LongLength);

    // The compressed bytes, or null when they are more than most.
    private static ReadOnlyMemory<byte>? Deflate(ArraySegment<byte> bytes, int most)
    {
        if (most <= 0)
            return null;
        // A new one for each file: what another file has left behind can then never reach the output.
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, noZlibHeaderOrFooter: true);
        deflater.SetInput(bytes.Array, bytes.Offset, bytes.Count);
        deflater.Finish();
        var deflated = GC.AllocateUninitializedArray<byte>(most);
        var length = 0;
        for (int count; length < most && (count = deflater.Deflate(deflated, length, most - length)) > 0;)
            length += count;
        if (deflater.IsFinished)
            return deflated.AsMemory(0, length);
        return null;
    }

    private static uint ChecksumOf(byte[] bytes)
    {
        var checksum = new Crc32();
        checksum.Update(new ArraySegment<byte>(bytes));
        return (uint)checksum.Value;
    }
}
