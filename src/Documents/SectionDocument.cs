using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;

namespace SiteGen.Documents;

/// <summary>A parsed section file.</summary>
/// <param name="Path">Its path below the input folder.</param>
/// <param name="FrontMatter">The header.</param>
/// <param name="Body">The section's text.</param>
public sealed record SectionDocument(DocumentPath Path, SectionFrontMatter FrontMatter, Body Body)
{
    /// <summary>The lines of its front matter as they are written, comments included, with the place of the first one.</summary>
    public Located<string> FrontMatterLines { get; init; }

    /// <summary>SHA-256 of what stands after the front matter in the file, 64 lower-case hexadecimal digits.</summary>
    public string TextSum { get; init; } = "";
}
