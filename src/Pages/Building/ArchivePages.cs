using System.Security.Cryptography;
using System.Text;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Withdrawals;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Models;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Pages.Building;

/// <summary>Builds the pages of the archive as a whole.</summary>
internal static class ArchivePages
{
    // Up to how many reports a page shows in full: the newest on the first page, the raw files on the page about the archive.
    private const int NewestReports = 10, MostSources = 30;

    /// <summary>Whether the archive has a page with all its reports: where the first page does not show them all.</summary>
    public static bool HasReportList(Archive archive) => archive.Reports.Skip(NewestReports).Any();

    /// <summary>Whether the raw files of the reports stand on pages of their terms.</summary>
    public static bool HasSourceLists(Archive archive) => archive.Reports.Skip(MostSources).Any();

    /// <summary>The first page.</summary>
    public static HomePage Home(SiteContext context)
    {
        var description = context.Site.Description ?? context.Strings.Format("site-description", context.Site.Owner);
        var frame = PageFrames.OfArchive(context, SitePaths.Home, description) with
        {
            StructuredData = StructuredData.OfArchive(context),
            // The page that slow connections load first has no sections to go through.
            Scripts = [SitePaths.Script],
        };
        return new HomePage(frame, context.Archive,
        [
            .. context.Archive.Reports
                .OrderByDescending(report => report.Term.End)
                .ThenByDescending(report => report.FrontMatter.Date.Value)
                .ThenBy(report => report.Path, StringComparer.Ordinal)
                .Take(NewestReports),
        ])
        {
            Organisations = context.Organisations.All,
            Openings = ReportOpenings.Of(context, frame),
            AllReports = HasReportList(context.Archive) ? context.Site.Addresses.ReportList : null,
        };
    }

    /// <summary>The list of all reports.</summary>
    public static ReportsPage Reports(SiteContext context) => new(
        WithFilter(PageFrames.OfArchive(context, context.Site.Addresses.ReportList, context.Strings.Format("reports-description", context.Site.Title))),
        ReportGroups.ByTerm(context));

    /// <summary>Where the reports of a term come from.</summary>
    public static SourcesPage Sources(SiteContext context, Term term) => new(PageFrames.OfSources(context, term), term);

    /// <summary>The list of organisations.</summary>
    public static OrganisationsPage Organisations(SiteContext context) => new(
        PageFrames.OfArchive(context, context.Site.Addresses.OrganisationList, context.Strings.Format("organisations-description", context.Site.Title)),
        context.Organisations.All);

    /// <summary>An organisation's page.</summary>
    public static OrganisationPage Organisation(SiteContext context, Organisation organisation) =>
        new(PageFrames.OfOrganisation(context, organisation), organisation);

    /// <summary>A term's page.</summary>
    public static TermPage Term(SiteContext context, int index)
    {
        var terms = context.Archive.Terms;
        var term = terms[index];
        var frame = PageFrames.OfArchive(context, term.Path, context.Strings.Format("term-description", term.Name));
        return new TermPage(
            term.Reports.Length > ReportGroups.LongestList ? WithFilter(frame) : frame,
            term,
            index == 0 ? null : terms[index - 1],
            index + 1 == terms.Length ? null : terms[index + 1],
            ReportGroups.OfTerm(context, term))
        {
            Words = context.Words.Of(term.Name),
        };
    }

    // A list that is long enough to be filtered.
    private static PageFrame WithFilter(PageFrame frame) => frame with { Scripts = [.. frame.Scripts, SitePaths.ListScript] };

    public static SearchPage Search(SiteContext context) => new(
        PageFrames.OfArchive(context, context.Site.Addresses.Search, context.Strings.Format("search-description", context.Site.Title)) with
        {
            // The last sees whether the others ran: a browser that is too old for them cannot.
            Scripts = [.. SitePaths.SearchScripts, SitePaths.Script, SitePaths.KeyScript],
        },
        context.Archive,
        context.Search.Paragraphs);

    /// <summary>The abbreviations.</summary>
    public static GlossaryPage Glossary(SiteContext context) => new(
        PageFrames.OfArchive(context, context.Site.Addresses.Glossary, context.Strings.Format("glossary-description", context.Site.Title)),
        [.. context.Search.Glossary
            .OrderBy(use => VietnameseOrder.KeyOf(use.Entry.Abbreviation.Value), StringComparer.Ordinal)
            .Select(use => new GlossaryLine(use.Entry, use.Count, [.. use.First.Select(place => PlaceOf(context, place.Document, place.Paragraph))]))]);

    public static AboutPage About(SiteContext context) => new(
        PageFrames.OfArchive(context, context.Site.Addresses.About, context.Strings.Format("about-description", context.Site.Title)),
        context.Archive,
        context.Archive.Reports.Sum(report =>
            BodyWalk.CountParagraphs(report.Document.Body) + report.Sections.Sum(section => BodyWalk.CountParagraphs(section.Document.Body))))
    {
        SourceLists = HasSourceLists(context.Archive),
    };

    /// <summary>The page for an address that does not exist.</summary>
    public static NotFoundPage NotFound(SiteContext context) =>
        Answer(context, PageFrames.Bare(context, SitePaths.NotFound, context.Names.Page(SitePaths.NotFound), context.Strings["not-found-text"]), "404");

    /// <summary>The page for the address of a file that was withdrawn.</summary>
    public static NotFoundPage Gone(SiteContext context) =>
        Answer(context, PageFrames.Bare(context, SitePaths.Gone, context.Strings["withdrawn-title"], context.Strings["gone-text"]), "410");

    /// <summary>The page at an address of a report that was withdrawn.</summary>
    public static TombstonePage Tombstone(SiteContext context, WithdrawnReport report, WithdrawnPage page) =>
        new(PageFrames.OfWithdrawn(context, report, page.Path), page.Ids);

    private static NotFoundPage Answer(SiteContext context, PageFrame frame, string status)
    {
        var style = NotFoundStyle(context.Theme);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return new NotFoundPage(frame, status, context.Site.AddressOf(SitePaths.Home) ?? SitePaths.Home, new InlineStyle(style, "sha256-" + hash));
    }

    /// <summary>The page at the old address of one that has moved.</summary>
    public static MovedPage Moved(SiteContext context, string path, PermalinkAddress target)
    {
        var frame = PageFrames.Bare(context, new PagePath(path), context.Names.MovedPage(path, target.Path), context.Strings["moved-text"]);
        var places = context.Archive.MovedPlaces
            .Where(move => move.From.Path == path && move.To != new PermalinkAddress(target.Path, move.From.Id))
            .Select(move => new MovedLink(move.From.Id!, frame.Href(move.To.Path, move.To.Id)));
        return new MovedPage(frame, frame.Href(target.Path, target.Id), context.Site.AddressOf(target.Path), [.. places]);
    }

    private static PlaceLink PlaceOf(SiteContext context, SearchDocument document, SearchParagraph paragraph)
    {
        var place = context.Names.Places(document.Report).Find(paragraph.Id);
        return new PlaceLink($"{document.Report.Term}, {context.Names.ShortTitle(document.Report)}: {place}", document.Path, paragraph.Id);
    }

    // Without blank ends: some checkers trim the text of an element before they compare its hash. "</" would end the element; in CSS "<\/" means the same.
    private static string NotFoundStyle(Theme theme)
    {
        var standard = theme.Assets.FirstOrDefault(asset => asset.Path == SitePaths.NotFoundStylesheet) is { } file
            ? Encoding.UTF8.GetString(file.Read())
            : "";
        var colours = theme.Colours is { } changed ? ColourSheet.OfNotFound(changed) : null;
        return string.Join('\n', new[] { standard, colours, OwnStylesheet.TextOf(theme.Assets) }.OfType<string>().Select(css => css.Trim()))
            .Replace("</", "<\\/", StringComparison.Ordinal);
    }
}
