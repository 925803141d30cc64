using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources.Docx;
using SiteGen.Text;

namespace SiteGen.Sources.Odt;

/// <summary>Reads a raw report in the format of LibreOffice (OpenDocument, ISO/IEC 26300). Nothing in it is run or fetched.</summary>
internal static class OdtReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long LargestPackage = DocxPackage.LargestPackage;

    // A file that somebody made by hand can have any number of names.
    private const int MostTold = 20;

    /// <summary>The document's lines; null, with an error, when it cannot be read.</summary>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        var path = SourceRecord.NameOf(file);
        if (OdtPackage.TryRead(file.Read(), path, (package, content, styles) => new OdtDocument(package, content, styles).Read(), diagnostics) is not { } read)
            return null;
        if (read.Unreadable > 0)
            diagnostics.Add(FormatProblems.PicturesUnreadable(path, read.Unreadable));
        if (!read.Unread.IsEmpty)
            diagnostics.Add(FormatProblems.ElementsUnread(path, string.Join(", ", read.Unread.Take(MostTold))));
        return SourceAssembly.Build(file, read.Blocks, new SourceEncoding(null, false, encoding), diagnostics);
    }
}

/// <summary>What a document holds.</summary>
/// <param name="Blocks">Its lines, tables and pictures.</param>
/// <param name="Unreadable">How many pictures cannot become files of the archive.</param>
/// <param name="Unread">The names of elements that no reader here knows.</param>
internal sealed record OdtText(ImmutableArray<RawBlock> Blocks, int Unreadable, ImmutableArray<string> Unread);
