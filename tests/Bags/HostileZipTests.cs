using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Tests.Bags;

/// <summary>Zips that are damaged, or made to do harm: refused, with a reason, before anything else is read.</summary>
public sealed class HostileZipTests
{
    private const int LocalFlags = 6, LocalMethod = 8, LocalPacked = 18, LocalLength = 22;
    private const int DirectoryMadeBy =
        5, DirectoryFlags = 8, DirectoryMethod = 10, DirectoryCrc = 16, DirectoryPacked = 20, DirectoryLength = 24, DirectoryMode = 40;

    private static readonly byte[] Whole = TestBag.Zip(TestBag.Below("goi", TestBag.Whole()), isSealed: false);
    private static readonly byte[] Sealed = TestBag.Zip(TestBag.Below("goi", TestBag.Whole()));

    public static TheoryData<int> Ends => new(Enumerable.Range(0, Sealed.Length).Where(length => length % 23 == 0 || length > Sealed.Length - 120));

    [Fact]
    public void Verify_BagInZip_IsWhole()
    {
        Assert.Empty(TestBag.VerifyZip(Whole));
        Assert.Empty(TestBag.VerifyZip(Sealed));
        Assert.Empty(TestBag.VerifyZip(TestBag.Zip(TestBag.Whole())));
    }

    [Theory]
    [InlineData("goi/data/a.txt", "../data/a.txt_")]
    [InlineData("goi/data/a.txt", "/oi/data/a.txt")]
    [InlineData("goi/data/a.txt", "C:/goi/a.txt__")]
    [InlineData("goi/data/a.txt", @"goi\data\a.txt")]
    [InlineData("goi/data/a.txt", "goi/../../.txt")]
    [InlineData("goi/data/a.txt", "goi/data//.txt")]
    [InlineData("goi/data/a.txt", "goi/data/./txt")]
    [InlineData("goi/data/a.txt", "goi/data/a\0txt")]
    public void Verify_NameThatLeadsOut_IsRefused(string from, string to) => AssertRefused("zip-name-unsafe", Replaced(Whole, from, to));

    [Fact]
    public void Verify_NameTwice_IsRefused()
    {
        var bag = TestBag.Below("goi", TestBag.Whole()).Append(KeyValuePair.Create("goi/data/b.txt", Array.Empty<byte>()));
        AssertRefused("zip-name-taken", Replaced(TestBag.Zip(bag, isSealed: false), "goi/data/b.txt", "goi/data/a.txt"));
    }

    [Theory]
    [InlineData(0xA1FF)]
    [InlineData(0x1180)]
    [InlineData(0x2180)]
    [InlineData(0xC180)]
    public void Verify_LinkOrDevice_IsRefused(int mode) => AssertRefused("zip-not-a-file", Patched((_, entry) =>
        BinaryPrimitives.WriteUInt16LittleEndian(entry[DirectoryMode..], (ushort)mode)));

    [Fact]
    public void Verify_LinkFromAnotherSystem_IsItsBytes() => Assert.Empty(TestBag.VerifyZip(Patched((_, entry) =>
    {
        entry[DirectoryMadeBy] = 0;
        BinaryPrimitives.WriteUInt16LittleEndian(entry[DirectoryMode..], 0xA1FF);
    })));

    [Fact]
    public void Verify_Encrypted_IsRefused() => AssertRefused("zip-encrypted", Patched((local, entry) =>
    {
        local[LocalFlags] |= 1;
        entry[DirectoryFlags] |= 1;
    }));

    [Fact]
    public void Verify_OtherCompression_IsRefused() =>
        AssertRefused("zip-method-unknown", Patched((local, entry) => local[LocalMethod] = entry[DirectoryMethod] = 93));

    [Fact]
    public void Verify_EntryOverTheNext_IsRefused() => AssertRefused("zip-entries-overlap", Patched((local, entry) =>
    {
        local[LocalPacked] += 10;
        local[LocalLength] += 10;
        entry[DirectoryPacked] += 10;
        entry[DirectoryLength] += 10;
    }));

    [Fact]
    public void Verify_SizeThatCannotBe_IsRefused() => AssertRefused("zip-size-absurd", Patched((local, entry) =>
    {
        BinaryPrimitives.WriteUInt32LittleEndian(local[LocalLength..], 1 << 30);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[DirectoryLength..], 1 << 30);
    }));

    /// <summary>10 MB of zeros that say to be 100 bytes: reading stops after 100.</summary>
    [Fact]
    public void Verify_MoreThanTheSizeSays_IsSaid()
    {
        var bag = TestBag.Whole();
        bag["data/z.txt"] = new byte[10_000_000];
        Assert.Contains("goi.zip/goi/data/z.txt:1 error zip-content-damaged", TestBag.VerifyZip(Patched(
            TestBag.Zip(TestBag.Below("goi", bag), isSealed: false),
            "goi/data/z.txt",
            (local, entry) =>
            {
                BinaryPrimitives.WriteUInt32LittleEndian(local[LocalLength..], 100);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[DirectoryLength..], 100);
            })));
    }

    [Fact]
    public void Verify_HeadersThatDisagree_AreRefused() => AssertRefused("zip-headers-disagree", Patched((_, entry) => entry[DirectoryCrc] ^= 1));

    [Fact]
    public void Verify_DirectoryThatIsNone_IsRefused() => AssertRefused("zip-directory-damaged", Patched((_, entry) => entry[0] = 0));

    [Fact]
    public void Verify_OneOfSeveralParts_IsRefused()
    {
        var zip = (byte[])Whole.Clone();
        zip[^18] = 1;
        AssertRefused("zip-several-parts", zip);
    }

    [Theory]
    [InlineData("", "zip-not-a-zip")]
    [InlineData("PK\x03\x04", "zip-cut-off")]
    [InlineData("Báo cáo kiểm điểm nhiệm kỳ", "zip-not-a-zip")]
    public void Verify_OtherFile_IsRefused(string text, string code) => AssertRefused(code, Encoding.UTF8.GetBytes(text));

    [Theory]
    [MemberData(nameof(Ends))]
    public void Verify_CutOff_IsRefused(int length) => Assert.Contains(" error zip-", TestBag.VerifyZip(Sealed[..length]));

    [Fact]
    public void Verify_SomethingAfterTheEnd_IsRefused() => AssertRefused("zip-cut-off", [.. Whole, 0]);

    [Fact]
    public void Verify_TwoFoldersAtTheTop_IsRefused() =>
        Assert.Equal(
            "goi.zip:1 error bag-base-not-single",
            TestBag.VerifyZip(TestBag.Zip(TestBag.Below("goi", TestBag.Whole()).Append(KeyValuePair.Create("khac/a", Array.Empty<byte>())))));

    /// <summary>Each place and each of the eight bits, a good part of all: payload, tag files, names, times, the directory, the end.</summary>
    [Fact]
    public void Verify_OneFlippedBitAnywhere_IsFound()
    {
        foreach (var bit in Enumerable.Range(0, Sealed.Length * 8).Where(bit => bit % 3 == 0).ToList().Spread())
        {
            var zip = (byte[])Sealed.Clone();
            zip[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.True(TestBag.VerifyZip(zip).Contains(" error ", StringComparison.Ordinal), $"bit {bit % 8} of byte {bit / 8}");
        }
    }

    /// <summary>Without the zip around it, the manifests alone find it.</summary>
    [Fact]
    public void Verify_OneFlippedBitInAFile_IsFound()
    {
        var whole = TestBag.Whole();
        foreach (var path in whole.Keys.Where(path => !path.StartsWith("tagmanifest", StringComparison.Ordinal)))
        {
            foreach (var bit in Enumerable.Range(0, whole[path].Length * 8).ToList().Spread())
            {
                var bag = new Dictionary<string, byte[]>(whole) { [path] = (byte[])whole[path].Clone() };
                bag[path][bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.True(TestBag.Verify(TestBag.Content(bag)).Contains(" error ", StringComparison.Ordinal), $"bit {bit % 8} of byte {bit / 8} of {path}");
            }
        }
    }

    /// <summary>Whatever stands in a zip, it is read to an end and no exception leaves the reader.</summary>
    [Fact]
    public void Verify_ManyFlippedBitsWithoutSeal_NeverThrows()
    {
        var random = new Random(20241124);
        foreach (var _ in Enumerable.Range(0, 3000).ToList().Spread())
        {
            var zip = (byte[])Whole.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
                zip[random.Next(zip.Length)] = (byte)random.Next(256);
            TestBag.VerifyZip(zip);
        }
    }

    private static void AssertRefused(string code, byte[] zip) =>
        Assert.All(TestBag.VerifyZip(zip).Split('\n'), said => Assert.Contains(" error " + code, said));

    private static byte[] Replaced(byte[] zip, string from, string to) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(zip).Replace(from, to, StringComparison.Ordinal));

    private delegate void Patch(Span<byte> local, Span<byte> entry);

    private static byte[] Patched(Patch patch) => Patched(Whole, "goi/data/a.txt", patch);

    // Changes the two headers of an entry, the one before its bytes and the one in the directory.
    private static byte[] Patched(byte[] zip, string name, Patch patch)
    {
        var patched = (byte[])zip.Clone();
        var text = Encoding.Latin1.GetString(patched);
        patch(patched.AsSpan(text.IndexOf(name, StringComparison.Ordinal) - 30), patched.AsSpan(text.LastIndexOf(name, StringComparison.Ordinal) - 46));
        return patched;
    }
}
