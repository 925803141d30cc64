using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Sources.Docx;

namespace SiteGen.Sources.Odt;

/// <summary>Opens the package of an .odt file, after a look at whether it is one that can be opened without harm.</summary>
/// <param name="archive">The package.</param>
internal sealed class OdtPackage(ZipArchive archive)
{
    private const int LargestFormula = 256 * 1024;
    private const int DeepestFormula = 100;
    private const int LargestPicture = 32 * 1024 * 1024;

    /// <summary>What a reader makes of the document; null, with an error, when the file is broken or locked.</summary>
    public static T? TryRead<T>(byte[] bytes, string path, Func<OdtPackage, XElement, XElement?, T> read, DiagnosticBag diagnostics)
        where T : class
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var package = new OdtPackage(archive);
            if (package.IsLocked())
            {
                diagnostics.Add(FormatProblems.Locked(path));
                return null;
            }

            if (DocxPackage.ProblemOf(archive, path, name => name is "content.xml" or "styles.xml") is { } problem)
            {
                diagnostics.Add(problem);
                return null;
            }

            if (package.Part("content.xml") is { } content)
            {
                var styles = package.Part("styles.xml");
                if (!OdtRepetition.AddsTooMuch(content) && (styles is null || !OdtRepetition.AddsTooMuch(styles)))
                    return read(package, content, styles);
                diagnostics.Add(FormatProblems.TooLarge(path, OdtReader.LargestPackage));
                return null;
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            // However the package fails, the file is broken: it has no other input.
        }

        diagnostics.Add(FormatProblems.Broken(path));
        return null;
    }

    /// <summary>A picture of the package; null when it is not there, or of a kind that browsers do not show.</summary>
    public (byte[] Bytes, string Extension)? Picture(string name)
    {
        if (Read(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name, LargestPicture) is not { } bytes)
            return null;
        return PictureKind.ExtensionOf(bytes) is { } extension ? (bytes, extension) : null;
    }

    /// <summary>A formula that is an object of the package; null when it is something else.</summary>
    public IElement? Formula(string name)
    {
        var part = $"{(name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name)}/content.xml";
        if (Read(part, LargestFormula) is not { } bytes)
            return null;
        using var reader = XmlReader.Create(new MemoryStream(bytes), DocxPackage.Settings());
        var depth = 0;
        while (reader.Read())
        {
            if (depth == 0 && reader.NodeType == XmlNodeType.Element && reader.LocalName != "math")
                return null;
            depth = Math.Max(depth, reader.Depth + 1);
        }

        // A page has its names without prefixes.
        var page = new HtmlParser().ParseDocument(
            Encoding.UTF8.GetString(bytes).Replace("<math:", "<", StringComparison.Ordinal).Replace("</math:", "</", StringComparison.Ordinal));
        return depth is 0 or > DeepestFormula ? null : page.QuerySelector("math");
    }

    private bool IsLocked() => Read("META-INF/manifest.xml", 1024 * 1024) is { } manifest && manifest.AsSpan().IndexOf("encryption-data"u8) >= 0;

    private XElement? Part(string name)
    {
        if (archive.GetEntry(name) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, DocxPackage.Settings());
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    private byte[]? Read(string name, int most)
    {
        if (archive.GetEntry(name) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0 && bytes.Length <= most; read = stream.Read(buffer))
            bytes.Write(buffer.AsSpan(0, read));
        return bytes.Length > most ? null : bytes.ToArray();
    }
}
