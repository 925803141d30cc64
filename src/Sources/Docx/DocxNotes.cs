using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>The footnotes and endnotes of a document, numbered together in the order of their mentions.</summary>
internal sealed class DocxNotes
{
    private readonly Dictionary<(string Kind, string Id), OpenXmlElement> _texts = [];
    private readonly List<(string Kind, string Id)> _mentioned = [];
    private readonly Dictionary<(string Kind, string Id), int> _numbers = [];

    /// <summary>Reads the notes of a document.</summary>
    public DocxNotes(MainDocumentPart document)
    {
        Add("footnote", document.FootnotesPart?.Footnotes);
        Add("endnote", document.EndnotesPart?.Endnotes);
    }

    /// <summary>The number of the note that an element mentions (<c>footnoteReference</c>, <c>endnoteReference</c>); null when there is none.</summary>
    public int? Mention(OpenXmlElement reference)
    {
        var key = (reference.LocalName[..^"Reference".Length], Attribute(reference, "id") ?? "");
        if (!_texts.ContainsKey(key))
            return null;
        if (_numbers.TryAdd(key, _numbers.Count + 1))
            _mentioned.Add(key);
        return _numbers[key];
    }

    /// <summary>The notes that were mentioned, by number; more may come while they are read, when a note mentions another one.</summary>
    public IEnumerable<(int Number, OpenXmlElement Text)> Mentioned()
    {
        for (var i = 0; i < _mentioned.Count; i++)
            yield return (i + 1, _texts[_mentioned[i]]);
    }

    /// <summary>The notes that nothing mentions.</summary>
    public IEnumerable<OpenXmlElement> Unmentioned() => _texts.Where(entry => !_numbers.ContainsKey(entry.Key)).Select(entry => entry.Value);

    // The lines between text and notes are notes of their own kind, with a type.
    private void Add(string kind, OpenXmlElement? notes)
    {
        foreach (var note in notes?.ChildElements.Where(child => child.LocalName == kind && Attribute(child, "type") is null or "normal") ?? [])
            _texts.TryAdd((kind, Attribute(note, "id") ?? ""), note);
    }
}
