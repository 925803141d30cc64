using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using SiteGen.Diagnostics;
using SiteGen.Sources.Html;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>A document of OpenDocument, read block by block.</summary>
internal sealed class OdtDocument
{
    private const int MostListLevels = 10;

    private readonly OdtPackage _package;
    private readonly XElement _content;
    private readonly XElement? _styles;
    private readonly Dictionary<string, SourcePicture?> _pictures = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);
    private readonly List<(int Number, XElement Body)> _notes = [];
    private readonly Dictionary<string, XElement> _deletions = new(StringComparer.Ordinal);
    private readonly List<RawBlock> _comments = [];
    private readonly Lazy<Dictionary<string, XElement>> _controls;
    private int _unreadable;
    private int _pictureCount;

    /// <summary>Takes the parts of a document.</summary>
    public OdtDocument(OdtPackage package, XElement content, XElement? styles)
    {
        (_package, _content, _styles) = (package, content, styles);
        Styles = new OdtStyles(
        [
            Child(content, "office:automatic-styles"), Child(content, "office:font-face-decls"), Child(styles, "office:styles"),
            Child(styles, "office:font-face-decls"), Child(styles, "office:automatic-styles"),
        ]);
        Lists = new OdtLists(Styles);
        _controls = new(() => OdtFormField.ControlsIn(Child(Child(Child(content, "office:body"), "office:text"), "office:forms")));
    }

    public OdtStyles Styles { get; }

    public OdtLists Lists { get; }

    /// <summary>Where links lead.</summary>
    public LinkTargets Links { get; } = new();

    /// <summary>Everything: the text, the notes, and what is no part of the report.</summary>
    public OdtText Read()
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>();
        if (Child(Child(_content, "office:body"), "office:text") is not { } text)
            throw new InvalidDataException();
        foreach (var region in text.Descendants().Where(element => NameOf(element) == "text:changed-region"))
        {
            if (Child(region, "text:deletion") is { } deletion)
                _deletions.TryAdd(Get(region, "text:id") ?? Get(region, "xml:id") ?? "", deletion);
        }

        blocks.AddRange(ReadContainer(text));
        for (var i = 0; i < _notes.Count; i++)
            blocks.AddRange(ReadContainer(_notes[i].Body).Select(block => block is RawLine line ? line with { Footnote = _notes[i].Number } : block));
        blocks.AddRange(_deletions.Keys.Order(StringComparer.Ordinal).ToList().SelectMany(TakeDeleted));
        var frames = Child(_styles, "office:master-styles")?.Descendants()
            .Where(element => NameOf(element).StartsWith("style:header", StringComparison.Ordinal)
                || NameOf(element).StartsWith("style:footer", StringComparison.Ordinal));
        foreach (var frame in frames ?? [])
            blocks.AddRange(Left(frame, LeftOutReasons.RunningHead).Where(block => !blocks.Contains(block)));
        blocks.AddRange(_comments);
        blocks.AddRange(Links.Lines);
        return new OdtText(blocks.ToImmutable(), _unreadable, [.. _unread]);
    }

    /// <summary>The blocks in a body, a cell, a text box, a note.</summary>
    public IEnumerable<RawBlock> ReadContainer(XElement container) => container.Elements().SelectMany(ReadBlock).ToList();

    /// <summary>A footnote that is mentioned; its number.</summary>
    public int AddNote(XElement body)
    {
        _notes.Add((_notes.Count + 1, body));
        return _notes.Count;
    }

    /// <summary>What was deleted at a place, with changes tracked.</summary>
    public IEnumerable<RawBlock> TakeDeleted(string? change) =>
        change is not null && _deletions.Remove(change, out var deletion) ? Left(deletion, LeftOutReasons.Deleted) : [];

    /// <summary>A comment in the margin.</summary>
    public void AddComment(XElement annotation) =>
        _comments.AddRange(
            annotation.Elements()
                .Where(child => NameOf(child) is "text:p" or "text:list")
                .SelectMany(ReadBlock)
                .Where(block => block is not RawPicture)
                .Select(block => block with { LeftOut = LeftOutReasons.Comment }));

    /// <summary>Tells of an element that is not read; false for one that has no text, of which there is nothing to tell.</summary>
    public bool Pass(XElement element)
    {
        var name = NameOf(element);
        if (OdtElements.IsWithoutText(name))
            return false;
        _unread.Add(name);
        return true;
    }

    /// <summary>What a control of a form shows; empty for a button, null with a message for one that is not in the file.</summary>
    public string? ShownIn(XElement control)
    {
        if (_controls.Value.GetValueOrDefault(Get(control, "draw:control") ?? "") is { } form)
            return OdtFormField.ShownIn(form);
        Pass(control);
        return null;
    }

    private static RawLine LineOf(string words)
    {
        var line = new LineBuilder();
        line.Add(words, isBold: false, null);
        return new RawLine(line.Take());
    }

    /// <summary>The formula in a frame, on one line; null when there is none.</summary>
    public string? FormulaIn(XElement frame) =>
        Get(Child(frame, "draw:object"), "xlink:href") is { } name
        && _package.Formula(name) is { } formula
        && HtmlMath.LineOf(formula).Trim() is { Length: > 0 } line
            ? line
            : null;

    /// <summary>What a drawing holds: pictures, and the words of boxes and shapes.</summary>
    public IEnumerable<RawBlock> ReadDrawing(XElement drawing)
    {
        switch (NameOf(drawing))
        {
            case "draw:frame":
                return ReadFrame(drawing);
            case "draw:g" or "draw:a":
                return drawing.Elements().SelectMany(ReadDrawing).ToList();
            case "draw:control":
                return ShownIn(drawing) is { Length: > 0 } shown ? [LineOf(shown)] : [];
            default:
                return ReadContainer(drawing);
        }
    }

    private List<RawBlock> ReadFrame(XElement frame)
    {
        var alternative = (Child(frame, "svg:desc") ?? Child(frame, "svg:title"))?.Value.Trim() ?? "";
        var blocks = new List<RawBlock>();
        var isObject = Child(frame, "draw:object") is not null || Child(frame, "draw:object-ole") is not null;
        _unreadable += isObject ? 1 : 0;
        foreach (var child in frame.Elements())
        {
            if (NameOf(child) == "draw:text-box")
                blocks.AddRange(ReadContainer(child));
            else if (NameOf(child) == "draw:image" && !isObject && Picture(child, alternative) is { } picture)
                blocks.Add(new RawPicture(picture));
            else if (NameOf(child) == "draw:image" && !isObject)
                _unreadable++;
            else if (NameOf(child) is not ("draw:image" or "draw:object" or "draw:object-ole"))
                Pass(child);
        }

        return blocks;
    }

    private SourcePicture? Picture(XElement image, string alternative)
    {
        var name = Get(image, "xlink:href") ?? "";
        if (!_pictures.TryGetValue(name, out var picture))
        {
            var read = _package.Picture(name);
            _pictures[name] = picture = read is not var (bytes, extension)
                ? null
                : new SourcePicture(string.Create(CultureInfo.InvariantCulture, $"hinh-{++_pictureCount}{extension}"), [.. bytes], alternative);
        }

        return picture;
    }

    private IEnumerable<RawBlock> ReadBlock(XElement element)
    {
        switch (NameOf(element))
        {
            case "text:p" or "text:h":
                return new OdtParagraph(this, element, null, null).Read();
            case "text:list":
                return ReadList(element, null, null, 0);
            case "table:table":
                return OdtTable.Read(this, element);
            case "text:tracked-changes":
                return [];
            case "text:change":
                return TakeDeleted(Get(element, "text:change-id"));
            case "text:section" or "text:numbered-paragraph":
                var inner = ReadContainer(element);
                return Get(element, "text:display") == "none" ? inner.Select(block => block with { LeftOut = LeftOutReasons.Hidden }) : inner;
            case "office:annotation":
                AddComment(element);
                return [];
            case var name when OdtElements.IsContents(name):
                return Left(element, LeftOutReasons.Contents);
            case var name when OdtElements.IsContainer(name):
                return ReadContainer(element);
            case var name when OdtElements.IsDrawing(name):
                return ReadDrawing(element);
            default:
                return Pass(element) ? ReadContainer(element) : [];
        }
    }

    private List<RawBlock> ReadList(XElement list, string? outerStyle, int?[]? outer, int level)
    {
        var style = Get(list, "text:style-name") ?? outerStyle;
        var counters = outer ?? Lists.Begin(list, style);
        var blocks = new List<RawBlock>();
        foreach (var item in list.Elements())
        {
            var isNumbered = NameOf(item) == "text:list-item";
            var start = Number(item, "text:start-value", 1_000_000);
            foreach (var child in item.Elements())
            {
                if (NameOf(child) == "text:list" && level < MostListLevels)
                    blocks.AddRange(ReadList(child, style, counters, level + 1));
                else if (NameOf(child) is "text:p" or "text:h")
                {
                    var own = Styles.Property("paragraph", Get(child, "text:style-name"), null, "style:list-style-name");
                    var sign = isNumbered ? Lists.Next(string.IsNullOrEmpty(own) ? style : own, counters, level, start) : null;
                    blocks.AddRange(new OdtParagraph(this, child, sign, isNumbered ? level : null).Read());
                    isNumbered = false;
                }
                else if (NameOf(child) != "text:number")
                    blocks.AddRange(ReadBlock(child));
            }
        }

        return blocks;
    }

    private IEnumerable<RawBlock> Left(XElement container, Localized reason) =>
        ReadContainer(container).Where(block => block is not RawPicture).Select(block => block with { LeftOut = reason });
}
