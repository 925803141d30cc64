using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>A section with its place in the archive.</summary>
/// <param name="Document">Its Markdown file.</param>
public sealed record Section(SectionDocument Document) : ReportText
{
    /// <inheritdoc/>
    public override DocumentPath DocumentPath => Document.Path;

    /// <inheritdoc/>
    public override PagePath Path => Document.Path.Page;

    /// <inheritdoc/>
    public override string Number => Document.FrontMatter.Number.Value;

    /// <summary>The heading of the part that it is in; null in reports without parts.</summary>
    public string? Part => Document.FrontMatter.Part?.Value;

    /// <summary>Whether the heading of its part stands above it (<see cref="SectionFrontMatter.BeginsPart"/>).</summary>
    public bool BeginsPart { get; init; }

    /// <summary>Whether it is not to be published yet.</summary>
    public bool IsDraft => Document.FrontMatter.Draft.Value;

    /// <summary>When and why it was withdrawn; null while it is published.</summary>
    public Withdrawn? Withdrawn => Document.FrontMatter.Withdrawn;

    /// <inheritdoc/>
    public override string Title => Document.FrontMatter.Title.Value;

    /// <summary>The id of its heading, and the beginning of every id in it: <c>iii</c>.</summary>
    public override string Id => Document.FrontMatter.Id;

    /// <inheritdoc/>
    public override Body Body => Document.Body;

    /// <inheritdoc/>
    public override IEnumerable<string> Ids => base.Ids.Prepend(Id);
}
