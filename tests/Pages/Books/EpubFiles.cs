using System.IO.Compression;
using System.Xml.Linq;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages.Books;

/// <summary>A book of a site, unpacked.</summary>
internal sealed class EpubFiles
{
    private readonly Dictionary<string, byte[]> _files;

    public EpubFiles(byte[] epub)
    {
        using var zip = new ZipArchive(new MemoryStream(epub));
        Names = [.. zip.Entries.Select(entry => entry.FullName)];
        _files = zip.Entries.ToDictionary(entry => entry.FullName, Read);
    }

    /// <summary>The names in the order of the zip.</summary>
    public List<string> Names { get; }

    /// <summary>The pages.</summary>
    public IEnumerable<string> Pages => Names.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal));

    public static IEnumerable<string> PathsIn(SitePlan site) =>
        site.Files.Select(file => file.Path).Where(path => path.EndsWith(".epub", StringComparison.Ordinal));

    public static EpubFiles Of(SitePlan site, string path) => new(site.Files.Single(file => file.Path == path).Render());

    public byte[] Bytes(string name) => _files[name];

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(_files[name]);

    /// <summary>A page or the package, read by an XML parser.</summary>
    public XDocument Xml(string name) => XDocument.Parse(Text(name), LoadOptions.PreserveWhitespace);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
