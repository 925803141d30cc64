using System.Text;

namespace SiteGen.Zips;

/// <summary>
/// Writes a zip (APPNOTE.TXT 6.3.10), byte for byte the same on every machine: every entry has the first time that a zip can hold
/// (1980-01-01 00:00:00), the host Unix and the permissions <c>-rw-r--r--</c>; sizes and checksum stand before the bytes, there are no
/// extra fields and no data descriptors. Zip64 records appear only where a number does not fit: from 65,535 files
/// or 4 GiB on. What has been written is not held in memory; of each entry there remains its line of the directory.
/// </summary>
/// <param name="output">Where the zip goes; needs no seeking.</param>
/// <param name="seal">Seals the zip; null for one without a comment.</param>
internal sealed class ZipWriter(Stream output, ZipSeal? seal = null)
{
    private const uint LocalHeader = 0x04034B50, DirectoryHeader = 0x02014B50, End = 0x06054B50, End64 = 0x06064B50, End64Locator = 0x07064B50;
    private const ushort Zip64Version = 45, DeflateVersion = 20, StoredVersion = 10, Unix = 3;
    private const uint RegularFile644 = 0x81A4u << 16;

    // MS-DOS date: years since 1980 in bits 9-15, month in bits 5-8, day in bits 0-4.
    private const ushort FirstDay = (1 << 5) | 1;

    private readonly ZipFields _directory = new();
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private long _position;

    /// <summary>Adds an entry after those before it.</summary>
    /// <exception cref="ArgumentException">The path is not one that every system can unpack, or is taken.</exception>
    public void Write(ZipEntryBytes entry)
    {
        if (!IsSafe(entry.Path) || !_paths.Add(entry.Path))
            throw new ArgumentException($"'{entry.Path}' cannot be a path in this zip, or is taken.", nameof(entry));
        var name = Encoding.ASCII.GetBytes(entry.Path);
        AddToDirectory(entry, name);
        var header = new ZipFields().Add(LocalHeader).Add(VersionFor(entry.Method));
        AddCommon(header, entry, name);
        Write(header.Add((ushort)0).Add(name).Bytes);
        Write(entry.Packed.Span);
    }

    /// <summary>Writes the directory; nothing can be added after it.</summary>
    public void Complete()
    {
        var start = _position;
        Write(_directory.Bytes);
        var length = _position - start;
        if (_paths.Count >= ushort.MaxValue || start >= uint.MaxValue || length >= uint.MaxValue)
            WriteEnd64(start, length);
        Write(new ZipFields()
            .Add(End).Add((ushort)0).Add((ushort)0)
            .Add((ushort)Math.Min(_paths.Count, ushort.MaxValue)).Add((ushort)Math.Min(_paths.Count, ushort.MaxValue))
            .Add(UInt32(length)).Add(UInt32(start)).Add((ushort)(seal is null ? 0 : ZipSeal.Length)).Bytes);
        if (seal is not null)
            Write(seal.ToBytes());
        output.Flush();
    }

    private void AddToDirectory(ZipEntryBytes entry, byte[] name)
    {
        var far = _position >= uint.MaxValue;
        var version = far ? Zip64Version : VersionFor(entry.Method);
        var header = new ZipFields().Add(DirectoryHeader).Add((ushort)((Unix << 8) | Math.Max(version, DeflateVersion))).Add(version);
        AddCommon(header, entry, name);
        // Lengths of the extra field and the comment, number of the disk, internal and external attributes, place of the local header.
        header.Add((ushort)(far ? 12 : 0)).Add((ushort)0).Add((ushort)0).Add((ushort)0).Add(RegularFile644).Add(UInt32(_position)).Add(name);
        if (far)
            header.Add((ushort)1).Add((ushort)8).Add((ulong)_position);
        _directory.Add(header.Bytes);
    }

    // What the local header and the directory say alike: flags, method, time, date, checksum, sizes, length of the name.
    private static void AddCommon(ZipFields header, ZipEntryBytes entry, byte[] name) => header
        .Add((ushort)0).Add((ushort)entry.Method).Add((ushort)0).Add(FirstDay)
        .Add(entry.Crc32).Add((uint)entry.Packed.Length).Add(checked((uint)entry.Length)).Add((ushort)name.Length);

    private void WriteEnd64(long start, long length)
    {
        var end = _position;
        Write(new ZipFields()
            .Add(End64).Add(44UL).Add((ushort)((Unix << 8) | Zip64Version)).Add(Zip64Version).Add(0U).Add(0U)
            .Add((ulong)_paths.Count).Add((ulong)_paths.Count).Add((ulong)length).Add((ulong)start)
            .Add(End64Locator).Add(0U).Add((ulong)end).Add(1U).Bytes);
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        seal?.Add(bytes);
        _position += bytes.Length;
    }

    private static ushort VersionFor(ZipMethod method) => method == ZipMethod.Stored ? StoredVersion : DeflateVersion;

    private static uint UInt32(long number) => (uint)Math.Min(number, uint.MaxValue);

    // Printable ASCII without what Windows forbids in names, and no way out of the folder.
    private static bool IsSafe(string path) =>
        path.Length is > 0 and <= ushort.MaxValue
        && path.All(c => c is > ' ' and < '\x7F' && !"\\:*?\"<>|".Contains(c, StringComparison.Ordinal))
        && path.Split('/').All(name => name is not "" and not "." and not "..");
}
