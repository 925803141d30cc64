using SiteGen.Documents.Bodies;

namespace SiteGen.Documents;

/// <summary>A parsed <c>index.md</c>: the report's header and its preamble.</summary>
/// <param name="Path">Its path below the input folder.</param>
/// <param name="FrontMatter">The header.</param>
/// <param name="Body">The preamble.</param>
public sealed record ReportDocument(string Path, ReportFrontMatter FrontMatter, Body Body)
{
    /// <summary>The report's folder below the input folder, with a <c>/</c> at its end.</summary>
    public string Folder => Path[..^"index.md".Length];
}
