using System.IO.Compression;

namespace SiteGen.Bags;

/// <summary>The smaller form of a file that web servers send in its place: <c>index.html.gz</c>, <c>index.html.br</c>.</summary>
/// <param name="Path">The file that it stands for.</param>
/// <param name="Open">Opens what is inside.</param>
internal sealed record CompressedForm(string Path, Func<Stream, Stream> Open)
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>The smaller form that a file is by its name; null for other files.</summary>
    public static CompressedForm? Of(string path) => System.IO.Path.GetExtension(path) switch
    {
        ".gz" => new(path[..^".gz".Length], stream => new GZipStream(stream, CompressionMode.Decompress)),
        ".br" => new(path[..^".br".Length], stream => new BrotliStream(stream, CompressionMode.Decompress)),
        _ => null,
    };

    /// <summary>Hands over what is inside, in pieces; false when it cannot be read or is longer than it may be.</summary>
    /// <param name="bytes">The compressed bytes.</param>
    /// <param name="length">How long the file is that it stands for.</param>
    /// <param name="take">Takes the pieces.</param>
    public bool TryRead(byte[] bytes, long length, Action<ReadOnlySpan<byte>> take)
    {
        var chunk = new byte[ChunkSize];
        try
        {
            using var inside = Open(new MemoryStream(bytes));
            for (var left = length; ;)
            {
                var read = inside.Read(chunk);
                if (read == 0)
                    return left == 0;
                left -= read;
                if (left < 0)
                    return false;
                take(chunk.AsSpan(0, read));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
