using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources.Docx;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>Reads a raw report in a format that only an office program knows, from the .docx that such a program has made of it.</summary>
internal static class OfficeReader
{
    /// <summary>The largest file that is given to an office program, in bytes.</summary>
    public const long LargestFile = 256L * 1024 * 1024;

    /// <summary>The extensions of such formats.</summary>
    public static readonly IReadOnlySet<string> Extensions = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ".doc", ".rtf" };

    /// <summary>The document's lines; null, with an error, when it cannot be read.</summary>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        if (file.Converted?.Invoke() is { } docx)
            return DocxReader.Parse(file, docx, encoding, diagnostics);
        diagnostics.Add(FormatProblems.OfficeWanted(SourceRecord.NameOf(file)));
        return null;
    }
}
