using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SiteGen.Diagnostics;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>A word processor's document, read block by block.</summary>
/// <param name="part">The part that holds the text.</param>
internal sealed class DocxDocument(MainDocumentPart part)
{
    public DocxStyles Styles { get; } = new(part);

    /// <summary>How its runs are set.</summary>
    public DocxRuns Runs => _runs ??= new DocxRuns(Styles);

    /// <summary>The numbers that it generates.</summary>
    public DocxNumbering Numbering => _numbering ??= new DocxNumbering(part, Styles);

    /// <summary>Its footnotes and endnotes.</summary>
    public DocxNotes Notes { get; } = new(part);

    public DocxPictures Pictures { get; } = new(part);

    public DocxFields Fields => _fields ??= new DocxFields(Links, Unread);

    /// <summary>Where its links lead.</summary>
    public LinkTargets Links { get; } = new();

    /// <summary>What could not be read, each with its name in the file: <c>w:subDoc</c>.</summary>
    public SortedSet<string> Unread { get; } = new(StringComparer.Ordinal);

    private DocxFields? _fields;
    private DocxRuns? _runs;
    private DocxNumbering? _numbering;

    /// <summary>Everything: the text, the notes, and what is no part of the report.</summary>
    public ImmutableArray<RawBlock> Read()
    {
        var blocks = ImmutableArray.CreateBuilder<RawBlock>();
        blocks.AddRange(ReadContainer(part.Document!.Body!));
        foreach (var (number, text) in Notes.Mentioned())
            blocks.AddRange(ReadContainer(text).Select(block => block is RawLine line ? line with { Footnote = number } : block));
        foreach (var text in Notes.Unmentioned())
            blocks.AddRange(Left(text, LeftOutReasons.NoteUnmentioned));
        foreach (
            var frame in part.HeaderParts.Select(header => (OpenXmlElement?)header.Header)
                .Concat(part.FooterParts.Select(footer => (OpenXmlElement?)footer.Footer))
                .OfType<OpenXmlElement>())
            blocks.AddRange(Left(frame, LeftOutReasons.RunningHead));
        if (part.WordprocessingCommentsPart?.Comments is { } comments)
            blocks.AddRange(comments.ChildElements.SelectMany(comment => Left(comment, LeftOutReasons.Comment)));
        blocks.AddRange(Links.Lines);
        return blocks.ToImmutable();
    }

    /// <summary>Takes where a link leads.</summary>
    public void AddLink(OpenXmlElement link)
    {
        Links.AddField(link.InnerText, Attribute(link, "instr"));
        if (Attribute(link, "id") is { } id && part.HyperlinkRelationships.FirstOrDefault(relationship => relationship.Id == id) is { } target)
            Links.Add(link.InnerText, target.Uri.OriginalString);
    }

    /// <summary>The blocks in a body, a cell, a text box, a note.</summary>
    public IEnumerable<RawBlock> ReadContainer(OpenXmlElement container)
    {
        var blocks = new List<RawBlock>();
        // A paragraph whose mark was deleted goes on in the next one, and so does the large first letter of a text.
        var begun = new List<OpenXmlElement>();
        foreach (var child in container.ChildElements)
        {
            var isParagraph = child.LocalName == "p";
            if (isParagraph)
                begun.Add(child);
            if (isParagraph ? !DocxParagraph.GoesOn(child) : !DocxElements.IsWithoutText(child.LocalName))
                blocks.AddRange(ReadBegun(begun));
            if (!isParagraph)
                blocks.AddRange(ReadBlock(child));
        }

        blocks.AddRange(ReadBegun(begun));
        return blocks;
    }

    /// <summary>Tells of an element that is not read; false for one that is known to have no text, of which there is nothing to tell.</summary>
    public bool Pass(OpenXmlElement element)
    {
        if (DocxElements.IsWithoutText(element.LocalName))
            return false;
        Unread.Add(element.Prefix.Length > 0 ? $"{element.Prefix}:{element.LocalName}" : element.LocalName);
        return true;
    }

    private IEnumerable<RawBlock> ReadBegun(List<OpenXmlElement> paragraphs)
    {
        if (paragraphs.Count == 0)
            return [];
        var read = new DocxParagraph(this, [.. paragraphs]).Read();
        paragraphs.Clear();
        return read;
    }

    /// <summary>Whether a paragraph is an entry of a table of contents, by its style.</summary>
    public bool IsContents(OpenXmlElement paragraph) => Styles.NameOf(paragraph)?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>
    /// Of contents in several forms, the one that a word processor of today takes: the first that needs only namespaces of Office, or what is for all others
    /// (ECMA-376, part 3, 7.2). The forms say the same.
    /// </summary>
    public static OpenXmlElement? Chosen(OpenXmlElement alternatives) =>
        alternatives.ChildElements.FirstOrDefault(child => child.LocalName == "Choice" && IsUnderstood(child)) ?? Child(alternatives, "Fallback");

    private static bool IsUnderstood(OpenXmlElement choice) => (Attribute(choice, "Requires") ?? "")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(prefix => choice.LookupNamespace(prefix) is { } needed
            && (needed.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal)
                || needed.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal)
                || needed.StartsWith("urn:schemas-microsoft-com:", StringComparison.Ordinal)));

    public static IEnumerable<OpenXmlElement> TextBoxesIn(OpenXmlElement drawing)
    {
        foreach (var child in drawing.ChildElements)
        {
            var boxes = child.LocalName switch
            {
                "txbxContent" => [child],
                "AlternateContent" => Chosen(child) is { } chosen ? TextBoxesIn(chosen) : [],
                _ => TextBoxesIn(child),
            };
            foreach (var box in boxes)
                yield return box;
        }
    }

    private IEnumerable<RawBlock> ReadBlock(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "altChunk":
                return DocxChunk.Read(part, element) ?? PassBlock(element);
            case "tbl":
                return DocxTable.Read(this, element);
            case "AlternateContent":
                return Chosen(element) is { } chosen ? ReadContainer(chosen) : [];
            case "del" or "moveFrom":
                return ReadContainer(element).Select(block => block with { LeftOut = LeftOutReasons.Deleted });
            case var name when DocxElements.IsContainer(name):
                return ReadContainer(element);
            case "oMath":
                return ReadBegun([new DocumentFormat.OpenXml.Wordprocessing.Paragraph(element.CloneNode(true))]);
            default:
                return PassBlock(element);
        }
    }

    // Its words are read, and its name is reported.
    private IEnumerable<RawBlock> PassBlock(OpenXmlElement element) => Pass(element) ? ReadContainer(element) : [];

    private IEnumerable<RawBlock> Left(OpenXmlElement container, Localized reason) =>
        ReadContainer(container).Where(block => block is not RawPicture).Select(block => block with { LeftOut = reason });
}
