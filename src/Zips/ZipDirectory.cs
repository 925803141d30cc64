using System.Buffers.Binary;
using System.Collections.Immutable;

namespace SiteGen.Zips;

/// <summary>
/// Reads what a zip of any maker holds and finds everything that makes it unsafe or untrue before one of its files is read.
/// Memory is needed for the directory only.
/// </summary>
internal static class ZipDirectory
{
    private const int LocalHeaderSize = 30;
    private const ushort Encrypted = 1 | (1 << 6) | (1 << 13), SizesFollow = 1 << 3;
    private const int TypeOfMode = 0xF000, RegularFile = 0x8000, Folder = 0x4000;

    // Deflate makes of 258 bytes two bits at the least: 1032 to 1.
    private const long LargestRatio = 1032;

    /// <summary>Reads a zip; never throws because of what it holds.</summary>
    public static ZipListing Read(ZipBytes bytes)
    {
        if (ZipEnd.Find(bytes, out var fault) is not { } end)
            return ZipListing.Refused(fault);
        var directory = new byte[end.Length];
        if (!bytes.TryRead(end.Start, directory) || Headers(directory, end.Entries) is not { } headers)
            return ZipListing.Refused(ZipFaultKind.DirectoryDamaged);
        var entries = ImmutableArray.CreateBuilder<ZipEntry>(headers.Count);
        var faults = ImmutableArray.CreateBuilder<ZipFault>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        long free = 0;
        foreach (var header in headers.OrderBy(header => header.Offset))
        {
            var name = header.NameText;
            var data = DataStart(bytes, header);
            ZipFaultKind? taken = names.Add(name) ? null : ZipFaultKind.NameTaken;
            var wrong = FaultOf(header, name) ?? taken ?? OffsetFault(header, data, free, end.Start);
            free = data < 0 ? free : Math.Max(free, data + header.Packed);
            if (wrong is { } kind)
                faults.Add(new ZipFault(kind, name));
            else if (!name.EndsWith('/'))
                entries.Add(new ZipEntry(name, (ZipMethod)header.Method, header.Crc32, header.Packed, header.Length, data));
        }

        return new ZipListing(entries.ToImmutable(), faults.ToImmutable(), [.. end.Comment]);
    }

    private static List<ZipDirectoryHeader>? Headers(byte[] directory, long count)
    {
        var headers = new List<ZipDirectoryHeader>((int)count);
        var at = 0;
        while (headers.Count < count)
        {
            if (ZipDirectoryHeader.Read(directory, ref at) is not { } header)
                return null;
            headers.Add(header);
        }

        return at == directory.Length ? headers : null;
    }

    private static ZipFaultKind? FaultOf(ZipDirectoryHeader header, string name)
    {
        if (!IsSafe(name))
            return ZipFaultKind.NameUnsafe;
        if ((header.Mode & TypeOfMode) is not (0 or RegularFile or Folder))
            return ZipFaultKind.NotAFile;
        if ((header.Flags & Encrypted) != 0)
            return ZipFaultKind.Encrypted;
        if (header.Method is not ((ushort)ZipMethod.Stored or (ushort)ZipMethod.Deflated))
            return ZipFaultKind.MethodUnknown;
        var largest = header.Method == (ushort)ZipMethod.Stored ? header.Packed : (header.Packed * LargestRatio) + LargestRatio;
        return header.Length > largest ? ZipFaultKind.TooLarge : null;
    }

    private static ZipFaultKind? OffsetFault(ZipDirectoryHeader header, long data, long free, long end)
    {
        if (data < 0)
            return ZipFaultKind.HeadersDisagree;
        if (header.Offset < free)
            return ZipFaultKind.Overlap;
        return header.Packed > end - data ? ZipFaultKind.DirectoryDamaged : null;
    }

    // Where an entry's bytes begin; -1 when its local header is not what the directory says.
    private static long DataStart(ZipBytes bytes, ZipDirectoryHeader header)
    {
        var local = new byte[LocalHeaderSize + header.Name.Length];
        if (!bytes.TryRead(header.Offset, local) || !local.AsSpan().StartsWith("PK\x03\x04"u8))
            return -1;
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(6));
        var same = BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(8)) == header.Method
            && BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(26)) == header.Name.Length
            && local.AsSpan(LocalHeaderSize).SequenceEqual(header.Name)
            && (flags & Encrypted) == (header.Flags & Encrypted)
            && ((flags & SizesFollow) != 0 || HasSameNumbers(local, header));
        return same ? header.Offset + local.Length + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(28)) : -1;
    }

    private static bool HasSameNumbers(ReadOnlySpan<byte> local, ZipDirectoryHeader header) =>
        BinaryPrimitives.ReadUInt32LittleEndian(local[14..]) == header.Crc32
        && IsSame(BinaryPrimitives.ReadUInt32LittleEndian(local[18..]), header.Packed)
        && IsSame(BinaryPrimitives.ReadUInt32LittleEndian(local[22..]), header.Length);

    private static bool IsSame(uint local, long number) => local == uint.MaxValue || local == number;

    // Relative, without a way out of the folder, on every system.
    private static bool IsSafe(string name) =>
        name.Length > 0
        && !name.Any(c => c is '\\' or '\uFFFD' || char.IsControl(c))
        && !(name.Length > 1 && name[1] == ':')
        && (name.EndsWith('/') ? name[..^1] : name).Split('/').All(part => part is not "" and not "." and not "..");
}
