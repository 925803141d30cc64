using System.Collections.Immutable;
using AngleSharp.Dom;
using SiteGen.Diagnostics;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources.Html;

/// <summary>Reads a page line by line, as it is shown.</summary>
/// <param name="styles">The page's styles.</param>
/// <param name="main">The element that holds the document; what stands outside is the page's frame.</param>
internal sealed class HtmlLines(HtmlStyles styles, IElement main)
{
    private readonly ImmutableArray<RawBlock>.Builder _blocks = ImmutableArray.CreateBuilder<RawBlock>();
    private readonly HtmlWords _line = new();
    private HtmlPictures _pictures = new();
    private HtmlFootnotes _footnotes = new();
    private LinkTargets _links = new();
    private SortedSet<string> _unread = new(StringComparer.Ordinal);
    private LineFormat _format = LineFormat.None;
    private Localized? _leftOut;
    private int? _footnote;

    /// <summary>How many pictures the document shows that are not in the file.</summary>
    public int MissingPictures => _pictures.Missing;

    /// <summary>What the document shows that is not among its words: <c>iframe (bang.html)</c>.</summary>
    public IReadOnlyCollection<string> Unread => _unread;

    /// <summary>The blocks of a page, those of its frame among them.</summary>
    public ImmutableArray<RawBlock> Read(IElement body)
    {
        _leftOut = body == main ? null : LeftOutReasons.PageFrame;
        Read(body, HtmlStyle.Plain);
        Flush();
        return [.. _blocks, .. _links.Lines];
    }

    /// <summary>The lines of an element by themselves: a cell of a table.</summary>
    private ImmutableArray<EncodedLine> LinesOf(IElement element, HtmlStyle style)
    {
        var inner = new HtmlLines(styles, element) { _leftOut = _leftOut, _pictures = _pictures, _footnotes = _footnotes, _links = _links, _unread = _unread };
        inner.ReadChildren(element, style);
        inner.Flush();
        return [.. inner._blocks.SelectMany(block => block switch
        {
            RawLine line => [line.Text],
            RawTable table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Lines)),
            _ => Enumerable.Empty<EncodedLine>(),
        })];
    }

    private void Read(IElement element, HtmlStyle outer)
    {
        var style = styles.Of(element, outer);
        if (HtmlElements.IsSilent(element.LocalName))
        {
            if (HtmlElements.IsEmbedded(element.LocalName) && _leftOut is null && !style.IsHidden)
                _unread.Add(HtmlForms.NameOf(element));
            return;
        }

        var (leftOut, footnote) = (_leftOut, _footnote);
        var isEdge = element == main || style.IsHidden != outer.IsHidden || _footnotes.NumberOf(element) is not null;
        if (isEdge || !HtmlElements.IsInline(element.LocalName))
            Flush();
        // A footnote of the document belongs to it wherever it stands.
        if (element == main || (_leftOut == LeftOutReasons.PageFrame && _footnotes.NumberOf(element) is not null))
            _leftOut = null;
        if (style.IsHidden && !outer.IsHidden)
            _leftOut ??= LeftOutReasons.Hidden;
        _footnote = _footnotes.NumberOf(element) ?? _footnote;
        ReadContent(element, style);
        if (isEdge || !HtmlElements.IsInline(element.LocalName))
            Flush();
        (_leftOut, _footnote) = (leftOut, footnote);
    }

    private void ReadContent(IElement element, HtmlStyle style)
    {
        switch (element.LocalName)
        {
            case "br":
                Flush();
                break;
            case "input" or "select" or "textarea":
                if (HtmlForms.ShownIn(element) is not { Length: > 0 } shown)
                    break;
                _line.BeginField(style);
                AddText(shown, style);
                _line.EndField();
                break;
            // A reading that stands above the letters stands after them, in brackets.
            case "rt" or "q" when !string.IsNullOrWhiteSpace(element.TextContent):
                AddText(element.LocalName == "q" ? "“" : " (", style);
                ReadChildren(element, style);
                AddText(element.LocalName == "q" ? "”" : ")", style);
                break;
            case "math":
                AddText(HtmlMath.LineOf(element), style);
                break;
            case "svg":
                foreach (var words in element.QuerySelectorAll("text, foreignObject"))
                    AddText($" {words.TextContent} ", style);
                break;
            // A mention in the frame of the page is none: the words of its footnote are lines like others.
            case "a" or "sup" when _leftOut is null && _footnotes.MentionIn(element) is { } number:
                _line.AddMention(MentionCodes.Footnote(number));
                break;
            case "a" or "sup" when _footnotes.IsWayBack(element):
                break;
            case "sup" or "sub" when _footnotes.IsOnlyRaised(element):
                var raised = element.TextContent;
                AddText(element.LocalName == "sup" ? RaisedText.Above(raised, _line.Last) : RaisedText.Below(raised, _line.Last), style);
                break;
            case "img":
                AddPicture(_leftOut is null ? _pictures.Read(element) : null);
                break;
            case "table":
                ReadTable(element, style);
                break;
            case "ol" or "ul":
                ReadList(element, style);
                break;
            case "a" when _leftOut is null:
                _links.Add(element.TextContent, element.GetAttribute("href"));
                ReadChildren(element, style);
                break;
            case ['h', >= '1' and <= '6']:
                ReadHeading(element, style);
                break;
            default:
                ReadChildren(element, style);
                break;
        }
    }

    private void ReadHeading(IElement heading, HtmlStyle style)
    {
        _format = _format with { HeadingLevel = heading.LocalName[1] - '0' };
        ReadChildren(heading, style);
        Flush();
        _format = _format with { HeadingLevel = null };
    }

    private void ReadChildren(IElement element, HtmlStyle style)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text)
                AddText(text.Data, style);
            else if (node is IElement child)
                Read(child, style);
        }
    }

    private void AddText(string text, HtmlStyle style)
    {
        if (style.IsCentred != _format.IsCentred && !_line.HasWords)
            _format = _format with { IsCentred = style.IsCentred };
        var first = true;
        text = style.Signs?.Read(text) ?? text;
        foreach (var part in style.IsPreformatted ? text.Split('\n') : [text])
        {
            if (!first)
                Flush();
            first = false;
            _line.Add(part, style);
        }
    }

    private void ReadList(IElement list, HtmlStyle style)
    {
        var outer = _format;
        var depth = outer.ListDepth is { } above ? above + 1 : 0;
        var numbering = HtmlListNumbers.Of(list, styles.ListTypeOf(list));
        foreach (var child in list.ChildNodes)
        {
            if (child is IText text)
            {
                AddText(text.Data, style);
                continue;
            }

            if (child is not IElement element)
                continue;
            Flush();
            var sign = element.LocalName == "li" ? numbering.Next(element, styles.ListTypeOf(element)) : null;
            _line.Prefix = sign is null ? "" : sign + " ";
            _format = _format with { ListDepth = depth, Generated = sign };
            Read(element, style);
            Flush();
        }

        _line.Prefix = "";
        _format = outer;
    }

    // A table that holds tables, or the document, only places them: its cells are read once, or tables in tables would take twice as long at each level.
    private void ReadTable(IElement element, HtmlStyle style)
    {
        var table = element.Contains(main) || element.QuerySelector("table") is not null
            ? null
            : HtmlTables.Read(element, cell => LinesOf(cell, styles.Of(cell, style)));
        foreach (var caption in element.Children.Where(child => child.LocalName == "caption" && table is not null))
            Read(caption, style);
        if (table is null)
            ReadChildren(element, style);
        else if (LayoutTables.IsLayout(table.Rows, HtmlTables.HasBorders(element)))
            ReadAsLines(element, style, table);
        else if (table.Rows.Any(row => row.Any(cell => cell.Lines.Length > 0)))
            _blocks.Add(table with { LeftOut = _leftOut });
    }

    private void ReadAsLines(IElement element, HtmlStyle style, RawTable table)
    {
        var first = _blocks.Count;
        ReadChildren(element, style);
        Flush();
        ImmutableArray<RawBlock> read = [.. LayoutTables.AsLines(table.Rows, _blocks.Skip(first))];
        _blocks.RemoveRange(first, _blocks.Count - first);
        _blocks.AddRange(read);
    }

    private void AddPicture(SourcePicture? picture)
    {
        if (picture is null)
            return;
        Flush();
        _blocks.Add(new RawPicture(picture));
    }

    private void Flush()
    {
        if (_line.HasWords || _line.HasMentions)
        {
            var isBold = _line.IsBold;
            _blocks.Add(new RawLine(_line.Take()) { Format = _format with { IsBold = isBold }, LeftOut = _leftOut, Footnote = _footnote });
            _format = _format with { Generated = null, IsCentred = false };
        }
        else
        {
            _line.Take();
        }
    }
}
