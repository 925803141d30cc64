using System.IO.Compression;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// Puts a smaller form beside every text of a site (<c>.gz</c>, <c>.br</c>), for web servers that send it instead. Files that are the same as in
/// the release before are copied from there with their time, so that little is done for a small change and readers' caches stay good.
/// </summary>
public static class SiteCompressor
{
    // Below this, headers weigh as much as the file.
    private const int Smallest = 1024;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { ".html", ".css", ".js", ".json", ".xml", ".svg", ".md", ".txt", ".csv" };

    /// <summary>Compresses a finished site.</summary>
    /// <param name="site">Its folder.</param>
    /// <param name="before">The site that is live; null when there is none.</param>
    public static void Compress(string site, string? before) =>
        Parallel.ForEach(Directory.GetFiles(site, "*", SearchOption.AllDirectories), file =>
        {
            var old = before is null ? null : Path.Combine(before, Path.GetRelativePath(site, file));
            var bytes = File.ReadAllBytes(file);
            var same = old is not null && IsSame(old, bytes);
            if (same)
                File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(old!));
            if (bytes.Length < Smallest || !Texts.Contains(Path.GetExtension(file)))
                return;
            Write(file + ".gz", same ? old + ".gz" : null, target => new GZipStream(target, CompressionLevel.Optimal), bytes);
            Write(file + ".br", same ? old + ".br" : null, target => new BrotliStream(target, CompressionLevel.Optimal), bytes);
            File.SetLastWriteTimeUtc(file + ".gz", File.GetLastWriteTimeUtc(file));
            File.SetLastWriteTimeUtc(file + ".br", File.GetLastWriteTimeUtc(file));
        });

    private static void Write(string path, string? old, Func<Stream, Stream> compress, byte[] bytes)
    {
        if (old is not null && File.Exists(old))
        {
            File.Copy(old, path);
            return;
        }

        using var file = File.Create(path);
        using var compressed = compress(file);
        compressed.Write(bytes);
    }

    private static bool IsSame(string path, byte[] bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }
}
