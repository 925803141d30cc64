using SiteGen.Documents.Bodies;

namespace SiteGen.Documents;

/// <summary>A parsed section file.</summary>
/// <param name="Path">Its path below the input folder.</param>
/// <param name="FrontMatter">The header.</param>
/// <param name="Body">The section's text.</param>
public sealed record SectionDocument(DocumentPath Path, SectionFrontMatter FrontMatter, Body Body);
