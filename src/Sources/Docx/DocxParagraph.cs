using DocumentFormat.OpenXml;
using SiteGen.Diagnostics;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>Reads one paragraph: its lines, and what hangs on it: text boxes, pictures, deleted and hidden words.</summary>
/// <param name="document">The document.</param>
/// <param name="paragraph">The paragraph.</param>
internal sealed class DocxParagraph(DocxDocument document, OpenXmlElement paragraph)
{
    private readonly List<RawBlock> _lines = [];
    private readonly List<RawBlock> _attached = [];
    private readonly LineBuilder _line = new();
    private readonly LineBuilder _deleted = new();
    private readonly LineBuilder _hidden = new();
    private LineFormat _format = LineFormat.None;

    public IEnumerable<RawBlock> Read()
    {
        var number = document.Numbering.Next(paragraph);
        _format = new LineFormat
        {
            IsCentred = Attribute(document.Styles.OfParagraph(paragraph, "jc"), "val") == "center",
            HeadingLevel = document.Styles.HeadingLevel(paragraph),
            Generated = number?.Sign,
            ListDepth = number?.Level,
        };
        ReadChildren(paragraph, isDeleted: false);
        EndLine();
        Leave(_deleted, LeftOutReasons.Deleted);
        Leave(_hidden, LeftOutReasons.Hidden);
        return _lines.Concat(_attached);
    }

    private void ReadChildren(OpenXmlElement container, bool isDeleted)
    {
        foreach (var child in container.ChildElements)
            ReadChild(child, isDeleted);
    }

    private void ReadChild(OpenXmlElement child, bool isDeleted)
    {
        switch (child.LocalName)
        {
            case "r":
                ReadRun(child, isDeleted);
                break;
            case "del" or "moveFrom":
                ReadChildren(child, isDeleted: true);
                break;
            case "AlternateContent":
                if (DocxDocument.Chosen(child) is { } chosen)
                    ReadChildren(chosen, isDeleted);
                break;
            case "t" when child.NamespaceUri.EndsWith("/math", StringComparison.Ordinal):
                AddText(child.InnerText, new RunLook(false, false, null), isDeleted);
                break;
            case "pPr" or "rPr" or "sdtPr" or "sdtEndPr" or "proofErr":
                break;
            default:
                // Links, fields, insertions, controls, formulas: what counts stands inside.
                if (child.HasChildren)
                    ReadChildren(child, isDeleted);
                break;
        }
    }

    private void ReadRun(OpenXmlElement run, bool isDeleted)
    {
        var look = document.Runs.LookOf(paragraph, Child(run, "rPr"));
        ReadPieces(run, look, isDeleted);
    }

    private void ReadPieces(OpenXmlElement? whole, RunLook look, bool isDeleted)
    {
        foreach (var piece in whole?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
            ReadPiece(piece, look, isDeleted);
    }

    private void ReadPiece(OpenXmlElement piece, RunLook look, bool isDeleted)
    {
        switch (piece.LocalName)
        {
            case "fldChar":
                document.Fields.Follow(Attribute(piece, "fldCharType"));
                break;
            case "instrText":
                document.Fields.Instruct(piece.InnerText);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(piece, isDeleted);
                break;
            case "AlternateContent":
                ReadPieces(DocxDocument.Chosen(piece), look, isDeleted);
                break;
            case "footnoteReference" or "endnoteReference" when isDeleted:
                break;
            case "footnoteReference" or "endnoteReference":
                AddMention(piece);
                break;
            case "br" when Attribute(piece, "type") is null or "textWrapping":
            case "cr":
                EndLine();
                break;
            default:
                if (!document.Fields.IsInstruction)
                    AddText(WordsOf(piece), look, isDeleted);
                break;
        }
    }

    private void AddMention(OpenXmlElement reference)
    {
        if (document.Notes.Mention(reference) is { } number)
            _line.AddMention(MentionCodes.Footnote(number));
    }

    private static string WordsOf(OpenXmlElement piece) => piece.LocalName switch
    {
        "t" or "delText" => piece.InnerText,
        "tab" or "ptab" => "\t",
        "br" => " ",
        "noBreakHyphen" => "-",
        "sym" => SymbolFonts.Read(piece),
        _ => "",
    };

    private void AddText(string text, RunLook look, bool isDeleted)
    {
        var line = isDeleted ? _deleted : look.IsHidden ? _hidden : _line;
        if (line == _line && !_line.HasWords && _lines.Count == 0 && _line.Length == 0 && _format.Generated is { } sign && text.Length > 0)
            _line.Add(sign + " ", look.IsBold, null);
        line.Add(text, look.IsBold, look.Font);
    }

    private void ReadDrawing(OpenXmlElement drawing, bool isDeleted)
    {
        foreach (var box in DocxDocument.TextBoxesIn(drawing))
            _attached.AddRange(
                isDeleted
                    ? document.ReadContainer(box).Select(block => block with { LeftOut = block.LeftOut ?? LeftOutReasons.Deleted })
                    : document.ReadContainer(box));
        if (!isDeleted)
            _attached.AddRange(document.Pictures.In(drawing).Select(picture => new RawPicture(picture)));
    }

    private void EndLine()
    {
        // A number with nothing after it is not shown to mean anything.
        var isBold = _line.IsBold;
        var isEmpty = !_line.HasMentions && (!_line.HasWords || (_lines.Count == 0 && _line.Length == (_format.Generated?.Length ?? -2) + 1));
        var text = _line.Take();
        if (isEmpty)
            return;
        var format = _lines.Count == 0 ? _format : _format with { Generated = null };
        _lines.Add(
            new RawLine(text)
            {
                Format = format with { IsBold = isBold },
                LeftOut = document.Fields.IsContents || document.IsContents(paragraph) ? LeftOutReasons.Contents : null,
            });
    }

    private void Leave(LineBuilder words, Localized reason)
    {
        if (words.HasWords)
            _attached.Add(new RawLine(words.Take()) { LeftOut = reason });
    }
}
