using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>The pictures of a document.</summary>
/// <param name="document">The part that holds the text.</param>
internal sealed class DocxPictures(MainDocumentPart document)
{
    private const int LargestPicture = 32 * 1024 * 1024;

    private readonly Dictionary<string, SourcePicture?> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How many drawings could not be kept: charts, formulas as pictures, kinds that browsers do not show.</summary>
    public int Unreadable { get; private set; }

    /// <summary>The pictures of a drawing, in order.</summary>
    public IEnumerable<SourcePicture> In(OpenXmlElement drawing)
    {
        var alternative = drawing.Descendants()
            .Where(child => child.LocalName == "docPr")
            .Select(child => Attribute(child, "descr"))
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))
            ?? "";
        foreach (var element in drawing.Descendants())
        {
            var id = element.LocalName switch { "blip" => Attribute(element, "embed"), "imagedata" => Attribute(element, "id"), _ => null };
            if (id is not null && Picture(id, alternative.Trim()) is { } picture)
                yield return picture;
            else if (id is not null || element.LocalName is "chart" or "relIds")
                Unreadable++;
        }
    }

    private SourcePicture? Picture(string id, string alternative)
    {
        if (!_known.TryGetValue(id, out var picture))
            _known[id] = picture = Read(id, alternative);
        return picture;
    }

    private SourcePicture? Read(string id, string alternative)
    {
        if (!document.TryGetPartById(id, out var part) || part is not ImagePart)
            return null;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0 && bytes.Length <= LargestPicture; read = stream.Read(buffer))
            bytes.Write(buffer.AsSpan(0, read));
        var extension = bytes.Length <= LargestPicture ? PictureKind.ExtensionOf(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) : null;
        return extension is null
            ? null
            : new SourcePicture(string.Create(CultureInfo.InvariantCulture, $"hinh-{++_count}{extension}"), [.. bytes.ToArray()], alternative);
    }
}
