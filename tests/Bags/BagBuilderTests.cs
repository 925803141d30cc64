using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Bags;
using SiteGen.Pages;
using SiteGen.Zips;

namespace SiteGen.Tests.Bags;

/// <summary>The tag files of a bag tell of every file, each in its manifest, with the sums that somebody else computes.</summary>
public sealed class BagBuilderTests
{
    private const string Folder = "kho-thu";

    private readonly Dictionary<string, byte[]> _files = Read(Pack(Plan()));

    [Theory]
    [InlineData("manifest-sha256.txt", true)]
    [InlineData("manifest-sha512.txt", true)]
    [InlineData("tagmanifest-sha256.txt", false)]
    [InlineData("tagmanifest-sha512.txt", false)]
    public void End_Manifest_ListsItsFilesWithTheirSums(string manifest, bool isOfPayload)
    {
        var listed =
            from file in _files
            where file.Key.StartsWith("data/", StringComparison.Ordinal) == isOfPayload && !file.Key.StartsWith("tagmanifest-", StringComparison.Ordinal)
            let sum = manifest.Contains("512", StringComparison.Ordinal) ? SHA512.HashData(file.Value) : SHA256.HashData(file.Value)
            select $"{Convert.ToHexStringLower(sum)}  {file.Key}";
        Assert.Equal(listed.Order(StringComparer.Ordinal), Text(manifest).TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void End_Metadata_CountsThePayload()
    {
        var payload = _files.Where(file => file.Key.StartsWith("data/", StringComparison.Ordinal)).ToList();
        Assert.Contains($"Payload-Oxum: {payload.Sum(file => file.Value.LongLength)}.{payload.Count}\n", Text("bag-info.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_Files_AreTheDeclarationAndThePageThatOpensTheArchive()
    {
        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", Text("bagit.txt"));
        var page = Text("index.html");
        Assert.Contains("<title>Kho thử</title>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"data/index.html\">Mở kho lưu trữ</a>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"told\" lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pack_Archive_IsABagThatIsWhole() => Assert.Equal("", TestBag.VerifyZip(Pack(Plan())));

    private static SitePlan Plan() => SmallArchive.Empty.With("input/site.yml", "title: Kho thử\nowner: Văn phòng\n").WithReport("a").Plan();

    private static byte[] Pack(SitePlan plan)
    {
        using var stream = new MemoryStream();
        using var seal = new ZipSeal();
        var zip = new ZipWriter(stream, seal);
        var builder = new BagBuilder(plan.Archive);
        Assert.Equal(Folder, builder.Folder);
        foreach (var file in builder.Begin())
            zip.Write(file.Entry);
        foreach (var file in plan.Files.Select(file => PackedFile.OfPayload(builder.Folder, file)))
        {
            builder.Add(file);
            zip.Write(file.Entry);
        }

        foreach (var file in builder.End())
            zip.Write(file.Entry);
        zip.Complete();
        return stream.ToArray();
    }

    private static Dictionary<string, byte[]> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName[(Folder.Length + 1)..], Bytes, StringComparer.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private string Text(string path) => Encoding.UTF8.GetString(_files[path]);
}
