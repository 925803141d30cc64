namespace SiteGen.Zips;

/// <summary>The bytes of a zip, wherever they lie.</summary>
/// <param name="Length">How many there are.</param>
/// <param name="ReadAt">Reads from a place on into a buffer and gives how many bytes it got; safe from several threads.</param>
internal sealed record ZipBytes(long Length, ZipBytes.Reader ReadAt)
{
    /// <summary>Reads from <paramref name="offset"/> on; 0 at the end.</summary>
    public delegate int Reader(long offset, Span<byte> buffer);

    /// <summary>A zip in memory.</summary>
    public static ZipBytes Of(byte[] bytes) => new(bytes.LongLength, (offset, buffer) =>
    {
        var count = (int)Math.Clamp(bytes.LongLength - offset, 0, buffer.Length);
        bytes.AsSpan((int)Math.Min(offset, bytes.LongLength), count).CopyTo(buffer);
        return count;
    });

    /// <summary>Fills the buffer; false when there are not as many bytes.</summary>
    public bool TryRead(long offset, Span<byte> buffer)
    {
        if (offset < 0 || offset > Length - buffer.Length)
            return false;
        while (buffer.Length > 0)
        {
            var read = ReadAt(offset, buffer);
            if (read <= 0)
                return false;
            offset += read;
            buffer = buffer[read..];
        }

        return true;
    }
}
