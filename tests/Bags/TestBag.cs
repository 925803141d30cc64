using System.Security.Cryptography;
using System.Text;
using SiteGen.Bags;
using SiteGen.Diagnostics;
using SiteGen.Zips;

namespace SiteGen.Tests.Bags;

/// <summary>Small bags in memory.</summary>
internal static class TestBag
{
    /// <summary>A bag of version 1.0 that is whole: two files, manifests in two algorithms, a tag manifest.</summary>
    public static Dictionary<string, byte[]> Whole()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["bagit.txt"] = Bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
            ["bag-info.txt"] = Bytes("Source-Organization: Văn phòng\nPayload-Oxum: 9.2\n"),
            ["data/a.txt"] = Bytes("một"),
            ["data/d/b.txt"] = Bytes("hai\n"),
        };
        foreach (var algorithm in new[] { "sha256", "sha512" })
            files[$"manifest-{algorithm}.txt"] = Bytes(Lines(files, algorithm, path => path.StartsWith("data/", StringComparison.Ordinal)));
        files["tagmanifest-sha256.txt"] = Bytes(Lines(files, "sha256", path => !path.StartsWith("data/", StringComparison.Ordinal)));
        return files;
    }

    public static BagContent Content(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        new("goi", [.. files.Select(file => File(file.Key, file.Value)).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    public static BagFile File(string path, byte[] bytes) => new(path, bytes.LongLength, take =>
    {
        take(bytes);
        return null;
    });

    /// <summary>What is said of a bag: severity, place and code, a line each.</summary>
    public static string Verify(BagContent bag)
    {
        var diagnostics = new DiagnosticBag();
        BagVerifier.Verify(bag, (_, _) => { }, diagnostics);
        return Said(diagnostics);
    }

    public static string Said(DiagnosticBag diagnostics) =>
        string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Location.Path}:{d.Location.Line} {d.Severity.ToString().ToLowerInvariant()} {d.Code}"));

    /// <summary>What is said of a bag in a zip.</summary>
    public static string VerifyZip(byte[] zip)
    {
        var diagnostics = new DiagnosticBag();
        if (BagZip.Open("goi.zip", ZipBytes.Of(zip), diagnostics) is { } bag)
            BagVerifier.Verify(bag, (_, _) => { }, diagnostics);
        return Said(diagnostics);
    }

    /// <summary>A zip of files, sealed or not.</summary>
    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files, bool isSealed = true)
    {
        using var seal = isSealed ? new ZipSeal() : null;
        using var bytes = new MemoryStream();
        var zip = new ZipWriter(bytes, seal);
        foreach (var (path, content) in files)
            zip.Write(ZipEntryBytes.Compress(path, content));
        zip.Complete();
        return bytes.ToArray();
    }

    public static IEnumerable<KeyValuePair<string, byte[]>> Below(string folder, IEnumerable<KeyValuePair<string, byte[]>> files) =>
        files.Select(file => KeyValuePair.Create($"{folder}/{file.Key}", file.Value));

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        using (stream)
            stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Checksum(byte[] bytes, string algorithm) =>
        Convert.ToHexStringLower(algorithm == "sha256" ? SHA256.HashData(bytes) : SHA512.HashData(bytes));

    private static string Lines(Dictionary<string, byte[]> files, string algorithm, Func<string, bool> isListed) =>
        string.Concat(files.Where(file => isListed(file.Key)).Select(file => $"{Checksum(file.Value, algorithm)}  {file.Key}\n"));
}
