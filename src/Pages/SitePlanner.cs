using System.Collections.Immutable;
using System.Text;
using SiteGen.Analysis.Comparisons;
using SiteGen.Analysis.Figures;
using SiteGen.Archives;
using SiteGen.Archives.Withdrawals;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Pages.Books;
using SiteGen.Pages.Building;
using SiteGen.Pages.Crates;
using SiteGen.Pages.Feeds;
using SiteGen.Pages.References;
using SiteGen.Pages.Tables;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// Plans every file of the site: 1. the pages of the archive, 2. the pages of its reports, 3. the files beside them
/// (Markdown, sources, attachments, assets), 4. what programs read. No page is rendered here.
/// </summary>
internal static class SitePlanner
{
    /// <summary>Plans the site.</summary>
    /// <param name="context">The archive and what was found out about it.</param>
    /// <param name="diagnostics">Where two files with one address are reported.</param>
    public static SitePlan Plan(SiteContext context, DiagnosticBag diagnostics)
    {
        var forReports = context.ForReports();
        var reports = context.Archive.Reports.SelectMany(report => ReportFiles(forReports, report));
        var comparisons = context.Families.All.Select(family => ComparisonFile(forReports, family));
        var pages = ArchiveFiles(context).Concat(reports).Concat(comparisons).ToImmutableArray();
        var withdrawn = WithdrawnFiles(context);
        var index = context.Search.Paths.Select(path => new OutputFile(IndexPath(context, path), () => context.Search.Read(path)));
        var copied = context.Files.All.Concat(context.Theme.Assets).Select(file => new OutputFile(file.Path, file.Read));
        var files = pages.Concat(copied).Concat(index).Concat(withdrawn).Concat(DataFiles(context, pages))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        foreach (var taken in files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Add(ArchiveProblems.AddressTaken(DocumentPath.Start(OriginOf(taken.Key)), taken.Key));
        return new SitePlan(context.Archive, [.. files.DistinctBy(file => file.Path)]) { Index = context.Search };
    }

    private static IEnumerable<OutputFile> ArchiveFiles(SiteContext context)
    {
        var addresses = context.Site.Addresses;
        yield return new(SitePaths.Home, () => PageRenderer.Render(theme.Home.Create(ArchivePages.Home(context))));
        yield return new(addresses.About, () => PageRenderer.Render(theme.About.Create(ArchivePages.About(context))));
        yield return new(addresses.Search, () => PageRenderer.Render(theme.Search.Create(ArchivePages.Search(context))));
        if (!context.Archive.Glossary.IsEmpty)
            yield return new(addresses.Glossary, () => PageRenderer.Render(theme.Glossary.Create(ArchivePages.Glossary(context))));
        if (ArchivePages.HasReportList(context.Archive))
            yield return new(addresses.ReportList, () => PageRenderer.Render(theme.Reports.Create(ArchivePages.Reports(context))));
        if (context.Organisations.HasList)
            yield return new(addresses.OrganisationList, () => PageRenderer.Render(theme.Organisations.Create(ArchivePages.Organisations(context))));
        foreach (var organisation in context.Organisations.All)
            yield return new(organisation.Path, () => PageRenderer.Render(theme.Organisation.Create(ArchivePages.Organisation(context, organisation))));
        foreach (var file in TopicFiles(context))
            yield return file;
        yield return new(SitePaths.NotFound, () => PageRenderer.Render(theme.NotFound.Create(ArchivePages.NotFound(context))));
        for (var i = 0; i < context.Archive.Terms.Length; i++)
        {
            var (index, term) = (i, context.Archive.Terms[i]);
            if (ArchivePages.HasSourceLists(context.Archive) && !term.Reports.IsEmpty)
                yield return new(addresses.SourcesOf(term.Name), () => PageRenderer.Render(theme.Sources.Create(ArchivePages.Sources(context, term))));
            yield return new(context.Archive.Terms[i].Path, () => PageRenderer.Render(theme.Term.Create(ArchivePages.Term(context, index))));
        }
    }

    private static IEnumerable<OutputFile> TopicFiles(SiteContext context)
    {
        if (!SubjectPages.Exist(context.Archive))
            yield break;
        yield return new(context.Site.Addresses.TopicList, () => PageRenderer.Render(theme.Subjects.Create(SubjectPages.List(context))));
        foreach (var topic in context.Archive.Topics)
            yield return new(
                context.Site.Addresses.PageOfTopic(topic.Key.Value), () => PageRenderer.Render(theme.Subject.Create(SubjectPages.Of(context, topic))));
    }

    private static OutputFile ComparisonFile(SiteContext context, SectionFamily family) =>
        new(family.Path, () => PageRenderer.Render(theme.Comparison.Create(ComparisonPages.Of(context, family))))
        {
            Key = context.Keys is { } keys ? () => keys.Of(family.Sections.Select(entry => entry.Report)) : null,
        };

    private static IEnumerable<OutputFile> ReportFiles(SiteContext context, ReportEntry report)
    {
        Func<string>? key = context.Keys is { } keys ? () => keys.Of(report) : null;
        return PagesOf(context, report).Concat(FiguresOf(context, report)).Select(file => file with { Key = key });
    }

    private static IEnumerable<OutputFile> FiguresOf(SiteContext context, ReportEntry report) => !ReportFigures.HasAny(report) ? [] :
    [
        new(report.FiguresPath, () => PageRenderer.Render(theme.Figures.Create(FigurePages.Of(context, report)))),
        new(report.FiguresTablePath, () => FigureTable.Render(context, [report])),
    ];

    private static IEnumerable<OutputFile> PagesOf(SiteContext context, ReportEntry report) =>
        report.Sections
            .Select(section => new OutputFile(section.Path, () =>
                PageRenderer.Render(theme.Section.Create(ReportPages.Section(context, new SectionOfReport(report, section))))))
            .Concat(ReferenceFormat.All.Select(format =>
                new OutputFile(format.PathOf(report), () => Encoding.UTF8.GetBytes(format.Write(Reference.Of(context.Site, report))))))
            .Prepend(new(report.EpubPath, () => Epub.Render(context, report)))
            .Prepend(new(report.FullTextPath, () => PageRenderer.Render(theme.FullText.Create(ReportPages.FullText(context, report)))))
            .Prepend(new(report.Path, () => PageRenderer.Render(theme.Report.Create(ReportPages.Report(context, report)))));

    private static IEnumerable<OutputFile> WithdrawnFiles(SiteContext context)
    {
        var withdrawn = context.Archive.Withdrawn;
        if (withdrawn.IsEmpty)
            yield break;
        yield return new(SitePaths.Gone, () => PageRenderer.Render(theme.NotFound.Create(ArchivePages.Gone(context))));
        foreach (var report in withdrawn.Reports)
        {
            foreach (var page in report.Pages)
                yield return new(page.Path, () => PageRenderer.Render(theme.Withdrawn.Create(ArchivePages.Tombstone(context, report, page))));
        }

        foreach (var address in withdrawn.Addresses)
            yield return new(WithdrawnMark.Of(address), () => []);
    }

    private static IEnumerable<OutputFile> DataFiles(SiteContext context, ImmutableArray<OutputFile> pages)
    {
        yield return new(SitePaths.ArchiveJson, () => ArchiveJson.Render(context));
        yield return new(SitePaths.RoCrate, () => RoCrate.Render(context));
        yield return new(SitePaths.FiguresTable, () => FigureTable.Render(context, context.Archive.Reports));
        yield return new(SitePaths.ParagraphsTable, () => ParagraphTable.Render(context));
        yield return new(SitePaths.DataPackage, () => DataPackage.Render(context));
        // Without this file GitHub Pages leaves out every name that begins with an underscore.
        yield return new(".nojekyll", () => []);
        if (context.Site.Base is null)
            yield break;
        yield return new(SitePaths.Feed, () => AtomFeed.Render(context));
        yield return new(SitePaths.Robots, () => Robots(context.Site));
        var listed = pages.Select(page => page.Path)
            .Where(path => path != SitePaths.NotFound && !context.Archive.Withdrawn.Holds(path))
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".epub", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        foreach (var file in Sitemap.Plan(context.Site, [.. listed]))
            yield return file;
    }

    // The index itself does not know where it stands.
    private static string IndexPath(SiteContext context, string path) => context.Site.Addresses.SearchIndex + path[SearchLayout.Folder.Length..];

    // Tells search engines where the sitemap is (RFC 9309; the Sitemap line is that of sitemaps.org).
    private static byte[] Robots(SiteSettings site) => Encoding.ASCII.GetBytes($"User-agent: *\nAllow: /\nSitemap: {site.AddressOf(SitePaths.Sitemap)}\n");

    // The input file that a person would look at for an address of the site.
    private static string OriginOf(string path) =>
        PagePath.Is(path) ? DocumentPath.OfPage(new PagePath(path)) : path;
}
