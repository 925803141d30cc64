using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What a link in a document means. There are no kinds but the records in this file.</summary>
internal abstract record LinkTarget;

/// <summary>An address outside the archive.</summary>
/// <param name="Address">The address, as written.</param>
internal sealed record OutsideTarget(string Address) : LinkTarget;

/// <summary>A file beside the documents.</summary>
/// <param name="Path">Where it stands, below <c>input/</c> and on the site alike.</param>
internal sealed record AttachmentTarget(string Path) : LinkTarget;

/// <summary>A document of the archive, or a place in it.</summary>
/// <param name="DocumentPath">The Markdown file below <c>input/</c>.</param>
/// <param name="Id">The place in it; null for the document as a whole.</param>
internal sealed record DocumentTarget(DocumentPath DocumentPath, string? Id) : LinkTarget
{
    /// <summary>The document's page.</summary>
    public PagePath PagePath => DocumentPath.Page;
}
