using System.Text;
using System.Xml;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// What rides along in a package of LibreOffice (ISO/IEC 26300): properties, comments, tracked changes, running heads, hidden texts, where links lead, files
/// inside it, the positions of its pictures. Its parts are read as streams, with bounds; nothing outside is resolved.
/// </summary>
internal sealed class OpenDocumentRiders
{
    private const int MostTargets = 100_000;

    // Who wrote it, who changed it; dates, numbers and names of programs.
    private static readonly HashSet<string> Names = ["initial-creator", "creator", "printed-by"];
    private static readonly HashSet<string> OfProgram =
        ["generator", "creation-date", "date", "editing-cycles", "editing-duration", "print-date", "document-statistic", "language"];

    private readonly List<string> _targets = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<string> _hidden = [];
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _deleted = new();
    private bool _hasComments;
    private bool _hasChanges;
    private int _deletion;

    /// <summary>Whether the beginning of a package says that it is one of these.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 256)].IndexOf("mimetypeapplication/vnd.oasis.opendocument."u8) >= 0;

    /// <summary>Looks at all parts.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        var riders = new OpenDocumentRiders();
        OfficeRiders.ForEachPart(bytes, (name, content) => riders.Look(name, content, found), found);
        if (riders._hasComments)
            found.Add(SensitiveRules.Comments);
        if (riders._hasChanges)
            found.Add(SensitiveRules.TrackedChanges);
        found.AddLines(riders._paragraphs, riders._hasComments ? FileParts.Comment : FileParts.OtherWords);
        found.AddWords(riders._hidden, FileParts.Hidden);
        found.AddLines(riders._deleted.ToString().Split('\n'), FileParts.Deleted);
        found.AddTargets(riders._targets);
    }

    private void Look(string name, byte[] content, RiderFindings found)
    {
        if (name == "meta.xml")
            OfficeProperties.Look(content, Names, OfProgram, found);
        else if (name is "content.xml" or "styles.xml")
            LookAtWords(content);
        else if (name.StartsWith("Pictures/", StringComparison.Ordinal) || name.StartsWith("Thumbnails/", StringComparison.Ordinal))
            PictureRiders.Find(content, FileParts.InnerPicture, found);
        else if (name.StartsWith("Object", StringComparison.Ordinal) && !name.StartsWith("ObjectReplacements/", StringComparison.Ordinal))
            found.Add(SensitiveRules.EmbeddedFiles);
        else if (!name.StartsWith("Object", StringComparison.Ordinal) && !name.StartsWith("Fonts/", StringComparison.Ordinal))
            ForeignPart.Look(content, found);
    }

    private void LookAtWords(byte[] content)
    {
        using var reader = OfficeRiders.Reader(content);
        var element = "";
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    element = reader.LocalName;
                    Begin(reader);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA:
                    if (element is not ("creator" or "date" or "creator-initials" or "sender-initials"))
                        OfficeRiders.Append(_deletion > 0 ? _deleted : _words, reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    End(reader.LocalName);
                    element = "";
                    break;
            }
        }

        End("p");
    }

    private void Begin(XmlReader reader)
    {
        _hasComments |= reader.LocalName == "annotation";
        _hasChanges |= reader.LocalName == "changed-region";
        // A frame stands inside a paragraph, and is none of its words.
        if (reader.LocalName is "p" or "h")
            EndParagraph();
        if (reader.LocalName == "deletion" && !reader.IsEmptyElement)
            _deletion++;
        if (reader.LocalName is "tab" or "line-break" or "s")
            OfficeRiders.Append(_words, reader.LocalName == "line-break" ? "\n" : reader.LocalName == "tab" ? "\t" : " ");
        while (reader.MoveToNextAttribute())
        {
            if (reader is { LocalName: "href", Prefix: "xlink" } && _targets.Count < MostTargets)
                _targets.Add(reader.Value);
            else if (reader.LocalName is "string-value" or "help" or "hint" or "value" or "current-value" && _hidden.Count < MostTargets)
                _hidden.Add(reader.Value);
        }

        reader.MoveToElement();
    }

    private void End(string element)
    {
        if (element is not ("p" or "h" or "title" or "desc" or "deletion"))
            return;
        EndParagraph();
        _deletion -= element == "deletion" ? 1 : 0;
    }

    private void EndParagraph()
    {
        if (_words.Length > 0)
            _paragraphs.Add(_words.ToString());
        _words.Clear();
        if (_deleted.Length > 0)
            _deleted.Append('\n');
    }
}
