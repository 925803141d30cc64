using System.Text;
using SiteGen.Bags;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Bags;

/// <summary>What is said when one thing is wrong with a bag.</summary>
public sealed class BagVerifierTests
{
    private static readonly string Zero = new('0', 64);

    // A small bag without a tag manifest, what is done to it, and all that is then said.
    private static readonly (string Name, Action<Dictionary<string, byte[]>> Change, string Said)[] Changes =
    [
        ("nothing", _ => { }, ""),
        ("a file is gone", bag => bag.Remove("data/a.txt"),
            "bag-info.txt:2 error bag-oxum-wrong\nmanifest-sha256.txt:1 error bag-file-missing\nmanifest-sha512.txt:1 error bag-file-missing"),
        ("a file is longer", bag => bag["data/a.txt"] = Bytes("một và"), "bag-info.txt:2 error bag-oxum-wrong\ndata/a.txt:1 error bag-file-changed"),
        ("a file is changed to one as long", bag => bag["data/d/b.txt"] = Bytes("ha!\n"), "data/d/b.txt:1 error bag-file-changed"),
        ("a file is added", bag => bag["data/c.txt"] = [], "bag-info.txt:2 error bag-oxum-wrong\ndata/c.txt:1 error bag-file-additional"),
        ("a tag file is added", bag => bag["ghi-chu.txt"] = [], ""),
        ("a file has another case", bag => Rename(bag, "data/a.txt", "data/A.txt"),
            "data/A.txt:1 error bag-file-additional\nmanifest-sha256.txt:1 error bag-file-missing\nmanifest-sha512.txt:1 error bag-file-missing"),
        ("no declaration", bag => bag.Remove("bagit.txt"), "bagit.txt:1 error bag-declaration-missing"),
        ("a declaration with BOM", bag => bag["bagit.txt"] = [0xEF, 0xBB, 0xBF, .. bag["bagit.txt"]], "bagit.txt:1 error bag-declaration-bom"),
        ("a blank before the colon", bag => Replace(bag, "bagit.txt", "Version:", "Version :"), "bagit.txt:1 error bag-declaration-wrong"),
        ("a third line", bag => bag["bagit.txt"] = [.. bag["bagit.txt"], .. "X: Y\n"u8], "bagit.txt:1 error bag-declaration-wrong"),
        ("a version to come", bag => Replace(bag, "bagit.txt", "1.0", "2.0"), "bagit.txt:1 error bag-version-unknown"),
        ("an encoding of old", bag => Replace(bag, "bagit.txt", "UTF-8", "KOI8-R"), "bagit.txt:2 error bag-encoding-unknown"),
        ("a tag file in another encoding", bag => bag["bag-info.txt"] = [0xFF, 0xFE], "bag-info.txt:1 error bag-tag-not-text"),
        ("no manifest", bag => RemoveManifests(bag), "bagit.txt:1 error bag-manifest-missing"),
        ("an unknown checksum", bag => bag["manifest-crc32.txt"] = Bytes("00000000  data/a.txt\n"), "manifest-crc32.txt:1 error bag-algorithm-unknown"),
        ("a manifest line that is none", bag => AddLine(bag, "manifest-sha256.txt", "data/a.txt"), "manifest-sha256.txt:3 error manifest-line-wrong"),
        ("a checksum too short", bag => AddLine(bag, "manifest-sha256.txt", "abcd  data/c.txt"), "manifest-sha256.txt:3 error manifest-line-wrong"),
        ("a line twice", bag => AddLine(bag, "manifest-sha256.txt", FirstLine(bag)), "manifest-sha256.txt:3 error manifest-name-twice"),
        ("a line twice, before the RFC", bag => { Former(bag); AddLine(bag, "manifest-sha256.txt", FirstLine(bag)); }, "manifest-sha256.txt:3 warning manifest-name-twice"),
        ("a manifest lists more than the other", bag => Replace(bag, "manifest-sha512.txt", TestBag.Checksum(bag["data/a.txt"], "sha512") + "  data/a.txt\n", ""),
            "manifest-sha512.txt:1 error bag-file-not-in-every-manifest"),
        ("the same, before the RFC", bag => { Former(bag); Replace(bag, "manifest-sha512.txt", TestBag.Checksum(bag["data/a.txt"], "sha512") + "  data/a.txt\n", ""); }, ""),
        ("manifests that disagree", bag => Replace(bag, "manifest-sha512.txt", TestBag.Checksum(bag["data/a.txt"], "sha512"), new string('0', 128)), "data/a.txt:1 error bag-file-changed"),
        ("a path with ./", bag => Replace(bag, "manifest-sha256.txt", "data/a", "./data/a"), "manifest-sha256.txt:1 warning bag-path-unusual"),
        ("a path with *", bag => Replace(bag, "manifest-sha256.txt", " data/a", "*data/a"), "manifest-sha256.txt:1 warning bag-path-unusual"),
        ("a payload manifest lists a tag file", bag => AddLine(bag, "manifest-sha256.txt", Zero + "  bagit.txt"), "manifest-sha256.txt:3 error bag-path-misplaced"),
        ("a tag manifest lists the payload", bag => bag["tagmanifest-sha256.txt"] = Bytes(FirstLine(bag)), "tagmanifest-sha256.txt:1 error bag-path-misplaced"),
        ("metadata without a label", bag => AddLine(bag, "bag-info.txt", "Văn phòng"), "bag-info.txt:3 warning bag-info-line-wrong"),
        ("no Oxum", bag => Replace(bag, "bag-info.txt", "9.2", "many"), "bag-info.txt:2 error bag-oxum-malformed"),
        ("a wrong Oxum", bag => Replace(bag, "bag-info.txt", "9.2", "9.3"), "bag-info.txt:2 error bag-oxum-wrong"),
        ("a file to fetch", bag => { bag.Remove("data/a.txt"); bag["fetch.txt"] = Bytes("https://x.vn/a 5 data/a.txt\n"); bag.Remove("bag-info.txt"); },
            "manifest-sha256.txt:1 error bag-file-to-fetch\nmanifest-sha512.txt:1 error bag-file-to-fetch"),
        ("a file to fetch that is here", bag => bag["fetch.txt"] = Bytes("https://x.vn/a - data/a.txt\n"), ""),
        ("a file to fetch that is not listed", bag => bag["fetch.txt"] = Bytes("https://x.vn/c - data/c.txt\n"), "fetch.txt:1 error fetch-not-listed"),
        ("a fetch line that is none", bag => bag["fetch.txt"] = Bytes("data/a.txt\n"), "fetch.txt:1 error fetch-line-wrong"),
        ("a file to fetch outside", bag => bag["fetch.txt"] = Bytes("https://x.vn/c - bagit.txt\n"), "fetch.txt:1 error bag-path-misplaced"),
        ("a name in another form on the disk", bag => List(bag, "data/ế.txt", "data/ế.txt".Normalize(NormalizationForm.FormD)), "manifest-sha256.txt:1 warning bag-name-form"),
        ("a name in another form in the manifest", bag => List(bag, "data/ế.txt".Normalize(NormalizationForm.FormD), "data/ế.txt"), "manifest-sha256.txt:1 warning bag-name-form"),
        ("a file in two cases", bag => ListTwice(bag, "data/A.TXT"), "manifest-sha256.txt:2 warning bag-names-alike"),
        ("a system file that is gone", bag => { List(bag, "data/.DS_Store", "data/x"); bag.Remove("data/x"); }, "manifest-sha256.txt:1 warning bag-system-file-missing"),
        ("a name with a line feed and a percent sign", bag => List(bag, "data/100%25%0Anăm", "data/100%\nnăm"), ""),
        ("a percent sign, before the RFC", bag => { List(bag, "data/100%25", "data/100%25"); Former(bag); }, ""),
        ("UTF-16", InUtf16, ""),
    ];

    public static TheoryData<string> Names => new(Changes.Select(change => change.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_ChangedBag_SaysWhatIsWrong(string name)
    {
        var (_, change, said) = Changes.Single(c => c.Name == name);
        var bag = TestBag.Whole();
        bag.Remove("tagmanifest-sha256.txt");
        change(bag);
        Assert.Equal(said, TestBag.Verify(TestBag.Content(bag)).Replace("goi/", ""));
    }

    [Fact]
    public void Verify_TagFileChanged_IsSaid()
    {
        var bag = TestBag.Whole();
        Replace(bag, "bag-info.txt", "Văn phòng", "Ván phòng");
        Assert.Equal("goi/bag-info.txt:1 error bag-file-changed", TestBag.Verify(TestBag.Content(bag)));
    }

    [Theory]
    [InlineData("/data/a.txt")]
    [InlineData("../a.txt")]
    [InlineData("data/../../a.txt")]
    [InlineData(@"data\..\..\a.txt")]
    [InlineData("~/a.txt")]
    [InlineData("~root/a.txt")]
    [InlineData(@"C:\a.txt")]
    [InlineData("c:a.txt")]
    [InlineData(@"\\server\a.txt")]
    [InlineData(@"\\?\UNC\server\a.txt")]
    [InlineData(@"%HomeDrive%\a.txt")]
    public void Verify_PathThatLeadsOut_IsRefusedInManifestAndFetch(string path)
    {
        var bag = TestBag.Whole();
        bag.Remove("tagmanifest-sha256.txt");
        AddLine(bag, "manifest-sha256.txt", $"{Zero}  {path}");
        bag["fetch.txt"] = Bytes($"https://x.vn/a - {path}\n");
        Assert.Equal("fetch.txt:1 error bag-path-unsafe\nmanifest-sha256.txt:3 error bag-path-unsafe", TestBag.Verify(TestBag.Content(bag)).Replace("goi/", ""));
    }

    [Fact]
    public void Verify_ManifestOfManyGigabytes_IsNotRead()
    {
        var bag = TestBag.Content(TestBag.Whole());
        var huge = new BagFile("manifest-md5.txt", 1L << 40, _ => throw new InvalidOperationException("read"));
        var diagnostics = new DiagnosticBag();
        Assert.Null(bag.ReadTag(huge, diagnostics));
        Assert.Equal("goi/manifest-md5.txt:1 error bag-tag-too-large", TestBag.Said(diagnostics));
    }

    [Fact]
    public void Messages_OfABag_AreInBothLanguages()
    {
        var bag = TestBag.Whole();
        bag.Remove("data/a.txt");
        bag["data/c.txt"] = [];
        var diagnostics = new DiagnosticBag();
        BagVerifier.Verify(TestBag.Content(bag), (_, _) => { }, diagnostics);
        Assert.All(diagnostics.ToSorted(), Specs.SpecTests.AssertSaidInBothLanguages);
    }

    [Theory]
    [InlineData("", "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f")]
    [InlineData("abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525")]
    public void Sha224_Text_HasTheChecksumOfTheStandard(string text, string checksum)
    {
        using var sha224 = new Sha224();
        sha224.Add(Encoding.ASCII.GetBytes(text));
        Assert.Equal(checksum, Convert.ToHexStringLower(sha224.ToBytes()));
    }

    private static byte[] Bytes(string text) => TestBag.Bytes(text);

    private static string FirstLine(Dictionary<string, byte[]> bag) => Encoding.UTF8.GetString(bag["manifest-sha256.txt"]).Split('\n')[0];

    private static void Rename(Dictionary<string, byte[]> bag, string from, string to)
    {
        bag[to] = bag[from];
        bag.Remove(from);
    }

    private static void Replace(Dictionary<string, byte[]> bag, string path, string from, string to) =>
        bag[path] = Bytes(Encoding.UTF8.GetString(bag[path]).Replace(from, to));

    private static void AddLine(Dictionary<string, byte[]> bag, string path, string line) => bag[path] = [.. bag[path], .. Bytes(line + "\n")];

    private static void Former(Dictionary<string, byte[]> bag) => Replace(bag, "bagit.txt", "1.0", "0.97");

    private static void RemoveManifests(Dictionary<string, byte[]> bag)
    {
        bag.Remove("manifest-sha256.txt");
        bag.Remove("manifest-sha512.txt");
    }

    // A bag of one file, listed under one name and present under another.
    private static void List(Dictionary<string, byte[]> bag, string listed, string present)
    {
        foreach (var path in bag.Keys.Where(path => path != "bagit.txt").ToList())
            bag.Remove(path);
        bag[present] = Bytes("x");
        bag["manifest-sha256.txt"] = Bytes($"{TestBag.Checksum(Bytes("x"), "sha256")}  {listed}\n");
    }

    private static void ListTwice(Dictionary<string, byte[]> bag, string other)
    {
        List(bag, "data/a.txt", "data/a.txt");
        AddLine(bag, "manifest-sha256.txt", FirstLine(bag).Replace("data/a.txt", other));
    }

    private static void InUtf16(Dictionary<string, byte[]> bag)
    {
        foreach (var path in bag.Keys.Where(path => path.EndsWith(".txt", StringComparison.Ordinal) && !path.StartsWith("data/", StringComparison.Ordinal)).ToList())
            bag[path] = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Encoding.UTF8.GetString(bag[path]))];
        bag["bagit.txt"] = Bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n");
    }
}
