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
        (
            "a line twice, before the RFC",
            bag => { Former(bag); AddLine(bag, "manifest-sha256.txt", FirstLine(bag)); },
            "manifest-sha256.txt:3 warning manifest-name-twice"),
        ("a manifest lists more than the other",
            bag => Replace(bag, "manifest-sha512.txt", TestBag.Checksum(bag["data/a.txt"], "sha512") + "  data/a.txt\n", ""),
            "manifest-sha512.txt:1 error bag-file-not-in-every-manifest"),
        (
            "the same, before the RFC",
            bag => { Former(bag); Replace(bag, "manifest-sha512.txt", TestBag.Checksum(bag["data/a.txt"], "sha512") + "  data/a.txt\n", ""); },
            ""),
        (
            "manifests that disagree",
            bag => Replace(bag, "manifest-sha512.txt", TestBag.Checksum(bag["data/a.txt"], "sha512"), new string('0', 128)),
            "data/a.txt:1 error bag-file-changed"),
        ("a path with ./", bag => Replace(bag, "manifest-sha256.txt", "data/a", "./data/a"), "manifest-sha256.txt:1 warning bag-path-unusual"),
        ("a path with *", bag => Replace(bag, "manifest-sha256.txt", " data/a", "*data/a"), "manifest-sha256.txt:1 warning bag-path-unusual"),
        (
            "a payload manifest lists a tag file",
            bag => AddLine(bag, "manifest-sha256.txt", Zero + "  bagit.txt"),
            "manifest-sha256.txt:3 error bag-path-misplaced"),
        ("a tag manifest lists the payload", bag => bag["tagmanifest-sha256.txt"] = Bytes(FirstLine(bag)), "tagmanifest-sha256.txt:1 error bag-path-misplaced"),
        ("metadata without a label", bag => AddLine(bag, "bag-info.txt", "Văn phòng"), "bag-info.txt:3 error bag-info-line-wrong"),
        ("no Oxum", bag => Replace(bag, "bag-info.txt", "9.2", "many"), "bag-info.txt:2 error bag-oxum-malformed"),
        ("an Oxum of more bytes", bag => Replace(bag, "bag-info.txt", "9.2", "10.2"), "bag-info.txt:2 error bag-oxum-wrong"),
        ("an Oxum of fewer bytes", bag => Replace(bag, "bag-info.txt", "9.2", "8.2"), "bag-info.txt:2 error bag-oxum-wrong"),
        ("an Oxum of fewer files", bag => Replace(bag, "bag-info.txt", "9.2", "9.1"), "bag-info.txt:2 error bag-oxum-wrong"),
        ("an Oxum of one number", bag => Replace(bag, "bag-info.txt", "9.2", "9"), "bag-info.txt:2 error bag-oxum-malformed"),
        ("an Oxum below zero", bag => Replace(bag, "bag-info.txt", "9.2", "-9.2"), "bag-info.txt:2 error bag-oxum-malformed"),
        (
            "two Oxums in small letters",
            bag => { Replace(bag, "bag-info.txt", "Payload-Oxum: 9.2", "payload-oxum: 9.2\nPAYLOAD-OXUM : 9.1"); },
            "bag-info.txt:3 error bag-oxum-wrong"),
        (
            "metadata under its former name",
            bag => { Rename(bag, "bag-info.txt", "package-info.txt"); Replace(bag, "package-info.txt", "9.2", "9.3"); },
            "package-info.txt:2 error bag-oxum-wrong"),
        ("metadata under both names", bag => bag["package-info.txt"] = Bytes("Payload-Oxum: 1.1\n"), ""),
        (
            "metadata that begins with a blank",
            bag => bag["bag-info.txt"] = Bytes(" a\n\n\nPayload-Oxum: 9.3\n"),
            "bag-info.txt:1 error bag-info-line-wrong\nbag-info.txt:4 error bag-oxum-wrong"),
        ("a wrong Oxum", bag => Replace(bag, "bag-info.txt", "9.2", "9.3"), "bag-info.txt:2 error bag-oxum-wrong"),
        ("a file to fetch", bag => { bag.Remove("data/a.txt"); bag["fetch.txt"] = Bytes("https://x.vn/a 5 data/a.txt\n"); bag.Remove("bag-info.txt"); },
            "manifest-sha256.txt:1 error bag-file-to-fetch\nmanifest-sha512.txt:1 error bag-file-to-fetch"),
        ("a file to fetch that is here", bag => bag["fetch.txt"] = Bytes("https://x.vn/a - data/a.txt\n"), ""),
        ("a file to fetch that is not listed", bag => bag["fetch.txt"] = Bytes("https://x.vn/c - data/c.txt\n"), "fetch.txt:1 error fetch-not-listed"),
        ("a fetch line that is none", bag => bag["fetch.txt"] = Bytes("data/a.txt\n"), "fetch.txt:1 error fetch-line-wrong"),
        ("a file to fetch outside", bag => bag["fetch.txt"] = Bytes("https://x.vn/c - bagit.txt\n"), "fetch.txt:1 error bag-path-misplaced"),
        (
            "a name in another form on the disk",
            bag => List(bag, "data/ế.txt", "data/ế.txt".Normalize(NormalizationForm.FormD)),
            "manifest-sha256.txt:1 warning bag-name-form"),
        (
            "a name in another form in the manifest",
            bag => List(bag, "data/ế.txt".Normalize(NormalizationForm.FormD), "data/ế.txt"),
            "manifest-sha256.txt:1 warning bag-name-form"),
        ("a file in two cases", bag => ListTwice(bag, "data/A.TXT"), "manifest-sha256.txt:2 warning bag-names-alike"),
        (
            "a system file that is gone",
            bag => { List(bag, "data/.DS_Store", "data/x"); bag.Remove("data/x"); },
            "manifest-sha256.txt:1 warning bag-system-file-missing"),
        ("a system file that is gone, and its Oxum", bag => SystemFile(bag, "5.2"), "manifest-sha256.txt:2 warning bag-system-file-missing"),
        (
            "an Oxum of fewer bytes than there are beside a system file",
            bag => SystemFile(bag, "0.2"),
            "bag-info.txt:1 error bag-oxum-wrong\nmanifest-sha256.txt:2 warning bag-system-file-missing"),
        (
            "an Oxum that forgets the system file",
            bag => SystemFile(bag, "5.1"),
            "bag-info.txt:1 error bag-oxum-wrong\nmanifest-sha256.txt:2 warning bag-system-file-missing"),
        ("a file to fetch without its size", bag => bag["fetch.txt"] = Bytes("\nhttps://x.vn/a x data/a.txt\n"), "fetch.txt:2 error fetch-line-wrong"),
        ("a file to fetch below ./", bag => bag["fetch.txt"] = Bytes("https://x.vn/a\t9\t./data/a.txt\n"), ""),
        (
            "a manifest in capitals beside one that is not",
            bag =>
            {
                Rename(bag, "manifest-sha256.txt", "Manifest-SHA256.TXT");
                Rename(bag, "manifest-sha512.txt", "manifest-sha-512.txt");
                bag["data/a.txt"] = Bytes("mộc");
            },
            "Manifest-SHA256.TXT:1 warning bag-manifest-misnamed\ndata/a.txt:1 error bag-file-changed"),
        (
            "a manifest with a tab, capitals and empty lines",
            bag =>
                bag["manifest-sha256.txt"] = Bytes(
                    "\n" + Encoding.UTF8.GetString(bag["manifest-sha256.txt"])
                        .ToUpperInvariant()
                        .Replace("  DATA/A.TXT", "\tdata/a.txt")
                        .Replace("DATA/D/B.TXT", "data/d/b.txt")),
            ""),
        ("a manifest line without a path", bag => AddLine(bag, "manifest-sha256.txt", Zero + "   "), "manifest-sha256.txt:3 error manifest-line-wrong"),
        ("a manifest line without a blank", bag => AddLine(bag, "manifest-sha256.txt", Zero + "data/c.txt"), "manifest-sha256.txt:3 error manifest-line-wrong"),
        (
            "a checksum with a letter too many",
            bag => AddLine(bag, "manifest-sha256.txt", "g" + Zero[1..] + "  data/c.txt"),
            "manifest-sha256.txt:3 error manifest-line-wrong"),
        (
            "a line twice of another checksum, before the RFC",
            bag => { Former(bag); AddLine(bag, "manifest-sha256.txt", Zero + "  data/a.txt"); },
            "manifest-sha256.txt:3 error manifest-name-twice"),
        (
            "a file in one manifest of two, before the RFC",
            bag =>
            {
                Former(bag);
                bag["data/c.txt"] = [];
                AddLine(bag, "manifest-sha512.txt", TestBag.Checksum([], "sha512") + "  data/c.txt");
                bag.Remove("bag-info.txt");
            },
            ""),
        ("US-ASCII", bag => { Replace(bag, "bagit.txt", "UTF-8", "us-ascii"); bag["bag-info.txt"] = Bytes("Title: Kho\n"); }, ""),
        ("US-ASCII with other letters", bag => Replace(bag, "bagit.txt", "UTF-8", "ASCII"), "bag-info.txt:1 error bag-tag-not-text"),
        ("ISO-8859-1", bag => Replace(bag, "bagit.txt", "UTF-8", "iso-8859-1"), ""),
        ("lines that end as on Windows", bag => { Replace(bag, "bagit.txt", "\n", "\r\n"); Replace(bag, "manifest-sha256.txt", "\n", "\r\n"); }, ""),
        ("a declaration without its last line end", bag => bag["bagit.txt"] = bag["bagit.txt"][..^1], ""),
        ("a name with a line feed and a percent sign", bag => List(bag, "data/100%25%0Anăm", "data/100%\nnăm"), ""),
        ("a percent sign, before the RFC", bag => { List(bag, "data/100%25", "data/100%25"); Former(bag); }, ""),
        ("UTF-16", bag => InUtf16(bag, "UTF-16", bigEndian: true, mark: true), ""),
        ("UTF-16 of the other order", bag => InUtf16(bag, "UTF-16", bigEndian: false, mark: true), ""),
        ("UTF-16 without a mark", bag => InUtf16(bag, "utf-16", bigEndian: true, mark: false), ""),
        ("UTF-16BE", bag => InUtf16(bag, "UTF-16BE", bigEndian: true, mark: false), ""),
        ("UTF-16LE", bag => InUtf16(bag, "UTF-16LE", bigEndian: false, mark: false), ""),
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
        Assert.Equal(
            "fetch.txt:1 error bag-path-unsafe\nmanifest-sha256.txt:3 error bag-path-unsafe", TestBag.Verify(TestBag.Content(bag)).Replace("goi/", ""));
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
        Assert.All(diagnostics.ToSorted(), Specs.SaidDiagnostics.AssertSaidInBothLanguages);
    }

    // 16 MiB and 4 KiB for each file of the bag.
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void ReadTag_LongFile_IsReadUpToTheLimit(int more, bool isRead)
    {
        var bag = TestBag.Content(TestBag.Whole());
        var file = new BagFile("manifest-md5.txt", (16 * 1024 * 1024) + (4 * 1024 * bag.Files.Length) + more, _ => null);
        Assert.Equal(isRead, bag.ReadTag(file, new DiagnosticBag()) is not null);
    }

    [Fact]
    public void Verify_Bag_TellsFilesBytesAndProgress()
    {
        var seen = new List<(int, int)>();
        var verified = BagVerifier.Verify(TestBag.Content(TestBag.Whole()), (done, all) => { lock (seen) seen.Add((done, all)); }, new DiagnosticBag());
        Assert.Equal(new VerifiedFiles(2, 9, IsProved: true), verified);
        Assert.Equal(Enumerable.Range(1, 7).Select(i => (i, 7)), seen.Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Sha224_Pieces_HaveTheChecksumOfTheWhole(int piece)
    {
        using var sha224 = new Sha224();
        var letters = Enumerable.Repeat((byte)'a', 1_000_000).ToArray();
        for (var at = 0; at < letters.Length; at += piece)
            sha224.Add(letters.AsSpan(at, Math.Min(piece, letters.Length - at)));
        Assert.Equal("20794655980c91d8bbb4c1ea97618a4bf03f42581948b2ee4ee7ad67", Convert.ToHexStringLower(sha224.ToBytes()));
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

    // A file of a system that is listed and gone, beside one of 5 bytes.
    private static void SystemFile(Dictionary<string, byte[]> bag, string oxum)
    {
        List(bag, "data/a.txt", "data/a.txt");
        bag["data/a.txt"] = Bytes("a b c");
        bag["bag-info.txt"] = Bytes($"Payload-Oxum: {oxum}\n");
        bag["manifest-sha256.txt"] = Bytes($"{TestBag.Checksum(bag["data/a.txt"], "sha256")}  data/a.txt\n{Zero}  data/d/Thumbs.db\n");
    }

    private static void InUtf16(Dictionary<string, byte[]> bag, string name, bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        foreach (
            var path in bag.Keys.Where(path => path.EndsWith(".txt", StringComparison.Ordinal) && !path.StartsWith("data/", StringComparison.Ordinal)).ToList())
            bag[path] = [.. encoding.GetPreamble(), .. encoding.GetBytes(Encoding.UTF8.GetString(bag[path]))];
        bag["bagit.txt"] = Bytes($"BagIt-Version: 1.0\nTag-File-Character-Encoding: {name}\n");
    }

    [Theory]
    [InlineData("no colon\n", "goi/bag-info.txt:1 error bag-info-line-wrong")]
    [InlineData("  goes on\nTitle: a\n", "goi/bag-info.txt:1 error bag-info-line-wrong")]
    [InlineData("  Title: a\n", "")]
    [InlineData("Title: a\n goes on\n", "")]
    public void Verify_InfoLine_IsJudgedByItsForm(string info, string said)
    {
        var bag = TestBag.Whole();
        bag.Remove("tagmanifest-sha256.txt");
        bag["bag-info.txt"] = TestBag.Bytes(info);
        Assert.Equal(said, TestBag.Verify(TestBag.Content(bag)));
    }

    [Theory]
    [InlineData("Manifest-sha256.txt")]
    [InlineData("manifest-SHA256.txt")]
    [InlineData("MANIFEST-sha256.TXT")]
    public void Verify_ManifestInCapitals_IsNone(string name)
    {
        var bag = TestBag.Whole();
        bag[name] = bag["manifest-sha256.txt"];
        bag.Remove("manifest-sha256.txt");
        bag.Remove("manifest-sha512.txt");
        bag.Remove("tagmanifest-sha256.txt");
        Assert.Equal(
            new[] { $"goi/{name}:1 warning bag-manifest-misnamed", "goi/bagit.txt:1 error bag-manifest-missing" }.Order(StringComparer.Ordinal),
            TestBag.Verify(TestBag.Content(bag)).Split('\n').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("tagmanifest-sha256.txt", "", false)]
    [InlineData("", "notes.txt", false)]
    public void Verify_TagFiles_AreProvedByATagManifestThatListsThem(string removed, string added, bool isProved)
    {
        var bag = TestBag.Whole();
        bag.Remove(removed);
        if (added.Length > 0)
            bag[added] = TestBag.Bytes("x");
        var diagnostics = new DiagnosticBag();
        var verified = BagVerifier.Verify(TestBag.Content(bag), (_, _) => { }, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(isProved, verified.IsProved);
        Assert.True(BagVerifier.Verify(TestBag.Content(bag) with { IsSealed = true }, (_, _) => { }, diagnostics).IsProved);
    }
}
