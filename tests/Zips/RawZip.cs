using System.Text;

namespace SiteGen.Tests.Zips;

/// <summary>Makes a zip of stored files byte by byte, so that each header can be changed before the next is written.</summary>
internal static class RawZip
{
    /// <summary>A change of a header: its bytes from the signature on.</summary>
    public delegate void Change(Span<byte> header);

    /// <summary>A zip of entries; <paramref name="end"/> changes the record at its end, before which <paramref name="before"/> may put another.</summary>
    public static byte[] Of(IEnumerable<RawEntry> entries, Change? end = null, Func<long, long, byte[]>? before = null, string comment = "")
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        var count = 0;
        foreach (var entry in entries)
        {
            directory.Write(DirectoryHeader(entry, (uint)zip.Length));
            zip.Write(LocalHeader(entry));
            zip.Write(entry.Content);
            count++;
        }

        var start = zip.Length;
        directory.WriteTo(zip);
        zip.Write(before?.Invoke(start, directory.Length) ?? []);
        var text = Encoding.UTF8.GetBytes(comment);
        zip.Write(
            Bytes(end, w => { w.Write("PK\x05\x06"u8); Shorts(w, 0, 0, count, count); Ints(w, (uint)directory.Length, (uint)start); Shorts(w, text.Length); }));
        zip.Write(text);
        return zip.ToArray();
    }

    private static byte[] LocalHeader(RawEntry entry) => Bytes(entry.Local, w =>
    {
        w.Write("PK\x03\x04"u8);
        Shorts(w, 20, 0, 0, 0, 33);
        Ints(w, Checksum(entry), (uint)entry.Content.Length, (uint)entry.Content.Length);
        Shorts(w, entry.Name.Length, entry.LocalExtra.Length);
        w.Write(entry.Name);
        w.Write(entry.LocalExtra);
    });

    private static byte[] DirectoryHeader(RawEntry entry, uint offset) => Bytes(entry.Directory, w =>
    {
        w.Write("PK\x01\x02"u8);
        Shorts(w, (3 << 8) | 20, 20, 0, 0, 0, 33);
        Ints(w, Checksum(entry), (uint)entry.Content.Length, (uint)entry.Content.Length);
        Shorts(w, entry.Name.Length, entry.Extra.Length, 0, 0, 0);
        Ints(w, 0x81A4u << 16, offset);
        w.Write(entry.Name);
        w.Write(entry.Extra);
    });

    private static byte[] Bytes(Change? change, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
            write(writer);
        var written = bytes.ToArray();
        change?.Invoke(written);
        return written;
    }

    private static void Shorts(BinaryWriter writer, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            writer.Write((ushort)number);
    }

    private static void Ints(BinaryWriter writer, params ReadOnlySpan<uint> numbers)
    {
        foreach (var number in numbers)
            writer.Write(number);
    }

    private static uint Checksum(RawEntry entry) => SiteGen.Zips.ZipEntryBytes.Store("x", entry.Content).Crc32;
}
