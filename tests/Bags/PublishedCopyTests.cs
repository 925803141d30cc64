using System.IO.Compression;
using System.Text;
using SiteGen.Bags;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Bags;

/// <summary>A published folder is compared with a bag, which itself has to be what its tag manifest says.</summary>
public sealed class PublishedCopyTests
{
    private static readonly (string Name, Action<Dictionary<string, byte[]>, Dictionary<string, byte[]>> Change, string Said)[] Changes =
    [
        ("nothing", (_, _) => { }, ""),
        ("a file is changed", (copy, _) => copy["a.txt"] = Bytes("mót"), "copy/a.txt:1 error copy-file-changed"),
        ("a file is gone", (copy, _) => copy.Remove("d/b.txt"), "goi/manifest-sha256.txt:2 error copy-file-missing"),
        ("a file is added", (copy, _) => copy["c.txt"] = [], "copy/c.txt:1 error copy-file-additional"),
        // Whoever changes a copy and the manifest of a zip without a seal is found by the tag manifest.
        ("a file and its manifest are changed", (copy, bag) =>
            {
                bag["manifest-sha256.txt"] = Bytes(
                    Encoding.UTF8.GetString(bag["manifest-sha256.txt"]).Replace(
                        TestBag.Checksum(copy["a.txt"], "sha256"), TestBag.Checksum(Bytes("mót"), "sha256")));
                copy["a.txt"] = Bytes("mót");
            },
            "goi/manifest-sha256.txt:1 error bag-file-changed"),
        ("no declaration", (_, bag) => bag.Remove("bagit.txt"), "goi/bagit.txt:1 error bag-declaration-missing"),
        ("a payload that is changed in the bag alone", (_, bag) => bag["data/a.txt"] = [], ""),
        ("a compressed file", (copy, _) => copy["a.txt.gz"] = Gzip("một"), ""),
        ("a compressed file of Brotli", (copy, _) => copy["a.txt.br"] = Brotli("một"), ""),
        ("a compressed file of other words", (copy, _) => copy["a.txt.gz"] = Gzip("mót"), "copy/a.txt.gz:1 error copy-file-changed"),
        ("a compressed file of more words", (copy, _) => copy["a.txt.gz"] = Gzip("một hai"), "copy/a.txt.gz:1 error copy-file-changed"),
        ("a compressed file of fewer words", (copy, _) => copy["a.txt.br"] = Brotli("m"), "copy/a.txt.br:1 error copy-file-changed"),
        ("a compressed file that is none", (copy, _) => copy["a.txt.gz"] = Bytes("một"), "copy/a.txt.gz:1 error copy-file-changed"),
        ("a compressed file of Brotli that is none", (copy, _) => copy["a.txt.br"] = Bytes("một hai ba bốn"), "copy/a.txt.br:1 error copy-file-changed"),
        ("a compressed file of nothing", (copy, _) => copy["c.txt.gz"] = Gzip("một"), "copy/c.txt.gz:1 error copy-file-additional"),
        ("a compressed file beside one that is gone", (copy, _) => { copy["a.txt.gz"] = Gzip("một"); copy.Remove("a.txt"); },
            "copy/a.txt.gz:1 error copy-file-additional\ngoi/manifest-sha256.txt:1 error copy-file-missing"),
        ("a compressed file of another kind", (copy, _) => copy["a.txt.zip"] = Gzip("một"), "copy/a.txt.zip:1 error copy-file-additional"),
    ];

    public static TheoryData<string> Names => new(Changes.Select(change => change.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Compare_ChangedCopy_SaysWhatIsOther(string name)
    {
        var (_, change, said) = Changes.Single(c => c.Name == name);
        var bag = TestBag.Whole();
        var copy =
            bag.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal)).ToDictionary(file => file.Key["data/".Length..], file => file.Value);
        change(copy, bag);
        var diagnostics = new DiagnosticBag();
        var seen = new List<(int, int)>();
        var compared = PublishedCopy.Compare(
            TestBag.Content(copy) with { Name = "copy" }, TestBag.Content(bag), (done, all) => { lock (seen) seen.Add((done, all)); }, diagnostics);
        Assert.Equal(said, TestBag.Said(diagnostics));
        Assert.Equal(new VerifiedFiles(copy.Count, copy.Values.Sum(bytes => bytes.LongLength), IsProved: true), compared);
        Assert.Equal(
            said.StartsWith("goi/", StringComparison.Ordinal) && !said.Contains("copy-") ? [] : Enumerable.Range(1, copy.Count).Select(i => (i, copy.Count)),
            seen.Order());
    }

    private static byte[] Gzip(string text) => Packed(text, stream => new GZipStream(stream, CompressionLevel.Optimal));

    private static byte[] Brotli(string text) => Packed(text, stream => new BrotliStream(stream, CompressionLevel.Optimal));

    private static byte[] Packed(string text, Func<Stream, Stream> open)
    {
        using var bytes = new MemoryStream();
        using (var packed = open(bytes))
            packed.Write(Bytes(text));
        return bytes.ToArray();
    }

    private static byte[] Bytes(string text) => TestBag.Bytes(text);
}
