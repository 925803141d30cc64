using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Pages.Books;

/// <summary>
/// How links are written in a book: those between the report's own parts stay in it; those to the rest of the archive lead to its address
/// on the web and are plain words where it has none, since a book is read without the archive.
/// </summary>
/// <param name="context">The archive.</param>
/// <param name="report">The report.</param>
/// <param name="pictures">The pictures in the book.</param>
internal sealed class BookLinks(SiteContext context, ReportEntry report, ImmutableArray<BookPicture> pictures)
{
    /// <summary>
    /// The <c>href</c> on the page at <paramref name="pagePath"/> of a link in the document at <paramref name="documentPath"/>; null when there is nothing to
    /// lead to.
    /// </summary>
    public string? Href(PagePath pagePath, DocumentPath documentPath, string link) => context.Links.Resolve(documentPath, link) switch
    {
        OutsideTarget outside => WebAddress.Encode(outside.Address),
        DocumentTarget target when OwnPage(target) is { } own => RelativeUrl.Between(pagePath, own, target.Id),
        DocumentTarget target => context.Site.AddressOf(target.PagePath) is { } address ? address + (target.Id is null ? "" : "#" + target.Id) : null,
        AttachmentTarget attachment => context.Site.AddressOf(attachment.Path),
        _ => null,
    };

    /// <summary>The <c>src</c> of a picture; null when the book has not got it.</summary>
    public string? Picture(PagePath pagePath, DocumentPath documentPath, string file) =>
        context.Links.Resolve(documentPath, file) is AttachmentTarget target && pictures.FirstOrDefault(picture => picture.Origin == target.Path) is { } picture
            ? RelativeUrl.Between(pagePath, picture.Path)
            : null;

    // A report without a preamble has only its first page.
    private PagePath? OwnPage(DocumentTarget target)
    {
        if (target.DocumentPath == report.Document.Path)
            return report.Preamble.IsEmpty ? BookPaths.Title : BookPaths.Of(report.Preamble);
        return report.Sections.FirstOrDefault(section => section.Document.Path == target.DocumentPath) is { } section ? BookPaths.Of(section) : null;
    }
}
