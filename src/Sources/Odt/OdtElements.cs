namespace SiteGen.Sources.Odt;

/// <summary>What the elements of OpenDocument are for (ISO/IEC 26300, part 1). One that is on no list here is told of by name.</summary>
internal static class OdtElements
{
    private static readonly HashSet<string> Containers =
    [
        "text:index-body", "text:index-title", "text:page-sequence", "text:deletion", "text:insertion", "office:text", "text:note-body",
    ];

    private static readonly HashSet<string> Contents =
    [
        "text:table-of-content", "text:illustration-index", "text:table-index", "text:object-index", "text:user-index", "text:alphabetical-index",
        "text:bibliography",
    ];

    private static readonly HashSet<string> WithoutText =
    [
        "office:forms", "office:change-info", "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:dde-connection-decls",
        "text:alphabetical-index-auto-mark-file",        "text:soft-page-break", "text:table-of-content-source", "text:bookmark",
        "text:bookmark-start", "text:bookmark-end", "text:reference-mark",
        "text:reference-mark-start", "text:reference-mark-end", "text:change-start", "text:change-end", "text:toc-mark", "text:toc-mark-start",
        "text:toc-mark-end", "text:user-index-mark", "text:user-index-mark-start", "text:user-index-mark-end", "text:alphabetical-index-mark",
        "text:alphabetical-index-mark-start", "text:alphabetical-index-mark-end", "office:annotation-end", "text:script", "office:event-listeners",
        "office:dde-source", "text:list-header", "svg:title", "svg:desc", "draw:enhanced-geometry", "draw:glue-point", "draw:contour-polygon",
        "draw:contour-path", "draw:image-map", "table:table-source", "table:scenario", "table:shapes", "table:title", "table:desc", "text:section-source",
        "field:fieldmark-start", "field:fieldmark-separator", "field:fieldmark-end",
        "table:table-columns", "table:table-column", "table:table-column-group", "table:table-header-columns", "loext:table-protection", "text:page",
    ];

    private static readonly HashSet<string> Shapes =
    [
        "draw:frame", "draw:g", "draw:a", "draw:custom-shape", "draw:rect", "draw:line", "draw:polyline", "draw:polygon", "draw:regular-polygon", "draw:path",
        "draw:circle", "draw:ellipse", "draw:connector", "draw:caption", "draw:measure", "draw:control", "draw:page-thumbnail",
    ];

    private static readonly HashSet<string> Fields =
    [
        "text:span", "text:a", "text:meta", "text:meta-field", "text:ruby-base", "text:date", "text:time", "text:page-number", "text:page-count",
        "text:page-continuation", "text:chapter", "text:file-name", "text:template-name", "text:sheet-name", "text:title", "text:subject", "text:description",
        "text:keywords", "text:creator", "text:initial-creator", "text:author-name", "text:author-initials", "text:creation-date", "text:creation-time",
        "text:modification-date", "text:modification-time", "text:print-date", "text:print-time", "text:printed-by", "text:editing-cycles",
        "text:editing-duration", "text:placeholder", "text:variable-set", "text:variable-get", "text:variable-input", "text:user-field-get",
        "text:user-field-input", "text:sequence", "text:sequence-ref", "text:expression", "text:text-input", "text:bookmark-ref", "text:reference-ref",
        "text:note-ref", "text:conditional-text", "text:drop-down", "text:user-defined", "text:bibliography-mark", "text:database-display",
        "text:database-name", "text:database-row-number", "text:word-count", "text:paragraph-count", "text:character-count", "text:table-count",
        "text:image-count", "text:object-count", "text:table-formula", "text:measure", "text:execute-macro", "text:sender-firstname", "text:sender-lastname",
        "text:sender-initials", "text:sender-title", "text:sender-position", "text:sender-email", "text:sender-company", "text:sender-street",
        "text:sender-city", "text:sender-country", "text:sender-postal-code", "text:sender-phone-work", "text:sender-phone-private", "text:sender-fax",
        "text:sender-state-or-province", "loext:content-control",
    ];

    public static bool IsContainer(string name) => Containers.Contains(name);

    /// <summary>Whether it is a list that a word processor makes: of contents, of pictures, of words.</summary>
    public static bool IsContents(string name) => Contents.Contains(name);

    public static bool IsDrawing(string name) => Shapes.Contains(name);

    /// <summary>Whether its words are words of the paragraph: a span, a link, a field with its result.</summary>
    public static bool IsInline(string name) => Fields.Contains(name);

    public static bool IsWithoutText(string name) => WithoutText.Contains(name);
}
