namespace SiteGen.Sources;

/// <summary>A line of a raw report.</summary>
/// <param name="Number">One-based line in the file.</param>
/// <param name="Text">Its text, NFC, with its white space as it is.</param>
public sealed record SourceLine(int Number, string Text);
