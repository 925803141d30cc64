using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using SiteGen.Diagnostics;

namespace SiteGen.Sources.Docx;

/// <summary>Opens the package of a .docx file, after a look at whether it is one that can be opened without harm.</summary>
internal static class DocxPackage
{
    /// <summary>
    /// The largest document that is read, packed or unpacked, in bytes. A report with its pictures has a few MB; text is packed to a tenth, never to a
    /// hundredth.
    /// </summary>
    public const long LargestPackage = 256L * 1024 * 1024;

    // Of all parts that are XML together, in characters.
    private const int LargestText = 64 * 1024 * 1024;

    // Elements and attributes of all parts together: each takes some 150 bytes once it is read. A report of 2,000 pages has two million.
    private const long MostNodes = 3_000_000;
    private const int MostAttributes = 500;
    private const int MostParts = 5_000;
    private const int DeepestElement = 200;

    /// <summary>
    /// What a reader makes of the document; null, with an error, when the file is broken. Parts are opened when they are needed, so a broken one shows late.
    /// </summary>
    public static T? TryRead<T>(byte[] bytes, string path, Func<MainDocumentPart, T> read, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (ProblemOf(archive, path, IsXml) is { } problem)
            {
                diagnostics.Add(problem);
                return null;
            }

            using var package = WordprocessingDocument.Open(
                new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = LargestText });
            if (package.MainDocumentPart is { Document.Body: not null } document)
                return read(document);
        }
        catch (Exception broken) when (
            broken is InvalidDataException or XmlException or OpenXmlPackageException or IOException or FormatException or NotSupportedException
                or ArgumentException or InvalidOperationException or UriFormatException or KeyNotFoundException)
        {
            // However the packaging library fails, the file is broken: it has no other input.
        }

        diagnostics.Add(FormatProblems.Broken(path));
        return null;
    }

    /// <summary>Why a package cannot be opened without harm; null when it can.</summary>
    /// <param name="archive">The package.</param>
    /// <param name="path">Its path.</param>
    /// <param name="isXml">Whether a part is XML that is read.</param>
    public static Diagnostic? ProblemOf(ZipArchive archive, string path, Func<string, bool> isXml)
    {
        if (archive.Entries.Count > MostParts || archive.Entries.Sum(entry => Math.Max(0, entry.Length)) > LargestPackage)
            return FormatProblems.TooLarge(path, LargestPackage);
        var xml = archive.Entries.Where(entry => isXml(entry.FullName)).ToList();
        if (xml.Sum(entry => entry.Length) > LargestText)
            return FormatProblems.TooLarge(path, LargestText);
        var nodes = 0L;
        foreach (var entry in xml)
        {
            if (IsTooDeep(entry, ref nodes))
                return FormatProblems.TooDeep(path);
            if (nodes > MostNodes)
                return FormatProblems.TooLarge(path, LargestText);
        }

        return null;
    }

    /// <summary>How a part is read: bounded, and nothing outside is ever resolved.</summary>
    public static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestText,
        CloseInput = true,
    };

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // Read as a stream, with a bound on what comes out whatever the directory of the archive says; nothing outside is ever resolved.
    private static bool IsTooDeep(ZipArchiveEntry entry, ref long nodes)
    {
        using var reader = XmlReader.Create(entry.Open(), Settings());
        while (nodes <= MostNodes && reader.Read())
        {
            if (reader.Depth > DeepestElement)
                return true;
            nodes += reader.NodeType != XmlNodeType.Element ? 0 : reader.AttributeCount > MostAttributes ? MostNodes + 1 : 1 + reader.AttributeCount;
        }

        return false;
    }
}
