using System.Xml;
using SiteGen.Diagnostics;

namespace SiteGen.Disclosure.Riders;

/// <summary>The words of XMP (ISO 16684-1): descriptions, titles, creators, in elements and attributes. Pictures hold it as it is, a PDF in a stream.</summary>
internal static class XmpWords
{
    private const int MostPackets = 100;
    private const int MostAttributes = 100_000;

    // What programs write: numbers of versions and copies, days, kinds.
    private static readonly HashSet<string> OfProgram =
    [
        "DocumentID", "InstanceID", "OriginalDocumentID", "instanceID", "documentID", "originalDocumentID", "CreateDate", "ModifyDate", "MetadataDate",
        "when", "CreatorTool", "softwareAgent", "Producer", "format", "about", "parseType", "lang",
    ];

    /// <summary>The packets in a file.</summary>
    public static IEnumerable<byte[]> PacketsIn(byte[] bytes)
    {
        var at = 0;
        for (var packet = 0; packet < MostPackets; packet++)
        {
            var start = bytes.AsSpan(at).IndexOf("<x:xmpmeta"u8);
            var length = start < 0 ? -1 : bytes.AsSpan(at + start).IndexOf("</x:xmpmeta>"u8);
            if (length < 0)
                yield break;
            at += start;
            length += "</x:xmpmeta>".Length;
            yield return bytes[at..(at + length)];
            at += length;
        }
    }

    /// <summary>Looks at a packet; a damaged one is read as far as it goes.</summary>
    public static void Look(byte[] packet, FilePart part, RiderFindings found)
    {
        try
        {
            using var reader = OfficeRiders.Reader(packet);
            var path = new Stack<string>();
            while (reader.Read())
                Take(reader, path, part, found);
        }
        catch (XmlException)
        {
            // What was found until then counts.
        }
    }

    // Names of creators stand in a list.
    private static void Take(XmlReader reader, Stack<string> path, FilePart part, RiderFindings found)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            if (!reader.IsEmptyElement)
                path.Push(reader.LocalName);
            for (var i = 0; i < MostAttributes && reader.MoveToNextAttribute(); i++)
            {
                if (reader.Prefix != "xmlns" && reader.Name != "xmlns" && !OfProgram.Contains(reader.LocalName))
                    found.AddWords(reader.Value, part);
            }
        }
        else if (reader.NodeType == XmlNodeType.EndElement)
            path.Pop();
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && path.Contains("creator"))
            found.AddName("creator", reader.Value);
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !OfProgram.Contains(path.Peek()))
            found.AddWords(reader.Value, part);
    }
}
