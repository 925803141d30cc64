using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Hosts.Publish;

/// <summary>
/// One checksum for a whole site: SHA-256 of its files in the order of their paths, a line <c>SHA-256  path</c> for each, as <c>sha256sum</c> writes it.
/// Files that are only a smaller form of another one (<c>.gz</c>, <c>.br</c>) and SiteGen's own list do not count.
/// </summary>
internal static class SiteChecksum
{
    /// <summary>The number of files and their checksum.</summary>
    public static (int Files, string Sha256) Of(string site)
    {
        var paths = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path != ".sitegen" && !SiteCompressor.IsCompressed(Path.Combine(site, path)));
        var counted = paths.Order(StringComparer.Ordinal).ToList();
        var sums = new string[counted.Count];
        Parallel.For(0, counted.Count, i => sums[i] = $"{SumOf(Path.Combine(site, counted[i]))}  {counted[i]}\n");
        return (counted.Count, Sha256.Of(string.Concat(sums)));
    }

    // A pipe or a device is no file of a site. It is never opened, since whoever reads it may wait for ever; no site has this sum.
    private static string SumOf(string file)
    {
        if (SpecialFile.Is(file))
            return "-";
        using var stream = File.OpenRead(file);
        return Sha256.Of(stream);
    }
}
