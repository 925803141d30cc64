using System.Text;
using System.Xml;

namespace SiteGen.Disclosure.Riders;

/// <summary>The words of a part of a package, paragraph by paragraph, whoever sees them: comments, deleted words, running heads, text boxes.</summary>
internal sealed class OfficeWords
{
    private const int MostHidden = 100_000;

    private static readonly HashSet<string> Changes = ["ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "rPrChange", "pPrChange", "tblPrChange"];

    // Alternative texts of pictures and tables, instructions of simple fields, tips and targets of links, names of marks.
    private static readonly HashSet<string> Hidden = ["descr", "title", "alt", "instr", "tooltip", "anchor", "name"];

    // Names of controls and variables, helps and defaults of form fields.
    private static readonly HashSet<string> Named = ["alias", "tag", "docVar", "default", "helpText", "statusText", "tblCaption", "tblDescription"];

    private readonly List<string> _hidden = [];
    private readonly StringBuilder _instructions = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _deleted = new();
    private readonly List<string> _paragraphs = [];
    private bool _hasComments;
    private bool _hasChanges;

    /// <summary>Looks at a part.</summary>
    public static void Look(byte[] content, RiderFindings found)
    {
        var words = new OfficeWords();
        using (var reader = OfficeRiders.Reader(content))
        {
            while (reader.Read())
                words.Take(reader);
        }

        words.EndParagraph();
        if (words._hasComments)
            found.Add(SensitiveRules.Comments);
        if (words._hasChanges)
            found.Add(SensitiveRules.TrackedChanges);
        found.AddLines(words._paragraphs, words._hasComments ? FileParts.Comment : FileParts.OtherWords);
        found.AddWords(words._hidden.Append(words._instructions.ToString()), FileParts.Hidden);
        found.AddLines(words._deleted.ToString().Split('\n'), FileParts.Deleted);
    }

    private void Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                _hasComments |= reader.LocalName is "comment" or "threadedComment" or "cm";
                _hasChanges |= Changes.Contains(reader.LocalName);
                // A text box stands inside a paragraph, and is none of its words.
                if (reader.LocalName == "p")
                    EndParagraph();
                if (reader.LocalName is "tab" or "br" or "cr")
                    OfficeRiders.Append(_words, reader.LocalName == "tab" ? "\t" : "\n");
                _element = reader.LocalName;
                TakeHidden(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                if (_element is "t" or "text")
                    OfficeRiders.Append(_words, reader.Value);
                else if (_element is "instrText" or "delInstrText")
                    OfficeRiders.Append(_instructions, reader.Value);
                else if (_element is "delText")
                    OfficeRiders.Append(_deleted, reader.Value);
                else
                    AddHidden(reader.Value);
                break;
            case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                AddHidden(reader.Value);
                break;
            case XmlNodeType.EndElement when reader.LocalName is "p" or "si" or "comment" or "threadedComment":
                EndParagraph();
                break;
        }
    }

    private string _element = "";

    private void TakeHidden(XmlReader reader)
    {
        // An instruction may be in several runs; its field ends with them.
        if (reader.LocalName == "fldChar")
            OfficeRiders.Append(_instructions, "\n");
        var isNamed = Named.Contains(reader.LocalName);
        var isForeign = !ForeignPart.IsOfOffice(reader.NamespaceURI);
        while (reader.MoveToNextAttribute())
        {
            if (Hidden.Contains(reader.LocalName) || (isNamed && reader.LocalName == "val") || (isForeign && !ForeignPart.IsDeclaration(reader)))
                AddHidden(reader.Value);
        }

        reader.MoveToElement();
    }

    private void AddHidden(string words)
    {
        if (_hidden.Count < MostHidden)
            _hidden.Add(ForeignPart.WithoutIds(words));
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
