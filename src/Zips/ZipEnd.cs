using System.Buffers.Binary;

namespace SiteGen.Zips;

/// <summary>The end of a zip, which says where its directory is (APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16).</summary>
/// <param name="Entries">How many entries the directory has.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Comment">What stands after the end.</param>
internal sealed record ZipEnd(long Entries, long Start, int Length, byte[] Comment)
{
    private const int EndSize = 22, LocatorSize = 20, End64Size = 56;

    /// <summary>Finds the end; null, with the reason, when there is none that fits the file.</summary>
    public static ZipEnd? Find(ZipBytes bytes, out ZipFaultKind fault)
    {
        var tail = new byte[(int)Math.Min(bytes.Length, EndSize + ushort.MaxValue)];
        var first = new byte[4];
        fault = bytes.TryRead(0, first) && first.AsSpan().StartsWith("PK"u8) ? ZipFaultKind.CutOff : ZipFaultKind.NotAZip;
        if (!bytes.TryRead(bytes.Length - tail.Length, tail))
            return null;
        for (var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8); at >= 0; at = tail.AsSpan(0, at).LastIndexOf("PK\x05\x06"u8))
        {
            if (tail.Length - at < EndSize || BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 20)) != tail.Length - at - EndSize)
                continue;
            return Read(bytes, tail.AsSpan(at), bytes.Length - tail.Length + at, out fault);
        }

        return null;
    }

    private static ZipEnd? Read(ZipBytes bytes, ReadOnlySpan<byte> end, long position, out ZipFaultKind fault)
    {
        long here = BinaryPrimitives.ReadUInt16LittleEndian(end[8..]), entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var severalParts = BinaryPrimitives.ReadUInt32LittleEndian(end[4..]) != 0 || here != entries;
        if (entries == ushort.MaxValue || length == uint.MaxValue || start == uint.MaxValue)
        {
            Span<byte> record = stackalloc byte[End64Size + LocatorSize];
            if (!bytes.TryRead(position - record.Length, record) || !IsEnd64(record, position))
            {
                fault = ZipFaultKind.DirectoryDamaged;
                return null;
            }

            position -= record.Length;
            severalParts |= BinaryPrimitives.ReadUInt64LittleEndian(record[16..]) != 0;
            entries = BinaryPrimitives.ReadInt64LittleEndian(record[32..]);
            length = BinaryPrimitives.ReadInt64LittleEndian(record[40..]);
            start = BinaryPrimitives.ReadInt64LittleEndian(record[48..]);
        }

        fault = severalParts ? ZipFaultKind.SeveralParts : ZipFaultKind.DirectoryDamaged;
        // The directory ends where its end begins. Each entry of it has 46 bytes or more.
        var fits = start >= 0 && length is >= 0 and <= int.MaxValue && start == position - length && entries >= 0 && entries <= length / 46;
        return severalParts || !fits ? null : new ZipEnd(entries, start, (int)length, end[EndSize..].ToArray());
    }

    private static bool IsEnd64(ReadOnlySpan<byte> record, long position) =>
        record.StartsWith("PK\x06\x06"u8)
        && record[End64Size..].StartsWith("PK\x06\x07"u8)
        && BinaryPrimitives.ReadInt64LittleEndian(record[4..]) == End64Size - 12
        && BinaryPrimitives.ReadInt64LittleEndian(record[(End64Size + 8)..]) == position - record.Length;
}
