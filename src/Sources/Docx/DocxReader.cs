using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Sources.Docx;

/// <summary>Reads a raw report that is a word processor's document (ECMA-376). Nothing in it is run or fetched.</summary>
internal static class DocxReader
{
    /// <summary>The document's lines; null, with an error, when it cannot be read.</summary>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics) => Parse(file, file.Read(), encoding, diagnostics);

    /// <summary>The same for a file that was turned into a .docx.</summary>
    /// <param name="file">The file as it was received.</param>
    /// <param name="docx">The document.</param>
    /// <param name="encoding">The encoding that somebody says its letters have; null to find it out.</param>
    /// <param name="diagnostics">Where problems go.</param>
    internal static SourceFile? Parse(StoredFile file, byte[] docx, string? encoding, DiagnosticBag diagnostics)
    {
        var path = SourceRecord.NameOf(file);
        var read = DocxPackage.TryRead(docx, path, ReadDocument.Of, diagnostics);
        if (read is null)
            return null;
        if (read.Unreadable > 0)
            diagnostics.Add(FormatProblems.PicturesUnreadable(path, read.Unreadable));
        if (!read.Unread.IsEmpty)
            diagnostics.Add(FormatProblems.ElementsUnread(path, string.Join(", ", read.Unread)));
        return SourceAssembly.Build(file, read.Blocks, new SourceEncoding(null, false, encoding), diagnostics);
    }

    // A file that somebody made by hand can have any number of names.
    private const int MostTold = 20;

    private sealed record ReadDocument(ImmutableArray<RawBlock> Blocks, int Unreadable, ImmutableArray<string> Unread)
    {
        public static ReadDocument Of(MainDocumentPart part)
        {
            var document = new DocxDocument(part);
            return new ReadDocument(document.Read(), document.Pictures.Unreadable, [.. document.Unread.Take(MostTold)]);
        }
    }
}
