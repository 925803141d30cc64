using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using SiteGen.Diagnostics;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// Bytes of which nobody says what they are: custom XML, files that were left in a package, attachments of other kinds. Whatever words they have are looked at.
/// </summary>
internal static partial class ForeignPart
{
    private const int MostWords = 100_000;

    // Where the attributes of an element are known: those with words are looked at by their names.
    private static readonly string[] OfOffice =
        ["http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/", "urn:schemas-microsoft-com:", "http://purl.oclc.org/ooxml/"];

    // Nothing but coordinates: SVG 2, its shapes and their animations.
    private static readonly FrozenSet<string> OfDrawings = new[]
    {
        "d", "points", "path", "transform", "gradientTransform", "patternTransform", "viewBox", "values", "keyTimes", "keySplines", "keyPoints",
        "stroke-dasharray", "x", "y", "dx", "dy", "rotate", "tableValues", "kernelMatrix",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds what the words of such a part tell.</summary>
    public static void Look(byte[] content, RiderFindings found)
    {
        if (IsPackage(content))
            found.Add(SensitiveRules.EmbeddedFiles);
        else if (IsXml(content))
            found.AddWords(WordsOfXml(content), FileParts.ForeignParts);
        else
            LookAtBytes(content, found);
    }

    /// <summary>Adds what stands behind the end of a file.</summary>
    public static void LookBehind(ReadOnlySpan<byte> file, FilePart part, RiderFindings found)
    {
        var rest = FileEnd.Behind(file);
        if (rest.IsEmpty)
            return;
        var bytes = rest.ToArray();
        if (IsPackage(bytes))
            found.Add(SensitiveRules.EmbeddedFiles);
        else if (IsPicture(bytes))
            found.AddWords(PictureWords.In(bytes).SelectMany(words => words), part);
        else
            found.AddLines(LinesOf(bytes), part);
    }

    /// <summary>Whether a namespace is one of the programs that write packages.</summary>
    public static bool IsOfOffice(string uri) => OfOffice.Any(known => uri.StartsWith(known, StringComparison.Ordinal));

    /// <summary>Whether an attribute only gives a namespace its name.</summary>
    public static bool IsDeclaration(XmlReader attribute) => attribute.Prefix == "xmlns" || attribute.Name == "xmlns";

    /// <summary>Words without the ids that programs make: digits in them are no number of a person.</summary>
    public static string WithoutIds(string words) => words.Length < 32 ? words : Id().Replace(words, "");

    /// <summary>Every word of a page or a part in XML, whole or not: between its tags, and in the values of attributes.</summary>
    public static IEnumerable<string> WordsBetweenTags(string text) => text.Split('<', '>', '"', '\'')
        .Where(words => !string.IsNullOrWhiteSpace(words))
        .Take(MostWords)
        .Select(words => WithoutIds(System.Net.WebUtility.HtmlDecode(words)));

    private static void LookAtBytes(byte[] content, RiderFindings found)
    {
        PictureRiders.Find(content, FileParts.InnerPicture, found);
        if (!IsPicture(content) && !IsFont(content))
            found.AddLines(LinesOf(content), FileParts.ForeignParts);
    }

    private static IEnumerable<string> LinesOf(byte[] content) => Utf8(content) is { } text ? text.Split('\n') : ReadableRuns.In(content);

    private static bool IsPackage(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8)
        || content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || content.StartsWith("%PDF-"u8);

    private static bool IsPicture(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || PngText.IsPng(content)
        || content.StartsWith("GIF8"u8) || content.StartsWith("RIFF"u8) || content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8)
        || (content.Length > 12 && content[4..8].SequenceEqual("ftyp"u8));

    private static bool IsFont(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || content.StartsWith("OTTO"u8)
        || content.StartsWith("wOF"u8);

    private static bool IsXml(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? content[3..] : content;
        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8)
            || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, (byte)'<']) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF, 0, (byte)'<']);
    }

    private static string? Utf8(byte[] content)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static List<string> WordsOfXml(byte[] content)
    {
        var words = new List<string>();
        using var reader = OfficeRiders.Reader(content);
        while (words.Count < MostWords && reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
                words.AddRange(reader.Value.Split('\n').Select(WithoutIds));
            var isForeign = reader.NodeType == XmlNodeType.Element && !IsOfOffice(reader.NamespaceURI);
            while (isForeign && reader.MoveToNextAttribute())
            {
                if (!IsDeclaration(reader) && !OfDrawings.Contains(reader.LocalName))
                    words.Add(WithoutIds(reader.Value));
            }
        }

        return words;
    }

    [GeneratedRegex("\\{?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}\\}?", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
