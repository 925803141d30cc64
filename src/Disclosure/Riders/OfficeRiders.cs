using System.IO.Compression;
using System.Text;
using System.Xml;
using SiteGen.Text;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a package of an office program (ECMA-376): properties, comments, tracked changes, running heads and text boxes, files inside it, the
/// positions of its pictures, parts that nothing refers to. Its parts are read as streams, with bounds; nothing outside is resolved.
/// </summary>
internal static class OfficeRiders
{
    private static readonly string[] OwnFolders = ["word/", "xl/", "ppt/"];

    private const int MostParts = 5_000;
    private const int MostTargets = 100_000;
    private const long LargestPart = 64L * 1024 * 1024;
    private const long LargestPackage = 256L * 1024 * 1024;

    /// <summary>Looks at all parts.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        ForEachPart(bytes, (name, content) => Look(name, content, found), found);
    }

    /// <summary>Unpacks every part of a package, whatever its name is, in the order of the names and within bounds. Names and remarks are words too.</summary>
    /// <param name="bytes">The package.</param>
    /// <param name="look">What looks at the name and the bytes of a part; it may find that they are no XML.</param>
    /// <param name="found">Where findings go.</param>
    internal static void ForEachPart(byte[] bytes, Action<string, byte[]> look, RiderFindings found)
    {
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (package.Entries.Count > MostParts)
            found.Add(SensitiveRules.NotSearched);
        ForeignPart.LookBehind(bytes, FileParts.ForeignParts, found);
        var left = LargestPackage;
        found.AddWords(package.Comment, FileParts.ForeignParts);
        foreach (var part in package.Entries.Take(MostParts).OrderBy(part => part.FullName, StringComparer.Ordinal))
        {
            found.AddWords([FolderPath.FileNameOf(part.FullName), part.Comment], FileParts.ForeignParts);
            if (Unpack(part, Math.Min(left, LargestPart), found) is not { } content)
                continue;
            left -= content.Length;
            try
            {
                look(part.FullName, content);
            }
            catch (XmlException)
            {
                // A damaged part says nothing of the others, and may be read by other programs.
                found.AddWords(ReadableRuns.In(content), FileParts.ForeignParts);
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
        else if (IsOwnPart(name))
        {
            OfficeWords.Look(content, found);
        }
        else
        {
            ForeignPart.Look(content, found);
        }
    }

    private static bool IsOwnPart(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && OwnFolders.Any(folder => name.StartsWith(folder, StringComparison.Ordinal));

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

    // Null when it is larger than it may be, whatever the directory says, or cannot be unpacked.
    private static byte[]? Unpack(ZipArchiveEntry part, long most, RiderFindings found)
    {
        if (part.Length == 0)
            return null;
        try
        {
            if (part.Length <= most && Unpack(part, most) is { } content)
                return content;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or NotSupportedException)
        {
            // It is told below.
        }

        found.Add(SensitiveRules.NotSearched);
        return null;
    }

    private static byte[]? Unpack(ZipArchiveEntry part, long most)
    {
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
