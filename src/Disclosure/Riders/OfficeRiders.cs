using System.IO.Compression;
using System.Text;
using System.Xml;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a package of an office program (ECMA-376): properties, comments, tracked changes, running heads and text boxes, files inside it, the
/// positions of its pictures. Its parts are read as streams, with bounds; nothing outside is resolved.
/// </summary>
internal static class OfficeRiders
{
    private const int MostParts = 5_000;
    private const int MostTargets = 100_000;
    private const long LargestPart = 64L * 1024 * 1024;
    private const long LargestPackage = 256L * 1024 * 1024;

    /// <summary>Looks at all parts.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        ForEachPart(package.Entries.Take(MostParts), (name, content) => Look(name, content, found));
    }

    /// <summary>Unpacks parts, in the order of their names and within bounds.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="look">What looks at the name and the bytes of one; it may find that they are no XML.</param>
    internal static void ForEachPart(IEnumerable<ZipArchiveEntry> parts, Action<string, byte[]> look)
    {
        var left = LargestPackage;
        foreach (var part in parts.OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            if (Unpack(part, Math.Min(left, LargestPart)) is not { } content)
                continue;
            left -= content.Length;
            try
            {
                look(part.FullName, content);
            }
            catch (XmlException)
            {
                // One damaged part says nothing of the others.
            }
        }
    }

    private static void Look(string name, byte[] content, RiderFindings found)
    {
        if (name.Contains("/media/", StringComparison.Ordinal) || name.StartsWith("docProps/thumbnail", StringComparison.Ordinal))
        {
            PictureRiders.Find(content, FileParts.InnerPicture, found);
        }
        else if (name.Contains("/embeddings/", StringComparison.Ordinal))
        {
            found.Add(SensitiveRules.EmbeddedFiles);
        }
        else if (name.StartsWith("docProps/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            OfficeProperties.Look(content, found);
        }
        else if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            LookAtTargets(content, found);
        }
        else if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.StartsWith('['))
        {
            OfficeWords.Look(content, found);
        }
    }

    // Where links lead, and which files fields and templates are taken from.
    private static void LookAtTargets(byte[] content, RiderFindings found)
    {
        var targets = new List<string>();
        using var reader = Reader(content);
        while (targets.Count < MostTargets && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("TargetMode") == "External" && reader.GetAttribute("Target") is { } target)
                targets.Add(target);
        }

        found.AddTargets(targets);
    }

    // Null when it is larger than it may be, whatever the directory says.
    private static byte[]? Unpack(ZipArchiveEntry part, long most)
    {
        if (part.Length > most || part.Length == 0)
            return null;
        using var stream = part.Open();
        using var content = new MemoryStream((int)part.Length);
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            content.Write(buffer.AsSpan(0, read));
            if (content.Length > most)
                return null;
        }

        return content.ToArray();
    }

    /// <summary>Reads a part; nothing outside of it is ever resolved.</summary>
    internal static XmlReader Reader(byte[] content) => XmlReader.Create(
        new MemoryStream(content, writable: false),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart, CloseInput = true });

    /// <summary>A text that grows, cut where it would become too long.</summary>
    internal static void Append(StringBuilder words, string text)
    {
        if (words.Length < 1_000_000)
            words.Append(text);
    }
}
