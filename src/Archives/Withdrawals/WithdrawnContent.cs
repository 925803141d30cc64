using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives.Withdrawals;

/// <summary>Everything of an archive that was withdrawn, by its addresses.</summary>
public sealed class WithdrawnContent
{
    private readonly FrozenSet<FolderPath> _folders;
    private readonly FrozenSet<FolderPath> _living;
    private readonly FrozenSet<string> _paths;

    /// <summary>What was withdrawn, and which folders still have pages.</summary>
    /// <param name="reports">The reports that were withdrawn as a whole.</param>
    /// <param name="living">The folders of all other reports.</param>
    public WithdrawnContent(ImmutableArray<WithdrawnReport> reports, IEnumerable<FolderPath> living)
        : this(reports, living.ToFrozenSet(), [], [], [])
    {
    }

    private WithdrawnContent(
        ImmutableArray<WithdrawnReport> reports,
        FrozenSet<FolderPath> living,
        ImmutableArray<WithdrawnPlace> places,
        ImmutableArray<string> sections,
        ImmutableArray<string> files)
    {
        (Reports, _living, Places, Sections, Files) = (reports, living, places, sections, files);
        _folders = reports.Select(report => report.Folder).ToFrozenSet();
        _paths = sections.Concat(files).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>For an archive of which nothing was withdrawn.</summary>
    public static WithdrawnContent None { get; } = new([], []);

    /// <summary>The reports that were withdrawn as a whole, by term and then in its order.</summary>
    public ImmutableArray<WithdrawnReport> Reports { get; }

    /// <summary>The sections and paragraphs of other reports that were withdrawn.</summary>
    public ImmutableArray<WithdrawnPlace> Places { get; }

    /// <summary>The pages of withdrawn sections.</summary>
    public ImmutableArray<string> Sections { get; }

    /// <summary>The files that are no pages and not there any more: books, Markdown, sources, pictures.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Reports.IsEmpty && Places.IsEmpty;

    /// <summary>Every address whose content is gone: pages that only say so, and files that are not there any more.</summary>
    public IEnumerable<string> Addresses => Reports.SelectMany(report => report.Pages.Select(page => page.Path.Value).Concat(report.Files))
        .Concat(Sections)
        .Concat(Files)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Everything that was withdrawn, each with its day and its reason.</summary>
    public IEnumerable<WithdrawnPlace> All =>
        Reports.Select(report => new WithdrawnPlace(new PermalinkAddress(report.Path, null), report.Withdrawn)).Concat(Places);

    /// <summary>This with sections and paragraphs of other reports.</summary>
    public WithdrawnContent WithPlaces(ImmutableArray<WithdrawnPlace> places) => new(
        Reports, _living, [.. Places, .. places], [.. Sections, .. places.Where(place => place.Address.Id is null).Select(place => place.Address.Path)], Files);

    /// <summary>This with files that are not published any more.</summary>
    public WithdrawnContent WithFiles(IEnumerable<string> files) => new(Reports, _living, Places, Sections, [.. Files, .. files]);

    /// <summary>Whether a file of the site, or the page of a section, was withdrawn: nothing else of it remains than its address.</summary>
    public bool Holds(string path) => _paths.Contains(path) || IsOfReport(path);

    /// <summary>Whether a file belongs to a report that was withdrawn.</summary>
    public bool IsOfReport(string path) => _folders.Count > 0
        && FolderPath.Above(path).FirstOrDefault(folder => _folders.Contains(folder) || _living.Contains(folder)) is { Value: not null } owner
        && _folders.Contains(owner);
}

/// <summary>A place that was withdrawn.</summary>
/// <param name="Address">Its address: the page of a report or a section, or a paragraph on a page.</param>
/// <param name="Withdrawn">When and why.</param>
public sealed record WithdrawnPlace(PermalinkAddress Address, Withdrawn Withdrawn);
