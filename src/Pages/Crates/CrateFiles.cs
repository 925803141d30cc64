using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Pages.Crates;

/// <summary>Sorts the files that a crate describes by the report that they belong to.</summary>
internal sealed class CrateFiles
{
    private readonly SiteContext _context;
    private readonly FrozenDictionary<FolderPath, ReportEntry> _reports;
    private readonly ILookup<ReportEntry?, string> _copied;

    /// <summary>The files of an archive.</summary>
    public CrateFiles(SiteContext context)
    {
        _context = context;
        _reports = context.Archive.Reports.ToFrozenDictionary(report => report.Folder);
        _copied = context.Files.All.Select(file => file.Path).Distinct(StringComparer.Ordinal).ToLookup(OwnerOf);
    }

    /// <summary>A report's files: its page, the full text, the book, the Markdown, the source, attachments.</summary>
    public ImmutableArray<CrateFile> Of(ReportEntry report)
    {
        var strings = _context.Strings;
        return
        [
            new(report.Path, report.Title, null),
            new(report.FullTextPath, strings["full-text"], null),
            new(report.EpubPath, strings["epub"], null),
            .. OfFigures(report),
            .. _copied[report].Order(StringComparer.Ordinal).Select(path => new CrateFile(path, NameOf(report, path), _context.Files.Sum(path))),
        ];
    }

    /// <summary>The files of the archive itself: its first page, its catalogue, attachments that stand beside no report.</summary>
    public ImmutableArray<CrateFile> OfArchive() =>
    [
        new(SitePaths.Home, _context.Site.Title, null),
        new(SitePaths.ArchiveJson, _context.Strings["archive-json"], null),
        new(SitePaths.FiguresTable, _context.Strings["table-of-figures"], null),
        new(SitePaths.ParagraphsTable, _context.Strings["table-of-paragraphs"], null),
        new(SitePaths.DataPackage, _context.Strings["data-package"], null),
        .. _copied[null].Order(StringComparer.Ordinal).Select(path => new CrateFile(path, FolderPath.FileNameOf(path), _context.Files.Sum(path))),
    ];

    private ImmutableArray<CrateFile> OfFigures(ReportEntry report) => _context.Figures.Of(report).IsEmpty ? [] :
    [
        new(report.FiguresPath, _context.Strings["figures"], null),
        new(report.FiguresTablePath, _context.Strings["figures-csv"], null),
    ];

    // The report in the nearest folder above.
    private ReportEntry? OwnerOf(string path) =>
        FolderPath.Above(path).Select(folder => _reports.GetValueOrDefault(folder)).FirstOrDefault(report => report is not null);

    private string NameOf(ReportEntry report, string path)
    {
        if (report.Source?.Paths.Contains(path) is true)
            return $"{_context.Strings["source-file"]}: {FolderPath.FileNameOf(path)}";
        if (path == report.Document.Path)
            return $"{_context.Strings["markdown-file"]}: {report.Title}";
        return report.Sections.FirstOrDefault(section => section.Document.Path == path) is { } section
            ? $"{_context.Strings["markdown-file"]}: {_context.Names.Places(report).Heading(section)}"
            : FolderPath.FileNameOf(path);
    }
}
