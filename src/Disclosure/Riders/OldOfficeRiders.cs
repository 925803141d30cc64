using System.Buffers.Binary;
using System.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// The properties of an old document ([MS-OLEPS]): two sets, found by their identifiers, in a package whose small streams lie in one piece. Whether it has
/// comments and tracked changes ([MS-DOC] 2.5.4, 2.6.1); what these say is not read.
/// </summary>
internal static class OldOfficeRiders
{
    private const int Sector = 512;

    // Where in its stream a set has its identifier.
    private const int IdentifierAt = 28;
    private const int MostProperties = 256;
    private const int LongestText = 4_096;
    private const int Utf8 = 65_001;

    private static ReadOnlySpan<byte> Summary => [0xE0, 0x85, 0x9F, 0xF2, 0xF9, 0x4F, 0x68, 0x10, 0xAB, 0x91, 0x08, 0x00, 0x2B, 0x27, 0xB3, 0xD9];

    private static ReadOnlySpan<byte> DocumentSummary => [0x02, 0xD5, 0xCD, 0xD5, 0x9C, 0x2E, 0x1B, 0x10, 0x93, 0x97, 0x08, 0x00, 0x2B, 0x2C, 0xF9, 0xAE];

    /// <summary>Looks at the file.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        foreach (var (id, text) in Properties(bytes, Summary))
        {
            if (id is 4 or 8)
                found.AddName(id == 4 ? "author" : "lastAuthor", text);
            else
                found.AddWords(text, FileParts.Properties);
        }

        foreach (var (id, text) in Properties(bytes, DocumentSummary))
        {
            if (id is 14 or 15)
                found.AddName(id == 14 ? "manager" : "company", text);
        }

        if (HasComments(bytes))
            found.Add(SensitiveRules.Comments);
        if (HasPair(bytes, [0x04, 0x48], [0x05, 0x68]) || HasPair(bytes, [0x63, 0x48], [0x64, 0x68]))
            found.Add(SensitiveRules.TrackedChanges);
        PictureRiders.Find(bytes, FileParts.InnerPicture, found);
    }

    // The stream of the document begins a sector with its FIB, which tells how many letters all comments have (ccpAtn).
    private static bool HasComments(ReadOnlySpan<byte> bytes)
    {
        for (var at = Sector; at + 96 <= bytes.Length; at += Sector)
        {
            if (bytes[at] == 0xEC && bytes[at + 1] == 0xA5)
                return Number(bytes, at + 92) > 0;
        }

        return false;
    }

    // Who has inserted words, and when (sprmCIbstRMark, sprmCDttmRMark); who has deleted words, and when (sprmCIbstRMarkDel, sprmCDttmRMarkDel).
    private static bool HasPair(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> who, ReadOnlySpan<byte> when)
    {
        for (var at = bytes.IndexOf(who); at >= 0 && at + 6 <= bytes.Length; at = bytes.IndexOf(who))
        {
            if (bytes.Slice(at + 4, 2).SequenceEqual(when))
                return true;
            bytes = bytes[(at + 1)..];
        }

        return false;
    }

    private static List<(int Id, string Text)> Properties(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> identifier)
    {
        var texts = new List<(int, string)>();
        var at = bytes.IndexOf(identifier);
        if (at < IdentifierAt || Number(bytes, at + 16) is not { } offset || at - IdentifierAt + (long)offset > bytes.Length || offset < 0)
            return texts;
        var section = bytes[(at - IdentifierAt + offset)..];
        var count = Math.Min(Number(section, 4) ?? 0, MostProperties);
        var isUtf8 = false;
        for (var i = 0; i < count; i++)
        {
            if (Number(section, 8 + (i * 8)) is not { } id || Number(section, 12 + (i * 8)) is not { } place || place < 0 || place >= section.Length)
                break;
            var property = section[place..];
            if (id == 1)
                isUtf8 = ((Number(property, 4) ?? 0) & 0xFFFF) == Utf8;
            else if (TextOf(property, isUtf8) is { } text)
                texts.Add((id, text));
        }

        return texts;
    }

    // VT_LPSTR (1E): a length in bytes; VT_LPWSTR (1F): one in characters.
    private static string? TextOf(ReadOnlySpan<byte> property, bool isUtf8)
    {
        if (Number(property, 0) is not (0x1E or 0x1F) || Number(property, 4) is not ({ } length and > 0 and <= LongestText))
            return null;
        var isWide = property[0] == 0x1F;
        var content = property[8..Math.Min(property.Length, 8 + (isWide ? 2 * length : length))];
        var text = isWide ? Encoding.Unicode.GetString(content)
            : isUtf8 ? Encoding.UTF8.GetString(content)
            : string.Concat(content.ToArray().Select(Windows1252.CharacterOf));
        return text.TrimEnd('\0');
    }

    private static int? Number(ReadOnlySpan<byte> bytes, int at) =>
        at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]) : null;
}
