using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SiteGen.Zips;

namespace SiteGen.Tests.Zips;

/// <summary>What the reader makes of each field of a zip: the entries that it lists, or the fault that it tells.</summary>
public sealed class ZipDirectoryTests
{
    private const int Flags = 6, Method = 8, Crc = 14, Packed = 18, Length = 22, NameLength = 26;
    private const int Host = 5, DFlags = 8, DMethod = 10, DCrc = 16, DPacked = 20, DLength = 24, DNameLength = 28, DDisk = 34, DMode = 40, DOffset = 42;

    private static readonly (string Name, Func<byte[]> Zip, string Said)[] Cases =
    [
        ("a whole zip", () => Zip(A), "a.txt b.txt"),
        ("a folder", () => RawZip.Of([new("a/", ""), B]), "b.txt"),
        ("an extra field before the bytes", () => Zip(A with { LocalExtra = [1, 2, 3, 4] }), "a.txt b.txt"),

        // Places. The first file has 7 bytes.
        (
            "one byte over the next",
            () => Zip(Both(A, header => header[Packed] = header[Length] = 8, header => header[DPacked] = header[DLength] = 8)),
            "a.txt|Overlap b.txt"),
        (
            "one byte less than there is",
            () => Zip(Both(A, header => header[Packed] = header[Length] = 6, header => header[DPacked] = header[DLength] = 6)),
            "a.txt b.txt"),
        (
            "one byte into the directory",
            () => RawZip.Of([A, Both(B, header => header[Packed] = header[Length] = 3, header => header[DPacked] = header[DLength] = 3)]),
            "a.txt|DirectoryDamaged b.txt"),
        (
            "two names for the same bytes",
            () => RawZip.Of([A, B, new RawEntry("a.txt", "một h") { Directory = header => header[DOffset] = 0 }]),
            "a.txt b.txt|NameTaken a.txt"),
        ("a place one byte on", () => Zip(A with { Directory = header => header[DOffset] = 1 }), "b.txt|HeadersDisagree a.txt"),
        ("a place behind the end", () => Zip(A with { Directory = header => header[(DOffset + 2)..(DOffset + 4)].Fill(1) }), "b.txt|HeadersDisagree a.txt"),

        // Sizes.
        ("a stored file longer than it is", () => Zip(Both(A, header => header[Length]++, header => header[DLength]++)), "b.txt|TooLarge a.txt"),
        (
            "the most that 7 bytes can hold",
            () => Zip(Both(A, header => Deflated(header, Method, Length, 8 * 1032), header => Deflated(header, DMethod, DLength, 8 * 1032))),
            "a.txt b.txt"),
        (
            "one byte more",
            () => Zip(Both(A, header => Deflated(header, Method, Length, (8 * 1032) + 1), header => Deflated(header, DMethod, DLength, (8 * 1032) + 1))),
            "b.txt|TooLarge a.txt"),

        // Modes: a folder, a link, and links of systems that have none.
        ("a mode of no kind", () => Zip(Mode(3, 0x01A4)), "a.txt b.txt"),
        ("a mode of a folder", () => Zip(Mode(3, 0x41ED)), "a.txt b.txt"),
        ("a link from Unix", () => Zip(Mode(3, 0xA1FF)), "b.txt|NotAFile a.txt"),
        ("a link from macOS", () => Zip(Mode(19, 0xA1FF)), "b.txt|NotAFile a.txt"),
        ("a link from MS-DOS", () => Zip(Mode(0, 0xA1FF)), "a.txt b.txt"),
        ("a link from NTFS", () => Zip(Mode(10, 0xA1FF)), "a.txt b.txt"),

        // Flags and methods.
        ("encryption", () => Zip(Flag(1)), "b.txt|Encrypted a.txt"),
        ("strong encryption", () => Zip(Flag(1 << 6)), "b.txt|Encrypted a.txt"),
        ("encrypted headers", () => Zip(Flag(1 << 13)), "b.txt|Encrypted a.txt"),
        ("another flag", () => Zip(Flag(1 << 11)), "a.txt b.txt"),
        ("another flag in one header", () => Zip(A with { Local = header => header[Flags + 1] = 8 }), "a.txt b.txt"),
        ("encryption in one header", () => Zip(A with { Local = header => header[Flags] = 1 }), "b.txt|HeadersDisagree a.txt"),
        (
            "sizes that follow",
            () => Zip(A with { Local = header => { header[Flags] = 8; header[Crc..NameLength].Clear(); }, Directory = header => header[DFlags] = 8 }),
            "a.txt b.txt"),
        ("no sizes at all", () => Zip(A with { Local = header => header[Crc..NameLength].Clear() }), "b.txt|HeadersDisagree a.txt"),
        ("sizes in the extra field", () => Zip(A with { Local = header => header[Packed..NameLength].Fill(0xFF) }), "a.txt b.txt"),
        ("another method", () => Zip(Both(A, header => header[Method] = 9, header => header[DMethod] = 9)), "b.txt|MethodUnknown a.txt"),

        // Headers that disagree.
        ("another checksum before the bytes", () => Zip(A with { Local = header => header[Crc]++ }), "b.txt|HeadersDisagree a.txt"),
        ("another packed size before the bytes", () => Zip(A with { Local = header => header[Packed]++ }), "b.txt|HeadersDisagree a.txt"),
        ("another size before the bytes", () => Zip(A with { Local = header => header[Length]++ }), "b.txt|HeadersDisagree a.txt"),
        ("another method before the bytes", () => Zip(A with { Local = header => header[Method] = 8 }), "b.txt|HeadersDisagree a.txt"),
        ("another name before the bytes", () => Zip(A with { Local = header => header[30] = (byte)'b' }), "b.txt|HeadersDisagree a.txt"),
        ("a longer name before the bytes", () => Zip(A with { Local = header => header[NameLength]++ }), "b.txt|HeadersDisagree a.txt"),
        ("another signature before the bytes", () => Zip(A with { Local = header => header[3]++ }), "b.txt|HeadersDisagree a.txt"),

        // Names.
        ("no name", () => RawZip.Of([new("", "x"), B]), "b.txt|NameUnsafe "),
        ("two slashes at the end", () => RawZip.Of([new("a//", ""), B]), "b.txt|NameUnsafe a//"),
        ("a folder above", () => RawZip.Of([new("../", ""), B]), "b.txt|NameUnsafe ../"),
        ("a control character", () => RawZip.Of([new("a\u007F", "x"), B]), "b.txt|NameUnsafe a\u007F"),
        ("a drive", () => RawZip.Of([new("c:", "x"), B]), "b.txt|NameUnsafe c:"),
        ("a colon further on", () => RawZip.Of([new("ab:c", "x"), B]), "ab:c b.txt"),
        ("a name of one letter", () => RawZip.Of([new("a", "x"), B]), "a b.txt"),
        ("dots that are a name", () => RawZip.Of([new("...", "x"), new("a/..b", "x")]), "... a/..b"),
        ("a name in UTF-8", () => RawZip.Of([new("báo cáo", "x")]), "báo cáo"),
        ("a name in Latin-1", () => RawZip.Of([new([(byte)'b', 0xE1, (byte)'o'], "x"u8.ToArray())]), "báo"),

        // The directory.
        ("one entry more than said", () => RawZip.Of([A, B], end => { end[8] = end[10] = 1; }), "|DirectoryDamaged "),
        ("one entry less than said", () => RawZip.Of([A, B], end => { end[8] = end[10] = 3; }), "|DirectoryDamaged "),
        ("a part of its own", () => Zip(A with { Directory = header => header[DDisk] = 1 }), "|DirectoryDamaged "),
        ("a part in the extra field", () => Zip(A with { Directory = header => header[DDisk..(DDisk + 2)].Fill(0xFF) }), "a.txt b.txt"),
        ("another signature in the directory", () => Zip(A with { Directory = header => header[3]++ }), "|DirectoryDamaged "),
        ("a longer name in the directory", () => RawZip.Of([A, B with { Directory = header => header[DNameLength]++ }]), "|DirectoryDamaged "),
        ("no entries", () => RawZip.Of([]), ""),

        // The end.
        ("a comment", () => RawZip.Of([A], comment: "Kho"), "a.txt"),
        ("a comment that looks like an end", () => RawZip.Of([A], comment: "PK\x05\x06 và còn nhiều lời nữa"), "a.txt"),
        ("a comment longer than said", () => RawZip.Of([A], end => end[20] = 2, comment: "Kho"), "|CutOff "),
        ("a part that is not the first", () => RawZip.Of([A], end => end[4] = 1), "|SeveralParts "),
        ("a directory in another part", () => RawZip.Of([A], end => end[6] = 1), "|SeveralParts "),
        ("entries in another part", () => RawZip.Of([A], end => end[8] = 0), "|SeveralParts "),
        ("a directory that begins elsewhere", () => RawZip.Of([A], end => end[16]++), "|DirectoryDamaged "),
        ("a directory of another length", () => RawZip.Of([A], end => end[12]--), "|DirectoryDamaged "),
        ("something before the first entry", () => [0, .. RawZip.Of([A])], "|DirectoryDamaged "),
        ("nothing", () => [], "|NotAZip "),
        ("two letters", () => [.. "PK"u8], "|NotAZip "),

        // 64 bits.
        ("sizes and place in 64 bits", () => Zip(A with { Extra = [9, 0, 2, 0, 0, 0, .. Zip64(7, 7, 0)], Directory = All64 }), "a.txt b.txt"),
        ("a size in 64 bits alone", () => Zip(A with { Extra = Zip64(7), Directory = header => header[DLength..(DLength + 4)].Fill(0xFF) }), "a.txt b.txt"),
        ("64 bits that are not there", () => Zip(A with { Extra = Zip64(7, 7), Directory = All64 }), "|DirectoryDamaged "),
        ("a size below zero", () => Zip(A with { Extra = Zip64(-1, 7, 0), Directory = All64 }), "|DirectoryDamaged "),
        ("a packed size below zero", () => Zip(A with { Extra = Zip64(7, -1, 0), Directory = All64 }), "|DirectoryDamaged "),
        ("a place below zero", () => Zip(A with { Extra = Zip64(7, 7, -1), Directory = All64 }), "|DirectoryDamaged "),
        ("an extra field longer than there is", () => Zip(A with { Extra = [1, 0, 25, 0, .. Zip64(7, 7, 0)[4..]], Directory = All64 }), "|DirectoryDamaged "),
        ("an end in 64 bits", () => RawZip.Of([A, B], Far, (start, length) => End64(2, length, start)), "a.txt b.txt"),
        ("an end in 64 bits of another number", () => RawZip.Of([A, B], Far, (start, length) => End64(3, length, start)), "|DirectoryDamaged "),
        ("an end in 64 bits of another place", () => RawZip.Of([A, B], Far, (start, length) => End64(2, length, start + 1)), "|DirectoryDamaged "),
        ("an end in 64 bits below zero", () => RawZip.Of([A, B], Far, (start, length) => End64(-1, length, start)), "|DirectoryDamaged "),
        ("an end in 64 bits that is not there", () => RawZip.Of([A, B], Far), "|DirectoryDamaged "),
        ("an end in 64 bits of another part", () => RawZip.Of([A, B], Far, (start, length) => Patched(End64(2, length, start), 16)), "|SeveralParts "),
        ("an end in 64 bits of another signature", () => RawZip.Of([A, B], Far, (start, length) => Patched(End64(2, length, start), 3)), "|DirectoryDamaged "),
        ("an end in 64 bits of another length", () => RawZip.Of([A, B], Far, (start, length) => Patched(End64(2, length, start), 4)), "|DirectoryDamaged "),
        (
            "an end in 64 bits with another finger at it",
            () => RawZip.Of([A, B], Far, (start, length) => Patched(End64(2, length, start), 56 + 8)),
            "|DirectoryDamaged "),
        (
            "an end in 64 bits without a finger at it",
            () => RawZip.Of([A, B], Far, (start, length) => Patched(End64(2, length, start), 56)),
            "|DirectoryDamaged "),
    ];

    public static TheoryData<string> Names => new(Cases.Select(one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Zip_ListsEntriesOrTellsTheFault(string name)
    {
        var (_, zip, said) = Cases.Single(one => one.Name == name);
        var listing = ZipDirectory.Read(ZipBytes.Of(zip()));
        Assert.Equal(
            said, string.Join(' ', listing.Entries.Select(entry => entry.Path)) + string.Concat(listing.Faults.Select(fault => $"|{fault.Kind} {fault.Name}")));
    }

    [Fact]
    public void Read_Comment_IsThatOfTheZip() =>
        Assert.Equal("Kho", Encoding.UTF8.GetString([.. ZipDirectory.Read(ZipBytes.Of(RawZip.Of([A], comment: "Kho"))).Comment]));

    [Theory]
    [InlineData(0, 0, true)]
    // A checksum that both headers have wrong, a file that is longer or shorter than both say.
    [InlineData(1, 0, false)]
    [InlineData(0, 1, false)]
    public void Content_OfStoredBytes_IsComparedWithItsChecksumAndLength(byte crc, byte shorter, bool isWhole)
    {
        var zip = Zip(Both(
            A, header =>
                { header[Crc] += crc; header[Packed] -= shorter; header[Length] -= shorter; }, header =>
                    { header[DCrc] += crc; header[DPacked] -= shorter; header[DLength] -= shorter; }));
        Assert.Equal(isWhole, IsWhole(zip));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public void Content_OfDeflatedBytes_IsOfTheLengthSaid(int more)
    {
        var words = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Đảng bộ ", 20_000)));
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(words);
        var crc = ZipEntryBytes.Store("x", words).Crc32;
        var zip = RawZip.Of([Both(
            new RawEntry("a"u8.ToArray(), packed.ToArray()),
            header => { Deflated(header, Method, Length, words.Length + more); BinaryPrimitives.WriteUInt32LittleEndian(header[Crc..], crc); },
            header => { Deflated(header, DMethod, DLength, words.Length + more); BinaryPrimitives.WriteUInt32LittleEndian(header[DCrc..], crc); })]);
        var read = new MemoryStream();
        var bytes = ZipBytes.Of(zip);
        var entry = Assert.Single(ZipDirectory.Read(bytes).Entries);
        Assert.Equal(more == 0, ZipContent.Read(bytes, entry, chunk => read.Write(chunk)));
        Assert.True(read.Length <= entry.Length);
        if (more == 0)
            Assert.Equal(words, read.ToArray());
    }

    [Fact]
    public void Content_ThatIsNotDeflated_IsDamaged() => Assert.False(IsWhole(Zip(Both(A, header => header[Method] = 8, header => header[DMethod] = 8))));

    // A disk may give fewer bytes than were asked for.
    [Theory]
    [InlineData(0, 5, "mot h")]
    [InlineData(3, 4, " hai")]
    [InlineData(7, 0, "")]
    [InlineData(3, 5, null)]
    [InlineData(-1, 1, null)]
    [InlineData(8, 0, null)]
    public void TryRead_Bytes_ReadsAllOrNothing(long offset, int length, string? expected)
    {
        var whole = ZipBytes.Of("mot hai"u8.ToArray());
        foreach (var bytes in new[] { whole, whole with { ReadAt = (at, buffer) => whole.ReadAt(at, buffer[..Math.Min(2, buffer.Length)]) } })
        {
            var buffer = new byte[length];
            Assert.Equal(expected, bytes.TryRead(offset, buffer) ? Encoding.ASCII.GetString(buffer) : null);
        }

        Assert.False((whole with { ReadAt = (_, _) => 0 }).TryRead(0, new byte[1]));
    }

    [Fact]
    public void Read_MoreThan65535Entries_ListsThemAll()
    {
        using var bytes = new MemoryStream();
        var zip = new ZipWriter(bytes);
        for (var i = 0; i < 65_536; i++)
            zip.Write(ZipEntryBytes.Store($"{i}", []));
        zip.Complete();
        var listing = ZipDirectory.Read(ZipBytes.Of(bytes.ToArray()));
        Assert.Empty(listing.Faults);
        Assert.Equal((65_536, "65535"), (listing.Entries.Length, listing.Entries[^1].Path));
    }

    private static RawEntry A => new("a.txt", "mot hai");

    private static RawEntry B => new("b.txt", "ba");

    private static byte[] Zip(RawEntry first) => RawZip.Of([first, B]);

    private static RawEntry Both(RawEntry entry, RawZip.Change local, RawZip.Change directory) => entry with { Local = local, Directory = directory };

    private static RawEntry Mode(byte host, int mode) => A with
    {
        Directory = header =>
        {
            header[Host] = host;
            BinaryPrimitives.WriteUInt16LittleEndian(header[DMode..], (ushort)mode);
        },
    };

    private static RawEntry Flag(int flag) => Both(
        A, header =>
            BinaryPrimitives.WriteUInt16LittleEndian(header[Flags..], (ushort)flag), header =>
                BinaryPrimitives.WriteUInt16LittleEndian(header[DFlags..], (ushort)flag));

    private static void Deflated(Span<byte> header, int method, int at, int length)
    {
        header[method] = 8;
        BinaryPrimitives.WriteInt32LittleEndian(header[at..], length);
    }

    private static void All64(Span<byte> header)
    {
        header[DPacked..(DLength + 4)].Fill(0xFF);
        header[DOffset..(DOffset + 4)].Fill(0xFF);
    }

    private static byte[] Zip64(params ReadOnlySpan<long> numbers)
    {
        var field = new byte[4 + (8 * numbers.Length)];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(8 * numbers.Length));
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt64LittleEndian(field.AsSpan(4 + (8 * i)), numbers[i]);
        return field;
    }

    // Says that numbers are in the record before it.
    private static void Far(Span<byte> end) => end[8..20].Fill(0xFF);

    // The record of section 4.3.14 and, 56 bytes on, the one of section 4.3.15 that points at it.
    private static byte[] End64(long entries, long length, long start)
    {
        var record = new byte[56 + 20];
        "PK\x06\x06"u8.CopyTo(record);
        record[4] = 44;
        foreach (var (at, number) in new[] { (24, entries), (32, entries), (40, length), (48, start), (56 + 8, start + length) })
            BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(at), number);
        "PK\x06\x07"u8.CopyTo(record.AsSpan(56));
        return record;
    }

    private static byte[] Patched(byte[] bytes, int at)
    {
        bytes[at]++;
        return bytes;
    }

    private static bool IsWhole(byte[] zip)
    {
        var bytes = ZipBytes.Of(zip);
        return ZipContent.Read(bytes, ZipDirectory.Read(bytes).Entries.First(entry => entry.Path == "a.txt"), _ => { });
    }
}
