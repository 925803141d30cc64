using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What stands before the sections of a report, on the report's own page.</summary>
/// <param name="Document">The report's <c>index.md</c>.</param>
public sealed record Preamble(ReportDocument Document) : ReportText
{
    /// <inheritdoc/>
    public override DocumentPath DocumentPath => Document.Path;

    /// <inheritdoc/>
    public override PagePath Path => Document.Path.Page;

    /// <inheritdoc/>
    public override string Id => DocumentParser.PreamblePrefix;

    /// <inheritdoc/>
    public override string? Number => null;

    /// <inheritdoc/>
    public override string Title => Document.FrontMatter.Title.Value;

    /// <inheritdoc/>
    public override Body Body => Document.Body;
}
