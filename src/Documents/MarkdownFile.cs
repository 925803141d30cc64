namespace SiteGen.Documents;

/// <summary>A Markdown file as text, not yet parsed: written by <c>convert</c>, read by <c>build</c>.</summary>
/// <param name="Path">Its path below the input folder, with <c>/</c>.</param>
/// <param name="Text">Its text: NFC, line ends as <c>\n</c>.</param>
internal sealed record MarkdownFile(string Path, string Text);
