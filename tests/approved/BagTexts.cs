using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Approved;

/// <summary>
/// What a packed archive has beside its payload, as readable texts. Of its checksums and sizes, which change with every page, only is said that they are right.
/// </summary>
internal static partial class BagTexts
{
    /// <summary>The texts by path below the bag's folder.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        var folder = zip.Entries[0].FullName.Split('/')[0] + "/";
        var files = zip.Entries.ToDictionary(entry => entry.FullName[folder.Length..], Read);
        var payload = files.Where(inside => inside.Key.StartsWith("data/", StringComparison.Ordinal)).ToList();
        var oxum = $"Payload-Oxum: {payload.Sum(inside => (long)inside.Value.Length)}.{payload.Count}";
        return files.Except(payload).Select(inside => KeyValuePair.Create(
            folder + inside.Key,
            BagSize().Replace(
                Manifest().Replace(Encoding.UTF8.GetString(inside.Value), line => Judged(line, files)),
                "Bag-Size: <size>").Replace(oxum, "Payload-Oxum: <right>")));
    }

    private static string Judged(Match line, Dictionary<string, byte[]> files)
    {
        var path = line.Groups["path"].Value;
        var sum = line.Groups["sum"].Value;
        var bytes = files[path];
        var right = Convert.ToHexStringLower(sum.Length == 64 ? SHA256.HashData(bytes) : SHA512.HashData(bytes));
        return $"{(sum == right ? "<right>" : sum)}  {path}";
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex("^(?<sum>[0-9a-f]{64}|[0-9a-f]{128})  (?<path>.+)$", RegexOptions.Multiline)]
    private static partial Regex Manifest();

    [GeneratedRegex("Bag-Size: [0-9.]+ [KMG]B")]
    private static partial Regex BagSize();
}
