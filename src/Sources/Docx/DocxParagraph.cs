using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using SiteGen.Diagnostics;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>Reads one paragraph: its lines, and what hangs on it: text boxes, pictures, deleted and hidden words.</summary>
/// <param name="document">The document.</param>
/// <param name="paragraphs">The elements that make it: one, or several of which all but the last go on in the next (<see cref="GoesOn"/>).</param>
internal sealed class DocxParagraph(DocxDocument document, ImmutableArray<OpenXmlElement> paragraphs)
{
    // Its properties are those of the last, whose mark is still there.
    private readonly OpenXmlElement _paragraph = paragraphs[^1];
    private readonly List<RawBlock> _lines = [];
    private readonly List<RawBlock> _attached = [];
    private readonly LineBuilder _line = new();
    private readonly LineBuilder _deleted = new();
    private readonly LineBuilder _hidden = new();
    private LineFormat _format = LineFormat.None;
    private OpenXmlElement _current = paragraphs[0];

    /// <summary>Whether a paragraph is one with the next: its mark was deleted, or it is a large first letter.</summary>
    public static bool GoesOn(OpenXmlElement paragraph)
    {
        var properties = Child(paragraph, "pPr");
        var marks = Child(properties, "rPr");
        return Child(marks, "del") is not null || Child(marks, "moveFrom") is not null
            || Attribute(Child(properties, "framePr"), "dropCap") is "drop" or "margin";
    }

    public IEnumerable<RawBlock> Read()
    {
        var number = document.Numbering.Next(_paragraph);
        _format = new LineFormat
        {
            IsCentred = Attribute(document.Styles.OfParagraph(_paragraph, "jc"), "val") == "center",
            HeadingLevel = document.Styles.HeadingLevel(_paragraph),
            Generated = number?.Sign,
            ListDepth = number?.Level,
        };
        foreach (var part in paragraphs)
        {
            _current = part;
            ReadChildren(part, isDeleted: false);
        }

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
            case "oMath":
                AddText(DocxMath.LineOf(child), new RunLook(false, false, null), isDeleted);
                break;
            case "hyperlink" or "fldSimple":
                if (!isDeleted)
                    document.AddLink(child);
                if (child.LocalName == "fldSimple" && child.InnerText.Length == 0)
                    AddText(document.Fields.ResultOf(child), new RunLook(false, false, null), isDeleted);
                ReadChildren(child, isDeleted);
                break;
            case var name when DocxElements.IsContainer(name):
                ReadChildren(child, isDeleted);
                break;
            default:
                // Its words are read, and its name is reported.
                if (document.Pass(child))
                    ReadChildren(child, isDeleted);
                break;
        }
    }

    private void ReadRun(OpenXmlElement run, bool isDeleted)
    {
        var look = document.Runs.LookOf(_current, Child(run, "rPr"));
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
                AddText(document.Fields.Follow(piece), look, isDeleted);
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
            case "ruby":
                ReadRuby(piece, look, isDeleted);
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
            case "t" or "delText" or "tab" or "ptab" or "br" or "noBreakHyphen" or "sym":
                if (document.Fields.IsInstruction)
                    break;
                var words = WordsOf(piece, look, _line.Last);
                document.Fields.ShowWords(words);
                AddText(words, look, isDeleted);
                break;
            default:
                document.Pass(piece);
                break;
        }
    }

    // A reading that stands above the letters stands after them, in brackets: 國 (quốc).
    private void ReadRuby(OpenXmlElement ruby, RunLook look, bool isDeleted)
    {
        if (Child(ruby, "rubyBase") is { } letters)
            ReadChildren(letters, isDeleted);
        if (Child(ruby, "rt") is not { InnerText.Length: > 0 } reading)
            return;
        AddText(" (", look, isDeleted);
        ReadChildren(reading, isDeleted);
        AddText(")", look, isDeleted);
    }

    private void AddMention(OpenXmlElement reference)
    {
        if (document.Notes.Mention(reference) is { } number)
            _line.AddMention(MentionCodes.Footnote(number));
    }

    private static string WordsOf(OpenXmlElement piece, RunLook look, char before) => piece.LocalName switch
    {
        "t" or "delText" => look.Written(piece.InnerText, before),
        "tab" or "ptab" => "\t",
        "br" => " ",
        "noBreakHyphen" => "-",
        "sym" => SymbolFont.Read(Attribute(piece, "font"), Attribute(piece, "char")),
        _ => "",
    };

    private void AddText(string text, RunLook look, bool isDeleted)
    {
        var line = isDeleted ? _deleted : look.IsHidden ? _hidden : _line;
        if (line == _line && !_line.HasWords && _lines.Count == 0 && _line.Length == 0 && _format.Generated is { } sign && text.Length > 0)
            _line.Add(sign + " ", look.IsBold, null);
        line.Add(text, look.IsBold, look.Font, look.IsStruck);
    }

    private void ReadDrawing(OpenXmlElement drawing, bool isDeleted)
    {
        // The words of WordArt are an attribute of its path (VML).
        foreach (var words in drawing.Descendants().Where(part => part.LocalName == "textpath").Select(path => Attribute(path, "string")).OfType<string>())
            _attached.Add(DrawnLine(words, isDeleted));
        foreach (var box in DocxDocument.TextBoxesIn(drawing))
            _attached.AddRange(
                isDeleted
                    ? document.ReadContainer(box).Select(block => block with { LeftOut = block.LeftOut ?? LeftOutReasons.Deleted })
                    : document.ReadContainer(box));
        if (!isDeleted)
            _attached.AddRange(document.Pictures.In(drawing).Select(picture => new RawPicture(picture)));
    }

    private static RawLine DrawnLine(string words, bool isDeleted)
    {
        var line = new LineBuilder();
        line.Add(words, isBold: false, null);
        return new RawLine(line.Take()) { LeftOut = isDeleted ? LeftOutReasons.Deleted : null };
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
                LeftOut = document.Fields.IsContents || document.IsContents(_paragraph) ? LeftOutReasons.Contents : null,
            });
    }

    private void Leave(LineBuilder words, Localized reason)
    {
        if (words.HasWords)
            _attached.Add(new RawLine(words.Take()) { LeftOut = reason });
    }
}
