using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// An .odt made of a text: the body of the document, and further parts after lines <c>=== automatic</c> (styles of the body), <c>=== styles</c>,
/// <c>=== master</c> (running heads), <c>=== picture</c> (base64, <c>Pictures/1.png</c>), <c>=== formula</c> (<c>Object 1</c>), <c>=== meta</c>.
/// </summary>
public static class OdtFile
{
    private const string Namespaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
            + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
            + "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" "
        + "xmlns:field=\"urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0\" xmlns:math=\"http://www.w3.org/1998/Math/MathML\" "
        + "xmlns:form=\"urn:oasis:names:tc:opendocument:xmlns:form:1.0\"";

    /// <summary>The file.</summary>
    public static byte[] Of(string text)
    {
        var parts = ("=== body\n" + text).Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2))
            .ToDictionary(part => part[0].Trim(), part => part[1]);
        var files = new List<(string Name, byte[] Bytes)>
        {
            ("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()),
            Xml("content.xml", "document-content",
                $"<office:automatic-styles>{parts.GetValueOrDefault("automatic")}</office:automatic-styles><office:body><office:text>{parts["body"]}"
                    + "</office:text></office:body>"),
            Xml("styles.xml", "document-styles",
                $"<office:styles>{parts.GetValueOrDefault("styles")}</office:styles><office:master-styles>{parts.GetValueOrDefault("master")}"
                    + "</office:master-styles>"),
            Xml("meta.xml", "document-meta", $"<office:meta>{parts.GetValueOrDefault("meta")}</office:meta>"),
            ("META-INF/manifest.xml", Encoding.UTF8.GetBytes($"<manifest>{parts.GetValueOrDefault("manifest")}</manifest>")),
        };
        if (parts.TryGetValue("picture", out var picture))
            files.Add(("Pictures/1.png", Convert.FromBase64String(picture.Trim())));
        if (parts.TryGetValue("formula", out var formula))
            files.Add(("Object 1/content.xml", Encoding.UTF8.GetBytes(formula.Trim())));
        return Zip(files);
    }

    /// <summary>A file of paragraphs.</summary>
    public static byte[] OfLines(IEnumerable<string> lines) => Of(string.Concat(lines.Select(line => $"<text:p>{line}</text:p>")));

    private static (string Name, byte[] Bytes) Xml(string name, string root, string inner) =>
        (name, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:{root} {Namespaces}>{inner}</office:{root}>"));

    /// <summary>The package of parts.</summary>
    public static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
