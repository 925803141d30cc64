using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>How a link in a document is written on a page.</summary>
internal static class LinkHref
{
    /// <summary>
    /// The <c>href</c> on the page at <paramref name="pagePath"/> of a link in the document at <paramref name="documentPath"/>.
    /// A link that leads nowhere has been reported and stays as it was written.
    /// </summary>
    public static string Of(SiteContext context, PagePath pagePath, DocumentPath documentPath, string link) =>
        context.Links.Resolve(documentPath, link) switch
        {
            OutsideTarget outside => WebAddress.Encode(outside.Address),
            AttachmentTarget attachment => RelativeUrl.Between(pagePath, attachment.Path),
            DocumentTarget target => RelativeUrl.Between(pagePath, target.PagePath, target.Id),
            _ => link,
        };

    /// <summary>The same on a report's full-text page, where links between its own parts stay on the page.</summary>
    public static string OnFullText(SiteContext context, ReportEntry report, DocumentPath documentPath, string link)
    {
        if (context.Links.Resolve(documentPath, link) is DocumentTarget target
            && report.Texts.FirstOrDefault(text => text.DocumentPath == target.DocumentPath) is { } text)
            return "#" + (target.Id ?? text.Id);
        return Of(context, report.FullTextPath, documentPath, link);
    }
}
