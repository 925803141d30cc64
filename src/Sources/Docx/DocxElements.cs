using System.Collections.Frozen;

namespace SiteGen.Sources.Docx;

/// <summary>
/// The elements of a document whose text stands inside, and those that have none (ECMA-376, part 1, chapter 17, and Microsoft's extensions). An element that
/// is in neither list, and that no reader knows, is told to the person who converts.
/// </summary>
internal static class DocxElements
{
    private static readonly FrozenSet<string> Containers = new[]
    {
        "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir", "bdo", "oMathPara", "Choice", "Fallback", "body",
        "p", "rt", "rubyBase", "footnote", "endnote", "comment", "hdr", "ftr", "txbxContent",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutText = new[]
    {
        "pPr", "rPr", "sdtPr", "sdtEndPr", "sectPr", "tcPr", "tblPr", "trPr", "tblGrid", "tblPrEx", "customXmlPr", "smartTagPr", "rubyPr", "oMathParaPr",
        "proofErr", "permStart", "permEnd", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
        "conflictIns", "conflictDel", "customXmlConflictInsRangeStart", "customXmlConflictInsRangeEnd",
        "lastRenderedPageBreak", "softHyphen", "footnoteRef", "endnoteRef", "separator", "continuationSeparator", "pgNum", "delInstrText",
        "fldData", "ffData", "extLst", "background",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text of an element is that of its children.</summary>
    public static bool IsContainer(string name) => Containers.Contains(name);

    /// <summary>Whether an element has no text that a reader of the document sees.</summary>
    public static bool IsWithoutText(string name) => WithoutText.Contains(name);
}
