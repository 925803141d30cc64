using System.Xml.Linq;
using SiteGen.Sources.Docx;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>Reads one paragraph: its lines, and what hangs on it: text boxes, pictures, hidden words.</summary>
/// <param name="document">The document.</param>
/// <param name="paragraph">The element: <c>text:p</c> or <c>text:h</c>.</param>
/// <param name="sign">The number or bullet that its list gives it; null when there is none.</param>
/// <param name="depth">How deep in its list it is, from 0; null when it is no item.</param>
internal sealed class OdtParagraph(OdtDocument document, XElement paragraph, string? sign, int? depth)
{
    private const int MostBlanks = 1_000;

    private readonly List<RawBlock> _lines = [];
    private readonly List<RawBlock> _attached = [];
    private readonly LineBuilder _line = new();
    private readonly LineBuilder _hidden = new();
    private readonly string? _style = Get(paragraph, "text:style-name");
    private LineFormat _format = LineFormat.None;

    public IEnumerable<RawBlock> Read()
    {
        var level = NameOf(paragraph) == "text:h" ? Math.Max(1, Number(paragraph, "text:outline-level", 9) ?? 1) : (int?)null;
        var own = depth is null && level is { } heading && Get(paragraph, "text:is-list-header") != "true" ? document.Lists.NextHeading(heading - 1) : null;
        _format = new LineFormat
        {
            IsCentred = document.Styles.Property("paragraph", _style, "style:paragraph-properties", "fo:text-align") == "center",
            HeadingLevel = level,
            Generated = sign ?? own,
            ListDepth = sign is null ? (own is null ? null : level - 1) : depth,
        };
        ReadNodes(paragraph, document.Styles.LookOf(_style, null, null));
        EndLine();
        if (_hidden.HasWords)
            _attached.Add(new RawLine(_hidden.Take()) { LeftOut = LeftOutReasons.Hidden });
        return _lines.Concat(_attached);
    }

    private void ReadNodes(XElement container, RunLook look)
    {
        foreach (var node in container.Nodes())
        {
            if (node is XText text)
                AddText(Collapse(text.Value), look);
            else if (node is XElement element)
                ReadElement(element, look);
        }
    }

    private void ReadElement(XElement element, RunLook look)
    {
        switch (NameOf(element))
        {
            case "text:s":
                AddText(new string(' ', Number(element, "text:c", MostBlanks) ?? 1), look);
                break;
            case "text:tab":
                AddText("\t", look);
                break;
            case "text:line-break":
                EndLine();
                break;
            case "text:note":
                if (Child(element, "text:note-body") is { } body)
                    _line.AddMention(MentionCodes.Footnote(document.AddNote(body)));
                break;
            case "text:ruby":
                ReadRuby(element, look);
                break;
            case "office:annotation":
                document.AddComment(element);
                break;
            case "text:hidden-text":
                AddText(Get(element, "text:string-value") ?? element.Value, look with { IsHidden = Get(element, "text:is-hidden") != "false" });
                break;
            case "text:hidden-paragraph":
                AddText(element.Value, look with { IsHidden = true });
                break;
            case "text:change":
                _attached.AddRange(document.TakeDeleted(Get(element, "text:change-id")));
                break;
            case "field:fieldmark":
                AddText(OdtFormField.ValueOf(element), look);
                break;
            case "draw:frame" when document.FormulaIn(element) is { } formula:
                AddText(formula, look);
                break;
            case "draw:control":
                AddText(document.ShownIn(element) ?? "", look);
                break;
            case "text:a":
                document.Links.Add(element.Value, Get(element, "xlink:href"));
                ReadNodes(element, look);
                break;
            case "text:span":
                ReadNodes(element, document.Styles.LookOf(_style, Get(element, "text:style-name"), look));
                break;
            case var name when OdtElements.IsInline(name):
                ReadNodes(element, Get(element, "text:display") == "none" ? look with { IsHidden = true } : look);
                break;
            case var name when OdtElements.IsDrawing(name):
                _attached.AddRange(document.ReadDrawing(element));
                break;
            default:
                // Its words are read, and its name is reported.
                if (document.Pass(element))
                    ReadNodes(element, look);
                break;
        }
    }

    // A reading that stands above the letters stands after them, in brackets.
    private void ReadRuby(XElement ruby, RunLook look)
    {
        if (Child(ruby, "text:ruby-base") is { } letters)
            ReadNodes(letters, look);
        if (Child(ruby, "text:ruby-text") is { Value.Length: > 0 } reading)
            AddText($" ({reading.Value})", look);
    }

    // White space in the file is one blank, and none at the beginning (ISO/IEC 26300, part 1, 6.1.2).
    private static string Collapse(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\t', '\r') && !text.Contains("  ", StringComparison.Ordinal))
            return text;
        return string.Join(' ', text.Split([' ', '\n', '\t', '\r']).Where((part, i) => part.Length > 0 || i == 0))
            + (text[^1] is ' ' or '\n' or '\t' or '\r' ? " " : "");
    }

    private void AddText(string text, RunLook look)
    {
        var line = look.IsHidden ? _hidden : _line;
        if (line == _line && !_line.HasWords && _lines.Count == 0 && _line.Length == 0 && _format.Generated is { } generated && text.Length > 0)
            _line.Add(generated + " ", look.IsBold, null);
        line.Add(look.Written(text, line.Last), look.IsBold, look.Font, look.IsStruck);
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
        _lines.Add(new RawLine(text) { Format = format with { IsBold = isBold } });
    }
}
