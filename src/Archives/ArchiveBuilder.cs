using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// Builds the archive from its documents: sections find their report by their folder, reports their term by their front matter.
/// What contradicts itself is reported; what remains still makes an archive, for the preview to show.
/// </summary>
internal static class ArchiveBuilder
{
    public static Archive Build(ArchiveParts parts, DiagnosticBag diagnostics)
    {
        var documents = parts.Documents;
        var sectionsByFolder = documents.Sections.ToLookup(section => section.Path.Folder);
        var moves = new PermalinkMoves(parts.Permalinks);
        var corrections = PlacedCorrection.Of(parts.Permalinks, moves).ToLookup(placed => FolderPath.Of(placed.Address.Path));
        var reports = documents.Reports.AsParallel().AsOrdered()
            .Select(report => new ReportBuilder(parts.Sources, parts.Site.Addresses, [.. corrections[report.Folder]], diagnostics).Build(DocumentsOf(report)))
            .ToImmutableArray();
        reports = WithholdShared(reports);
        HeaderFacts.Check(reports, diagnostics);
        ReportOrphans(parts, diagnostics);
        var published = Drafts.Check(reports, parts.Permalinks, diagnostics);
        return new Archive(parts.Site, BuildTerms(reports, parts.Site.Addresses))
        {
            Permalinks = parts.Permalinks,
            MovedPlaces = MovedPlace.Of(parts.Permalinks, moves),
            Unread = parts.Unread.With(
                diagnostics,
                [.. reports.Where(IsSourceInDoubt).Select(report => SourceResolver.FolderOf(report.Document, parts.Site.Addresses)), .. published]),
        };

        // The address of a source that is no longer published, since words were redacted or are drafts, does not count as lost.
        bool IsSourceInDoubt(ReportEntry report) =>
            report.Source is { Path: null } || report.Source is null && (report.FrontMatter.Source is not null || parts.Unread.Holds(report.Document.Path));

        ReportDocuments DocumentsOf(ReportDocument report) => new(report, [.. sectionsByFolder[report.Folder]], !parts.Unread.HoldsAnyIn(report.Folder));
    }

    // A file is not published with one report when words of it must not be with another: it may hold both, or be there twice.
    private static ImmutableArray<ReportEntry> WithholdShared(ImmutableArray<ReportEntry> reports)
    {
        var withheld = reports
            .Where(report => report.Source is { Path: null }
                || report.FrontMatter.Source?.Lines is not null && (report.Withdrawn is not null || report.HasWithdrawn))
            .SelectMany(report => report.Source?.All ?? [])
            .Select(source => source.Sha256)
            .ToHashSet(StringComparer.Ordinal);
        return withheld.Count == 0
            ? reports
            : [.. reports.Select(report => report.Source is { } source && source.All.Any(file => withheld.Contains(file.Sha256))
                ? report with { Source = source.Withheld() }
                : report)];
    }

    private static ImmutableArray<Term> BuildTerms(ImmutableArray<ReportEntry> reports, SiteAddresses addresses) =>
        [.. reports
            .GroupBy(report => report.Term)
            .Select(group => new Term(group.Key, [.. Sorted(group)]) { Addresses = addresses })
            .OrderBy(term => term.Name.Start)
            .ThenBy(term => term.Name.End)
            .ThenBy(term => term.Name.Slug, StringComparer.Ordinal)];

    private static IEnumerable<ReportEntry> Sorted(IEnumerable<ReportEntry> reports) => reports
        .OrderBy(report => report.FrontMatter.Order ?? int.MaxValue)
        .ThenBy(report => report.FrontMatter.Date.Value)
        .ThenBy(report => report.Path.Value, StringComparer.Ordinal);

    private static void ReportOrphans(ArchiveParts parts, DiagnosticBag diagnostics)
    {
        var folders = parts.Documents.ReportFolders;
        foreach (var path in parts.Documents.SectionPaths.Where(path => !folders.Contains(FolderPath.Of(path))))
            diagnostics.Add(ArchiveProblems.DocumentOutsideReport(DocumentPath.Start(path)));
    }
}
