using System.Collections.Immutable;
using System.IO.Compression;
using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>Keeps a smaller form beside every text of a site (<c>.gz</c>, <c>.br</c>), for web servers that send it instead.</summary>
internal static class SiteCompressor
{
    // Below this, headers weigh as much as the file.
    private const int Smallest = 1024;

    private static readonly ImmutableArray<string> Extensions = [".gz", ".br"];
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { ".html", ".css", ".js", ".json", ".xml", ".svg", ".md", ".txt", ".csv" };

    /// <summary>Whether a file is the smaller form of the one beside it.</summary>
    public static bool IsCompressed(string file) => Extensions.Contains(Path.GetExtension(file)) && File.Exists(file[..^".gz".Length]);

    /// <summary>Compresses what was written, and removes the smaller forms of what is gone.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="written">What was done to it.</param>
    public static void Compress(string site, WrittenSite written)
    {
        foreach (var path in written.Changed.Concat(written.Removed))
        {
            // Where a folder is gone with its last file, there is nothing to delete, and the system would complain.
            foreach (var compressed in Extensions.Select(extension => Path.Combine(site, path + extension)).Where(File.Exists))
                File.Delete(compressed);
        }

        Parallel.ForEach(written.Changed.Where(path => Texts.Contains(Path.GetExtension(path))), path =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(site, path));
            if (bytes.Length < Smallest)
                return;
            Write(Path.Combine(site, path + ".gz"), target => new GZipStream(target, CompressionLevel.Optimal), bytes);
            Write(Path.Combine(site, path + ".br"), target => new BrotliStream(target, CompressionLevel.Optimal), bytes);
        });
    }

    private static void Write(string path, Func<Stream, Stream> compress, byte[] bytes)
    {
        using var target = File.Create(path);
        using var compressed = compress(target);
        compressed.Write(bytes);
    }
}
