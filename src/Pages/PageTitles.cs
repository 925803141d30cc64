using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Analysis.Comparisons;
using SiteGen.Archives;
using SiteGen.Pages.Building;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// Gives every page of an archive a title of its own: what the page is, its term, its report. The report's title comes last,
/// since it is the longest and the end of a title is what a narrow tab or a list of results leaves out.
/// </summary>
internal static class PageTitles
{
    private const string Between = " · ";

    /// <summary>The titles by the paths of the pages, without the archive's own; that one is the title of the first page.</summary>
    public static FrozenDictionary<string, string> Of(Archive archive, Strings strings, ArchiveNames names)
    {
        var titles = OfArchive(archive, strings).Concat(archive.Reports.SelectMany(report => OfReport(report, strings, names)))
            .DistinctBy(page => page.Path)
            .ToList();
        // The first page keeps its title whatever others are called.
        var distinct =
            DistinctNames.Of([.. titles.Select(page => (ImmutableArray<string?>)(page.Path == SitePaths.Home ? [page.Title] : [page.Title, page.Path]))]);
        return titles.Zip(distinct).ToFrozenDictionary(page => page.First.Path, page => page.Second, StringComparer.Ordinal);
    }

    /// <summary>The title of the page at an old address, which no other page has.</summary>
    /// <param name="strings">The words of the pages.</param>
    /// <param name="path">The old address.</param>
    /// <param name="target">The title of the page that it leads to; null when that is no page of a report.</param>
    public static string OfMoved(Strings strings, string path, string? target) =>
        $"{strings["moved-title"]}: {path}" + (target is null ? "" : Between + target);

    private static IEnumerable<(string Path, string Title)> OfArchive(Archive archive, Strings strings) =>
    [
        (SitePaths.Home, archive.Site.Title),
        (archive.Site.Addresses.About, strings["about-title"]),
        (archive.Site.Addresses.Search, strings["search"]),
        (archive.Site.Addresses.Glossary, strings["glossary"]),
        (SitePaths.NotFound, strings["not-found-title"]),
        (archive.Site.Addresses.OrganisationList, strings["organisations"]),
        (archive.Site.Addresses.ReportList, strings["all-reports-title"]),
        .. archive.Terms.Select(term => (archive.Site.Addresses.SourcesOf(term.Name).Value, strings.Format("sources-title", term.Name))),
        .. Organisations.Of(archive).All.Select(organisation => (organisation.Path.Value, organisation.Name)),
        .. OfTopics(archive, strings),
        .. SectionFamilies.Of(archive).All.Select(family => (family.Path.Value, OfComparison(strings, family))),
        .. archive.Terms.Select(term => (term.Path, strings.Format("term-title", term.Name))),
    ];

    private static IEnumerable<(string Path, string Title)> OfTopics(Archive archive, Strings strings) => archive.Topics.IsEmpty
        ? []
        : archive.Topics
            .Select(topic => (archive.Site.Addresses.PageOfTopic(topic.Key.Value).Value, strings.Format("topic-title", topic.Name.In(archive.Site.Language))))
            .Prepend((archive.Site.Addresses.TopicList.Value, strings["topics"]));

    private static string OfComparison(Strings strings, SectionFamily family)
    {
        var title = strings.Format("comparison-title", family.Title, ComparisonPages.TermsOf(family));
        return family.Organisation is { } organisation ? title + Between + organisation : title;
    }

    private static IEnumerable<(string Path, string Title)> OfReport(ReportEntry report, Strings strings, ArchiveNames names)
    {
        var ofReport = strings.Format("term-title", report.Term) + Between + names.Title(report);
        var places = names.Places(report);
        return
        [
            (report.Path, ofReport),
            (report.FullTextPath, strings["full-text"] + Between + ofReport),
            (report.FiguresPath, strings["figures"] + Between + ofReport),
            .. report.Sections.Select(section => (section.Path, places.Heading(section) + Between + ofReport)),
        ];
    }
}
