using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Sources.Formats.Docx;

/// <summary>Reads a raw report that is a word processor's document (ECMA-376). Nothing in it is run or fetched.</summary>
public static class DocxReader
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
        var path = SourceFile.NameOf(file);
        using var package = DocxPackage.TryOpen(docx, path, diagnostics);
        if (package is null)
            return null;
        var document = new DocxDocument(package.MainDocumentPart!);
        var blocks = document.Read();
        if (document.Pictures.Unreadable > 0)
            diagnostics.Add(FormatProblems.PicturesUnreadable(path, document.Pictures.Unreadable));
        return SourceAssembly.Build(file, blocks, new SourceEncoding(null, false, encoding), diagnostics);
    }
}
