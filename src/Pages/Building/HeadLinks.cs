using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>
/// Builds the <c>link</c> elements by which programs find related files (Signposting, signposting.org; RFC 8288, RFC 8574 for <c>cite-as</c>).
/// </summary>
internal static class HeadLinks
{
    /// <summary>The links of a page of the archive itself.</summary>
    public static ImmutableArray<HeadLink> OfArchive(PageFrame frame) => [.. Common(frame)];

    /// <summary>The links of a page that shows a document; without that to its Markdown where this is not published.</summary>
    public static ImmutableArray<HeadLink> OfDocument(PageFrame frame, ReportEntry report, string? markdownPath)
    {
        var links = Common(frame);
        if (markdownPath is not null)
            links = links.Append(new HeadLink("alternate", frame.Href(markdownPath), "text/markdown"));
        links = links.Append(new HeadLink("alternate", frame.Href(report.EpubPath), MediaTypes.Of(report.EpubPath)));
        links = links.Concat((report.Source?.Paths ?? []).Select(source => new HeadLink("alternate", frame.Href(source), MediaTypes.Of(source))));
        return frame.Address is null ? [.. links] : [.. links, new HeadLink("cite-as", frame.Address, null)];
    }

    private static IEnumerable<HeadLink> Common(PageFrame frame)
    {
        yield return new HeadLink("describedby", frame.Href(SitePaths.ArchiveJson), "application/json");
        // RO-Crate 1.2, "Retrieving an RO-Crate".
        yield return new HeadLink("describedby", frame.Href(SitePaths.RoCrate), "application/ld+json;profile=\"https://w3id.org/ro/crate\"");
        if (frame.Site.Licence is { } licence)
            yield return new HeadLink("license", licence.AbsoluteUri, null);
        if (frame.Site.Base is not null)
            yield return new HeadLink("alternate", frame.Href(SitePaths.Feed), "application/atom+xml");
    }
}
