using System.Buffers;
using System.Buffers.Binary;

namespace SiteGen.Zips;

/// <summary>The fields of a header one after the other; of a number the lowest byte comes first.</summary>
internal sealed class ZipFields
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>The bytes of everything that was added.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Adds two bytes.</summary>
    public ZipFields Add(ushort number)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_bytes.GetSpan(sizeof(ushort)), number);
        _bytes.Advance(sizeof(ushort));
        return this;
    }

    /// <summary>Adds four bytes.</summary>
    public ZipFields Add(uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), number);
        _bytes.Advance(sizeof(uint));
        return this;
    }

    /// <summary>Adds eight bytes.</summary>
    public ZipFields Add(ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(sizeof(ulong)), number);
        _bytes.Advance(sizeof(ulong));
        return this;
    }

    /// <summary>Adds bytes as they are.</summary>
    public ZipFields Add(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }
}
