using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>A block of a report's text. There are no kinds but the records in this file.</summary>
/// <param name="Line">The source line on which it begins.</param>
internal abstract record ReportBlock(int Line);

/// <summary>A heading inside a section or the preamble.</summary>
/// <param name="Line">The source line on which it begins.</param>
/// <param name="Level">1 for a subsection, 2 below that, with no step left out.</param>
/// <param name="Number">Its number as written, with the delimiter: <c>1.</c></param>
/// <param name="Title">The words after the number.</param>
internal sealed record ReportHeading(int Line, int Level, string Number, string Title) : ReportBlock(Line);

/// <summary>A paragraph.</summary>
/// <param name="Line">The source line on which it begins.</param>
/// <param name="Text">Its words, white space collapsed.</param>
internal sealed record ReportParagraph(int Line, string Text) : ReportBlock(Line);

/// <summary>An item of a list.</summary>
/// <param name="Line">The source line on which it begins.</param>
/// <param name="Bullet">The character before it as written; null for an item that counts in words (<em>Một là, …</em>).</param>
/// <param name="Depth">0 for an item of the list itself, 1 for an item below another one.</param>
/// <param name="Text">Its words, without the bullet.</param>
internal sealed record ReportListItem(int Line, char? Bullet, int Depth, string Text) : ReportBlock(Line);

/// <summary>A table; it begins nothing and ends no list.</summary>
/// <param name="Line">The source line that it is.</param>
/// <param name="Table">Its cells.</param>
internal sealed record ReportTable(int Line, SourceTable Table) : ReportBlock(Line);

/// <summary>A picture.</summary>
/// <param name="Line">The source line that it is.</param>
/// <param name="Picture">Its file.</param>
internal sealed record ReportPicture(int Line, SourcePicture Picture) : ReportBlock(Line);
