namespace SiteGen.Tests.Bags;

/// <summary>Bags and zips are read in the time of their size, whatever there is many of.</summary>
[Collection(AloneTests.Name)]
public sealed class LinearTimeTests
{
    // Linear is 4, or 6 where many objects are kept; quadratic is 16.
    private const double Most = 9;

    private static readonly string Sum = new('0', 64);

    // A tag file, and what is repeated in it, with {0} for its number.
    [Theory]
    [InlineData("manifest-sha256.txt", "{sum}  data/{0}.txt\n")]
    [InlineData("manifest-sha256.txt", "{sum}  data/a.txt\n")]
    [InlineData("manifest-sha256.txt", "{sum}  data/A{0}/a%0A.txt\n")]
    [InlineData("manifest-sha256.txt", "x\n")]
    [InlineData("tagmanifest-sha256.txt", "{sum}  {0}.txt\n")]
    [InlineData("bag-info.txt", "Label: {0}\n")]
    [InlineData("bag-info.txt", "Label-{0}: a\n")]
    [InlineData("bag-info.txt", "Label: a\n b\n")]
    [InlineData("bag-info.txt", " a\n")]
    [InlineData("bag-info.txt", "Payload-Oxum: 9.2\n")]
    [InlineData("fetch.txt", "http://a.vn/{0} 5 data/{0}.txt\n")]
    [InlineData("fetch.txt", "http://a.vn/ 5 data/a.txt\n")]
    [InlineData("bagit.txt", "BagIt-Version: 1.0\n")]
    public void Verify_RepeatedInATagFile_TakesTimeInProportion(string path, string repeated) => AssertLinear(
        size => new Dictionary<string, byte[]>(TestBag.Whole()) { [path] = TestBag.Bytes(Repeat(repeated, size)) },
        bag => TestBag.Verify(TestBag.Content(bag)),
        5_000);

    // Names of files: listed nowhere, of manifests, alike but for capitals or marks, each inside the folder of the one before.
    [Theory]
    [InlineData("data/{0}.txt")]
    [InlineData("manifest-x{0}.txt")]
    [InlineData("data/{aA}.txt")]
    [InlineData("data/{marks}.txt")]
    [InlineData("data/{0}/b/c/d/e/a.txt")]
    public void Verify_Files_TakesTimeInProportion(string name) =>
        AssertLinear(size => Files(name, size), bag => TestBag.Verify(TestBag.Content(bag)), 2_000);

    [Theory]
    [InlineData("goi/data/{0}.txt")]
    [InlineData("{0}/data/a.txt")]
    [InlineData("goi/data/{aA}.txt")]
    public void Verify_ZipOfFiles_TakesTimeInProportion(string name) =>
        AssertLinear(size => TestBag.Zip(Files(name, size)), zip => TestBag.VerifyZip(zip), 2_000);

    [Fact]
    public void Zip_Files_TakesTimeInProportion() => AssertLinear(size => Files("data/{0}.txt", size), files => TestBag.Zip(files), 2_000);

    private static void AssertLinear<T>(Func<int, T> make, Action<T> work, int size)
    {
        var growth = CpuTime.GrowthOfAll(make, work, size);
        Assert.True(growth <= Most, $"Four times the input takes {growth:0.0} times as long.");
    }

    private static Dictionary<string, byte[]> Files(string name, int count)
    {
        var files = TestBag.Whole();
        foreach (var path in Enumerable.Range(0, count).Select(i => Numbered(name, i)))
            files[path] = [];
        return files;
    }

    private static string Repeat(string repeated, int times) => string.Concat(Enumerable.Range(0, times).Select(i => Numbered(repeated, i)));

    private static string Numbered(string text, int i) => text
        .Replace("{0}", $"{i}", StringComparison.Ordinal)
        .Replace("{sum}", Sum, StringComparison.Ordinal)
        .Replace("{aA}", Bits(i, "a", "A"), StringComparison.Ordinal)
        .Replace("{marks}", Bits(i, "\u00E1", "a\u0301"), StringComparison.Ordinal);

    private static string Bits(int number, string zero, string one) =>
        string.Concat(Enumerable.Range(0, 14).Select(bit => ((number >> bit) & 1) == 0 ? zero : one));
}
