using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>A parsed <c>index.md</c>: the report's header and its preamble.</summary>
/// <param name="Path">Its path below the input folder.</param>
/// <param name="FrontMatter">The header.</param>
/// <param name="Body">The preamble.</param>
public sealed record ReportDocument(DocumentPath Path, ReportFrontMatter FrontMatter, Body Body)
{
    /// <summary>The lines of its front matter as they are written, comments included, with the place of the first one.</summary>
    public Located<string> FrontMatterLines { get; init; }

    /// <summary>SHA-256 of what stands after the front matter in the file, 64 lower-case hexadecimal digits.</summary>
    public string TextSum { get; init; } = "";

    /// <summary>The report's folder below the input folder, with a <c>/</c> at its end.</summary>
    public FolderPath Folder => Path.Folder;
}
