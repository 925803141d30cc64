namespace SiteGen.Documents;

/// <summary>A Markdown file that a conversion makes, not yet written to the disk.</summary>
/// <param name="Path">Its path below the input folder, with <c>/</c>.</param>
/// <param name="Text">Its text: NFC, line ends as <c>\n</c>.</param>
internal sealed record MarkdownFile(string Path, string Text);
