using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// A .docx made of a text: the body of the document, and further parts after lines <c>=== styles</c>, <c>=== numbering</c>, <c>=== footnotes</c>,
/// <c>=== endnotes</c>, <c>=== header</c>, <c>=== footer</c>, <c>=== comments</c>, <c>=== picture</c> (base64), <c>=== chunk text/html</c> (a piece of
/// another format, <c>rIdChunk</c>).
/// </summary>
public static class DocxFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private static readonly Dictionary<string, (string Root, string Relationship, string Type)> Kinds = new()
    {
        ["styles"] = ("styles", "styles", "styles"),
        ["numbering"] = ("numbering", "numbering", "numbering"),
        ["footnotes"] = ("footnotes", "footnotes", "footnotes"),
        ["endnotes"] = ("endnotes", "endnotes", "endnotes"),
        ["header"] = ("hdr", "header", "header"),
        ["footer"] = ("ftr", "footer", "footer"),
        ["comments"] = ("comments", "comments", "comments"),
    };

    public static byte[] Of(string text)
    {
        var sections = ("=== document\n" + text).Split("\n=== ");
        var parts =
            sections.Select(part => part.TrimStart('=', ' ').Split('\n', 2)).ToDictionary(part => part[0].Trim(), part => part.Length > 1 ? part[1] : "");
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var others = parts.Keys.Where(Kinds.ContainsKey).ToList();
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\" "
                    + "ContentType=\"image/png\"/>"
                + Override("document.xml", "document.main") + string.Concat(others.Select(name => Override(name + ".xml", Kinds[name].Type)))
                + string.Concat(parts.Keys.Where(name => name.StartsWith("chunk ", StringComparison.Ordinal))
                    .Select(name => $"<Override PartName=\"/word/chunk.bin\" ContentType=\"{name["chunk ".Length..]}\"/>")) + "</Types>");
            Add(
                zip,
                "_rels/.rels",
                Relationships(
                    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"word/document.xml\"/>"));
            var chunk = parts.Keys.FirstOrDefault(name => name.StartsWith("chunk ", StringComparison.Ordinal));
            if (chunk is not null)
                Add(zip, "word/chunk.bin", Encoding.UTF8.GetBytes(parts[chunk]));
            Add(zip, "word/document.xml", $"<w:document {Namespaces}><w:body>{parts["document"]}</w:body></w:document>");
            foreach (var name in others)
                Add(zip, $"word/{name}.xml", $"<w:{Kinds[name].Root} {Namespaces}>{parts[name]}</w:{Kinds[name].Root}>");
            if (parts.TryGetValue("picture", out var picture))
                Add(zip, "word/media/image1.png", Convert.FromBase64String(picture.Trim()));
            Add(zip, "word/_rels/document.xml.rels", Relationships(
                string.Concat(
                    others.Select((name, i) =>
                        $"<Relationship Id=\"rId{i + 1}\" "
                            + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{Kinds[name].Relationship}\" "
                                + $"Target=\"{name}.xml\"/>"))
                + (picture is null ? "" : "<Relationship Id=\"rIdPicture\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/image1.png\"/>")
                + (chunk is null ? "" : "<Relationship Id=\"rIdChunk\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"chunk.bin\"/>")));
        }

        return bytes.ToArray();
    }

    /// <summary>Paragraphs of plain words, one a line.</summary>
    public static byte[] OfLines(IEnumerable<string> lines) =>
        Of(string.Concat(lines.Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(line)}</w:t></w:r></w:p>")));

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/word/{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\"/>";

    private static string Relationships(string inner) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static void Add(ZipArchive zip, string name, string xml) =>
        Add(zip, name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml));

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
