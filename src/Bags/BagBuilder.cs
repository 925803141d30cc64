using System.Buffers;
using System.Text;
using SiteGen.Archives;

namespace SiteGen.Bags;

/// <summary>
/// Makes the tag files of an archive's bag (RFC 8493, version 1.0). They come in two parts: those that can be made at once, and, when the
/// payload has passed, those that tell of it. The clock never reaches them.
/// </summary>
/// <param name="archive">The archive whose site is the payload.</param>
internal sealed class BagBuilder(Archive archive)
{
    private readonly ArrayBufferWriter<byte> _sha256 = new(), _sha512 = new(), _tags256 = new(), _tags512 = new();
    private long _bytes;
    private int _files;

    /// <summary>The bag's base folder.</summary>
    public string Folder { get; } = BagName.Of(archive.Site.Title);

    /// <summary>How many files the payload has so far.</summary>
    public int PayloadFiles => _files;

    /// <summary>How many bytes the payload has so far.</summary>
    public long PayloadBytes => _bytes;

    /// <summary>The files before the payload: the declaration, and the page that opens the archive.</summary>
    public IEnumerable<PackedFile> Begin() =>
    [
        Tag(BagContent.Declaration, Encoding.UTF8.GetBytes(BagDeclaration.Standard)),
        Tag("index.html", Encoding.UTF8.GetBytes(BagPage.Render(archive.Site))),
    ];

    /// <summary>Notes a file of the payload.</summary>
    public void Add(PackedFile file)
    {
        WriteLine(_sha256, file.Sha256, file.Path);
        WriteLine(_sha512, file.Sha512, file.Path);
        _bytes += file.Entry.Length;
        _files++;
    }

    /// <summary>The files after the payload: the metadata and the manifests.</summary>
    public IEnumerable<PackedFile> End()
    {
        yield return Tag(BagContent.Info, Encoding.UTF8.GetBytes(BagInfo.Write(BagInfoFields.Of(archive, _bytes, _files))));
        yield return Tag("manifest-sha256.txt", _sha256.WrittenSpan.ToArray());
        yield return Tag("manifest-sha512.txt", _sha512.WrittenSpan.ToArray());
        // A tag manifest vouches for every other tag file, and for no tag manifest.
        var (tags256, tags512) = (_tags256.WrittenSpan.ToArray(), _tags512.WrittenSpan.ToArray());
        yield return PackedFile.Of(Folder, "tagmanifest-sha256.txt", tags256);
        yield return PackedFile.Of(Folder, "tagmanifest-sha512.txt", tags512);
    }

    private PackedFile Tag(string path, byte[] bytes)
    {
        var file = PackedFile.Of(Folder, path, bytes);
        WriteLine(_tags256, file.Sha256, path);
        WriteLine(_tags512, file.Sha512, path);
        return file;
    }

    private static void WriteLine(ArrayBufferWriter<byte> manifest, byte[] checksum, string path) =>
        Encoding.UTF8.GetBytes($"{Convert.ToHexStringLower(checksum)}  {BagPath.Encode(path)}\n", manifest);
}
