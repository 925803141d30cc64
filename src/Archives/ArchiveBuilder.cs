using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// Builds the archive from its documents: sections find their report by their folder, reports their term by their front matter.
/// What contradicts itself is reported; what remains still makes an archive, for the preview to show.
/// </summary>
public static class ArchiveBuilder
{
    /// <summary>Builds the archive.</summary>
    public static Archive Build(SiteSettings site, ParsedDocuments documents, ImmutableArray<StoredFile> seeds, DiagnosticBag diagnostics)
    {
        var sectionsByFolder = documents.Sections.ToLookup(section => FolderOf(section.Path));
        var seedsByName = seeds.ToDictionary(seed => SourceFile.NameOf(seed), StringComparer.Ordinal);
        var reports = documents.Reports
            .Select(report => BuildReport(report, sectionsByFolder[FolderOf(report.Path)], seedsByName, diagnostics))
            .ToImmutableArray();
        ReportOrphans(documents, diagnostics);
        ReportUnconverted(documents, seeds, diagnostics);
        return new Archive(site, BuildTerms(reports));
    }

    private static ImmutableArray<Term> BuildTerms(ImmutableArray<ReportEntry> reports) =>
        [.. reports
            .GroupBy(report => report.Term)
            .Select(group => new Term(group.Key, [.. group.OrderBy(r => r.FrontMatter.Date.Value).ThenBy(r => r.Path, StringComparer.Ordinal)]))
            .OrderBy(term => term.Name.Start)
            .ThenBy(term => term.Name.End)
            .ThenBy(term => term.Name.Slug, StringComparer.Ordinal)];

    private static ReportEntry BuildReport(
        ReportDocument report,
        IEnumerable<SectionDocument> documents,
        Dictionary<string, StoredFile> seeds,
        DiagnosticBag diagnostics)
    {
        var sections = documents.OrderBy(d => d.Path, StringComparer.Ordinal).Select(d => new Section(d)).ToImmutableArray();
        foreach (var section in sections)
            CheckAgainstReport(section.Document.FrontMatter, report, diagnostics);
        CheckNumbers(sections, diagnostics);
        CheckIds(report, sections, diagnostics);
        var source = SourceResolver.Resolve(report, seeds, diagnostics);
        var differences = DifferencesOf(report, sections, source);
        if (!differences.IsEmpty)
            diagnostics.Add(ArchiveProblems.ReportDiffersFromSource(report.FrontMatter.Source!.File, differences.Length));
        return new ReportEntry(report, sections, source) { Differences = differences };
    }

    // A source that has changed has been reported; its words would say nothing of this report.
    private static ImmutableArray<Diagnostic> DifferencesOf(ReportDocument report, ImmutableArray<Section> sections, ReportSource? source)
    {
        var found = new DiagnosticBag();
        if (source is not null && source.Sha256 == report.FrontMatter.Source?.Sha256.Value && SourceFormats.Parse(source.File, found) is { } words)
            Fidelity.Check(words, report, [.. sections.Select(section => section.Document)], found);
        return [.. found.ToSorted().Where(difference => difference.Severity > Severity.Notice)];
    }

    private static void CheckAgainstReport(SectionFrontMatter section, ReportDocument report, DiagnosticBag diagnostics)
    {
        if (section.Term.Value != report.FrontMatter.Term.Value)
            diagnostics.Add(ArchiveProblems.SectionTermDiffers(section.Term, report.FrontMatter.Term));
        if (section.Date.Value != report.FrontMatter.Date.Value)
            diagnostics.Add(ArchiveProblems.SectionDateDiffers(section.Date, report.FrontMatter.Date));
    }

    private static void CheckNumbers(ImmutableArray<Section> sections, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var number = section.Document.FrontMatter.Number;
            if (section.Id.Length == 0 || section.Id == DocumentParser.PreamblePrefix)
                diagnostics.Add(ArchiveProblems.SectionNumberUnusable(number));
            else if (!first.TryAdd(section.Id, section))
                diagnostics.Add(ArchiveProblems.SectionNumberRepeated(number, first[section.Id].Document.FrontMatter.Number.Location));
        }
    }

    // Section "I" with a heading "1" and a section "I-1" would both be i-1 on the full-text page.
    private static void CheckIds(ReportDocument report, ImmutableArray<Section> sections, DiagnosticBag diagnostics)
    {
        var taken = new HashSet<string>(BodyWalk.Ids(report.Body), StringComparer.Ordinal);
        foreach (var section in sections.DistinctBy(section => section.Id))
        {
            var clash = BodyWalk.Ids(section.Document.Body).Prepend(section.Id).Where(id => !taken.Add(id)).FirstOrDefault();
            if (clash is not null)
                diagnostics.Add(ArchiveProblems.IdRepeated(section.Document.FrontMatter.Number, clash));
        }
    }

    private static void ReportOrphans(ParsedDocuments documents, DiagnosticBag diagnostics)
    {
        foreach (var path in documents.SectionPaths.Where(path => !documents.ReportFolders.Contains(FolderOf(path))))
            diagnostics.Add(ArchiveProblems.DocumentOutsideReport(DocumentPath.Start(path)));
    }

    // While a report cannot be read, its source may only seem to belong to none.
    private static void ReportUnconverted(ParsedDocuments documents, ImmutableArray<StoredFile> seeds, DiagnosticBag diagnostics)
    {
        if (documents.Reports.Length < documents.ReportFolders.Count)
            return;
        var converted = documents.Reports.Select(report => report.FrontMatter.Source?.File.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var seed in seeds.Where(seed => SourceFormats.CanRead(seed.Path) && !converted.Contains(SourceFile.NameOf(seed))))
            diagnostics.Add(ArchiveProblems.SourceNotConverted(SourceLocation.Start(SourceFile.NameOf(seed))));
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
