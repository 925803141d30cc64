using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Zips;

/// <summary>What the directory says of an entry (APPNOTE.TXT 6.3.10, section 4.3.12).</summary>
/// <param name="Name">Its name, as bytes.</param>
/// <param name="Flags">Its flags.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="Crc32">The checksum of its bytes.</param>
/// <param name="Mode">Its Unix mode; 0 when it comes from elsewhere.</param>
internal sealed record ZipDirectoryHeader(byte[] Name, ushort Flags, ushort Method, uint Crc32, int Mode)
{
    private const int Size = 46;
    private const int Unix = 3, MacOs = 19;

    /// <summary>How many bytes it has in the zip.</summary>
    public long Packed { get; private init; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; private init; }

    /// <summary>Where its local header is.</summary>
    public long Offset { get; private init; }

    /// <summary>Its name as text: UTF-8, or Latin-1 where it cannot be UTF-8.</summary>
    public string NameText =>
        Encoding.UTF8.GetString(Name) is var text && !text.Contains('\uFFFD', StringComparison.Ordinal) ? text : Encoding.Latin1.GetString(Name);

    /// <summary>Reads the header at <paramref name="at"/> and moves on to the next; null when it is none.</summary>
    public static ZipDirectoryHeader? Read(ReadOnlySpan<byte> directory, ref int at)
    {
        var header = directory[at..];
        if (header.Length < Size || !header.StartsWith("PK\x01\x02"u8) || BinaryPrimitives.ReadUInt16LittleEndian(header[34..]) is not (0 or ushort.MaxValue))
            return null;
        int name = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]), extra = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        var whole = Size + name + extra + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        if (header.Length < whole)
            return null;
        at += whole;
        var hasMode = header[5] is Unix or MacOs;
        return new ZipDirectoryHeader(
            header.Slice(Size, name).ToArray(),
            BinaryPrimitives.ReadUInt16LittleEndian(header[8..]),
            BinaryPrimitives.ReadUInt16LittleEndian(header[10..]),
            BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
            hasMode ? BinaryPrimitives.ReadUInt16LittleEndian(header[40..]) : 0).WithOffsets(header, header.Slice(Size + name, extra));
    }

    // In the order of section 4.5.3: size, packed size, offset; each is in the extra field only when it does not fit here.
    private ZipDirectoryHeader? WithOffsets(ReadOnlySpan<byte> header, ReadOnlySpan<byte> extra)
    {
        var zip64 = Zip64Field(extra);
        var complete = true;
        var length = Take(BinaryPrimitives.ReadUInt32LittleEndian(header[24..]), ref zip64, ref complete);
        var packed = Take(BinaryPrimitives.ReadUInt32LittleEndian(header[20..]), ref zip64, ref complete);
        var offset = Take(BinaryPrimitives.ReadUInt32LittleEndian(header[42..]), ref zip64, ref complete);
        return complete && length >= 0 && packed >= 0 && offset >= 0 ? this with { Length = length, Packed = packed, Offset = offset } : null;
    }

    private static long Take(uint number, ref ReadOnlySpan<byte> zip64, ref bool complete)
    {
        if (number != uint.MaxValue)
            return number;
        complete &= zip64.Length >= sizeof(long);
        if (!complete)
            return 0;
        var taken = BinaryPrimitives.ReadInt64LittleEndian(zip64);
        zip64 = zip64[sizeof(long)..];
        return taken;
    }

    private static ReadOnlySpan<byte> Zip64Field(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var size = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (size > extra.Length - 4)
                break;
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
                return extra.Slice(4, size);
            extra = extra[(4 + size)..];
        }

        return [];
    }
}
