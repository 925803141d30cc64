using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SiteGen.Sources.Html;
using SiteGen.Text.Encodings;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>A piece of another format inside a document, which the word processor shows at its place (ECMA-376, part 1, 17.17.2: <c>w:altChunk</c>).</summary>
internal static class DocxChunk
{
    private const int LargestChunk = 16 * 1024 * 1024;

    /// <summary>Its blocks; null when it is not there, too large, or of a format that is not read here.</summary>
    public static ImmutableArray<RawBlock>? Read(OpenXmlPart document, OpenXmlElement chunk)
    {
        if (Attribute(chunk, "id") is not { } id || !document.TryGetPartById(id, out var part) || part is not AlternativeFormatImportPart import)
            return null;
        using var content = import.GetStream(FileMode.Open, FileAccess.Read);
        if (content.Length > LargestChunk)
            return null;
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return import.ContentType switch
        {
            "text/html" or "application/xhtml+xml" => HtmlReader.TryReadPiece(bytes),
            "text/plain" => SourceEncoding.Read(bytes, null).Text?.Split('\n')
                .Select(line => (RawBlock)new RawLine(new EncodedLine(line.TrimEnd('\r'), [])))
                .ToImmutableArray(),
            _ => null,
        };
    }
}
