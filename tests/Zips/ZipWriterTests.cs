using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using SiteGen.Tests.Files;
using SiteGen.Zips;

namespace SiteGen.Tests.Zips;

public sealed class ZipWriterTests : IDisposable
{
    private static readonly byte[] Words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Đảng bộ Quận lãnh đạo toàn diện. ", 500)));
    private static readonly byte[] Noise = SHA512.HashData(Words);

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>When this changes, every zip that SiteGen makes changes: never by chance, only by a new version of what compresses.</summary>
    [Fact]
    public void Write_TheSameFiles_GivesTheBytesOfEveryYear() =>
        Assert.StartsWith("b1bf14b381718a5d84054633a4a781ca5f0abd6f1cb8130d96", Convert.ToHexStringLower(SHA256.HashData(Small())), StringComparison.Ordinal);

    [Fact]
    public void Write_Entries_AreReadByTheRuntime()
    {
        using var zip = new ZipArchive(new MemoryStream(Small()));
        Assert.Equal(["mimetype", "a/words.txt", "a/noise.bin", "empty"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal([Noise, Words, Noise, []], zip.Entries.Select(Read));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0x81A4, entry.ExternalAttributes >>> 16));
    }

    [Fact]
    public void Write_StoredFirstEntry_HasItsNameAndBytesWhereEpubWantsThem()
    {
        var bytes = ZipOf(ZipEntryBytes.Store("mimetype", "application/epub+zip"u8.ToArray()));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes, 30, 28));
    }

    [Fact]
    public void Compress_NoiseAndNothing_AreStored()
    {
        Assert.Equal(ZipMethod.Stored, ZipEntryBytes.Compress("a", Noise).Method);
        Assert.Equal(ZipMethod.Stored, ZipEntryBytes.Compress("a", []).Method);
        Assert.Equal(ZipMethod.Deflated, ZipEntryBytes.Compress("a", Words).Method);
    }

    [Fact]
    public void Compress_LargeFileOfNoise_IsStoredAndOneOfWordsIsNot()
    {
        var noise = new byte[2_000_000];
        new Random(1).NextBytes(noise);
        Assert.Equal(ZipMethod.Stored, ZipEntryBytes.Compress("a", noise).Method);
        Assert.Equal(ZipMethod.Deflated, ZipEntryBytes.Compress("a", [.. Enumerable.Repeat(Words, 100).SelectMany(words => words)]).Method);
    }

    // From one MiB on a piece from the middle decides.
    [Theory]
    [InlineData(1024 * 1024, nameof(ZipMethod.Stored))]
    [InlineData((1024 * 1024) - 1, nameof(ZipMethod.Deflated))]
    public void Compress_NoiseInTheMiddle_DecidesForALargeFile(int length, string method)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes.AsSpan((length / 2) - 40_000, 80_000));
        Assert.Equal(method, ZipEntryBytes.Compress("a", bytes).Method.ToString());
    }

    [Fact]
    public void Compress_AnyBytes_InflateToThemselves() => Gen.Byte.Array[0, 100_000].Holds(
        bytes =>
        {
            using var zip = new ZipArchive(new MemoryStream(ZipOf(ZipEntryBytes.Compress("a", bytes))));
            Assert.Equal(bytes, Read(zip.Entries[0]));
        },
        cases: 50);

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("../a")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("C:a")]
    [InlineData("báo-cáo")]
    [InlineData("a b")]
    [InlineData("a\u007Fb")]
    [InlineData("a*b")]
    [InlineData("a?b")]
    [InlineData("a\"b")]
    [InlineData("a<b")]
    [InlineData("a>b")]
    [InlineData("a|b")]
    [InlineData("a/..")]
    [InlineData("a/")]
    [InlineData("twice")]
    public void Write_PathThatIsNotSafeEverywhereOrTaken_IsRefused(string path)
    {
        var zip = new ZipWriter(new MemoryStream());
        zip.Write(ZipEntryBytes.Store("twice", []));
        Assert.Throws<ArgumentException>(() => zip.Write(ZipEntryBytes.Store(path, [])));
    }

    [Theory]
    [InlineData("unzip", "-t")]
    [InlineData("7z", "t")]
    [InlineData("python3", "-m", "zipfile", "-t")]
    public void Write_Zip_IsFoundWholeByOthers(string program, params string[] arguments)
    {
        File.WriteAllBytes(_folder["small.zip"], Small());
        AssertFoundWhole(program, [.. arguments, _folder["small.zip"]]);
    }

    [Theory]
    [InlineData("unzip", "-tq")]
    [InlineData("7z", "t")]
    [InlineData("python3", "-m", "zipfile", "-t")]
    public void Write_MoreThan65535Files_IsFoundWholeByOthers(string program, params string[] arguments)
    {
        File.WriteAllBytes(_folder["many.zip"], Many(70_000));
        AssertFoundWhole(program, [.. arguments, _folder["many.zip"]]);
    }

    [Theory]
    [InlineData(65_534, false)]
    [InlineData(65_535, true)]
    [InlineData(70_000, true)]
    public void Write_ManyFiles_NeedsZip64FromTheNumberThatDoesNotFit(int files, bool zip64)
    {
        var bytes = Many(files);
        Assert.Equal(zip64, bytes.AsSpan().IndexOf("PK\x06\x06"u8) >= 0);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(files, zip.Entries.Count);
    }

    /// <summary>Over 4 GiB, of which only the ends are kept: the local headers are where the directory says.</summary>
    [Fact]
    public void Write_MoreThan4GiB_TellsPlacesIn64Bits()
    {
        const int Files = 5;
        var ends = new EndsOnly();
        var zip = new ZipWriter(ends);
        var huge = new ZipEntryBytes("0", new byte[1 << 30], ZipMethod.Stored, Crc32: 0, 1 << 30);
        for (var i = 0; i < Files; i++)
            zip.Write(huge with { Path = $"{i}" });
        var start = ends.Length;
        zip.Complete();
        // The last entry begins before the last GiB and the 31 bytes of its header; its place stands in its extra field.
        var last = ends.Tail.AsSpan()[^(20 + 56 + 22 + 8)..];
        Assert.Equal((ulong)(start - (1 << 30) - 31), BinaryPrimitives.ReadUInt64LittleEndian(last));
        var end64 = last[8..];
        Assert.Equal("PK\x06\x06"u8, end64[..4]);
        Assert.Equal((ulong)Files, BinaryPrimitives.ReadUInt64LittleEndian(end64[32..]));
        Assert.Equal((ulong)start, BinaryPrimitives.ReadUInt64LittleEndian(end64[48..]));
        Assert.Equal(uint.MaxValue, BinaryPrimitives.ReadUInt32LittleEndian(end64[(56 + 20 + 16)..]));
    }

    private static void AssertFoundWhole(string program, string[] arguments)
    {
        var (exit, said) = OtherProgram.RunOrSkip(program, arguments);
        Assert.True(exit == 0, said);
    }

    private static byte[] Small() => ZipOf(
        ZipEntryBytes.Store("mimetype", Noise),
        ZipEntryBytes.Compress("a/words.txt", Words),
        ZipEntryBytes.Compress("a/noise.bin", Noise),
        ZipEntryBytes.Compress("empty", []));

    private static byte[] Many(int files) => ZipOf([.. Enumerable.Range(0, files).Select(i => ZipEntryBytes.Store($"d{i % 100}/{i}", [1]))]);

    private static byte[] ZipOf(params ReadOnlySpan<ZipEntryBytes> entries)
    {
        using var bytes = new MemoryStream();
        var zip = new ZipWriter(bytes);
        foreach (var entry in entries)
            zip.Write(entry);
        zip.Complete();
        return bytes.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var content = entry.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Counts what is written and keeps the last small pieces.</summary>
    private sealed class EndsOnly : Stream
    {
        private readonly MemoryStream _tail = new();
        private long _length;

        public byte[] Tail => _tail.ToArray();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _length += buffer.Length;
            if (buffer.Length < 1 << 20)
                _tail.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
