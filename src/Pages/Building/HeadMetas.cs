using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Archives;
using SiteGen.Pages.Models;
using SiteGen.Pages.References;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Builds the <c>meta</c> elements: Dublin Core (DCMI Metadata Terms, in the DC-HTML form) and Open Graph (ogp.me).</summary>
internal static class HeadMetas
{
    /// <summary>Tells search engines to forget the page.</summary>
    public static HeadMeta NotIndexed { get; } = new("robots", "noindex");

    /// <summary>The elements of a page of the archive itself.</summary>
    public static ImmutableArray<HeadMeta> OfArchive(PageFrame frame) => [.. OpenGraph(frame, "website")];

    /// <summary>The elements of a page that shows a report as a whole, which is part of the archive.</summary>
    public static ImmutableArray<HeadMeta> OfReport(PageFrame frame, ReportEntry report, string title) => OfDocument(frame, report, title, frame.Site.Title);

    /// <summary>The elements of a page that shows a section, which is part of its report.</summary>
    public static ImmutableArray<HeadMeta> OfSection(PageFrame frame, ReportEntry report, string title) => OfDocument(frame, report, title, report.Title);

    private static ImmutableArray<HeadMeta> OfDocument(PageFrame frame, ReportEntry report, string title, string whole)
    {
        var header = report.FrontMatter;
        return
        [
            new("DC.title", title),
            .. Optional("DC.creator", header.Organisation),
            .. Optional("DC.type", header.Kind),
            .. Optional("DC.identifier", frame.Address),
            .. Optional("DC.rights", frame.Site.Rights),
            new(DateKindTerms.Of(header.DateKind).DublinCore, IsoDate.Of(header.Date.Value)),
            new("DC.language", report.Language),
            new("DC.publisher", frame.Site.Owner),
            new("DCTERMS.temporal", string.Create(CultureInfo.InvariantCulture, $"start={header.Term.Value.Start}; end={header.Term.Value.End}")),
            new("DCTERMS.isPartOf", whole),
            .. Highwire(frame, report, title),
            .. OpenGraph(frame, "article"),
        ];
    }

    // What Zotero and Google Scholar read (Highwire Press tags; scholar.google.com/intl/en/scholar/inclusion.html). cite.js makes its references of them.
    private static IEnumerable<HeadMeta> Highwire(PageFrame frame, ReportEntry report, string title)
    {
        var reference = Reference.Of(frame.Site, report);
        var isWhole = frame.Path == report.Path || frame.Path == report.FullTextPath;
        return
        [
            new("citation_title", isWhole ? report.Title : title),
            .. Optional("citation_inbook_title", isWhole ? null : report.Title),
            .. Optional("citation_author", reference.Author),
            new("citation_technical_report_institution", reference.Publisher),
            .. Optional("citation_technical_report_number", reference.Number),
            new(reference.IsDated ? "citation_publication_date" : "citation_online_date", reference.Day),
            new("citation_language", reference.Language),
            .. Optional("citation_public_url", frame.Address),
        ];
    }

    private static IEnumerable<HeadMeta> OpenGraph(PageFrame frame, string type)
    {
        yield return new HeadMeta("og:type", type);
        yield return new HeadMeta("og:title", frame.Title);
        yield return new HeadMeta("og:description", frame.Description);
        yield return new HeadMeta("og:site_name", frame.Site.Title);
        yield return new HeadMeta("og:locale", frame.Site.LanguageTag == "vi" ? "vi_VN" : "en_GB");
        if (frame.Address is not null)
            yield return new HeadMeta("og:url", frame.Address);
    }

    private static IEnumerable<HeadMeta> Optional(string name, string? content) =>
        string.IsNullOrEmpty(content) ? [] : [new HeadMeta(name, content)];
}
