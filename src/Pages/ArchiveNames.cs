using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Pages.Places;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>What reports and their places are called, so that no two have the same name.</summary>
internal sealed class ArchiveNames
{
    private readonly Strings _strings;
    private readonly FrozenDictionary<PagePath, string> _titles;
    private readonly FrozenDictionary<PagePath, string> _shortTitles;
    private readonly FrozenDictionary<PagePath, Lazy<ReportPlaces>> _places;
    private readonly Lazy<FrozenDictionary<string, string>> _pages;

    /// <summary>Names the reports of an archive; places are named when they are asked for.</summary>
    public ArchiveNames(Archive archive, Strings strings)
    {
        _strings = strings;
        _titles = Names(archive, strings, report => report.Title);
        _shortTitles = Names(archive, strings, report => report.ShortTitle);
        _places = archive.Reports.ToFrozenDictionary(report => report.Path, report => new Lazy<ReportPlaces>(() => new ReportPlaces(strings, report)));
        _pages = new Lazy<FrozenDictionary<string, string>>(() => PageTitles.Of(archive, strings, this));
    }

    /// <summary>The title of the page at a path (<see cref="PageTitles"/>).</summary>
    public string Page(string path) => _pages.Value[path];

    /// <summary>Every page with its title, in ordinal order.</summary>
    public IEnumerable<string> All() => _pages.Value.Select(page => $"{page.Key} {page.Value}").Order(StringComparer.Ordinal);

    /// <summary>The title of the page at an old address, which says where it leads: to a page of the archive or to another file.</summary>
    public string MovedPage(string path, string target) => PageTitles.OfMoved(_strings, path, _pages.Value.GetValueOrDefault(target));

    /// <summary>A report's title; where another report of its term has the same, with organisation, day or number behind it.</summary>
    public string Title(ReportEntry report) => _titles[report.Path];

    /// <summary>A report's short name, made different from the others of its term in the same way.</summary>
    public string ShortTitle(ReportEntry report) => _shortTitles[report.Path];

    /// <summary>The names of a report's places.</summary>
    public ReportPlaces Places(ReportEntry report) => _places[report.Path].Value;

    /// <summary>The names for the results of a search.</summary>
    public SearchNames ForSearch() => new(Title, report => Places(report).All());

    private static FrozenDictionary<PagePath, string> Names(Archive archive, Strings strings, Func<ReportEntry, string> titleOf) =>
        archive.Terms
            .SelectMany(term => term.Reports.Zip(DistinctNames.Of([.. term.Reports.Select(report => Parts(strings, report, titleOf(report)))])))
            .ToFrozenDictionary(named => named.First.Path, named => named.Second);

    private static ImmutableArray<string?> Parts(Strings strings, ReportEntry report, string title) =>
        [title, report.FrontMatter.Organisation, strings.Date(report.FrontMatter.Date.Value), report.FrontMatter.Number, report.Folder.Name];
}
