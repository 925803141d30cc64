using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Sources;
using SiteGen.Sources.Formats;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Builds a report of its documents, its source and its corrections, and reports what contradicts itself in it.</summary>
/// <param name="seeds">The raw reports by name.</param>
/// <param name="corrections">What was corrected in the report.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class ReportBuilder(Dictionary<string, StoredFile> seeds, ImmutableArray<PlacedCorrection> corrections, DiagnosticBag diagnostics)
{
    /// <summary>Builds a report of its documents.</summary>
    public ReportEntry Build(ReportDocuments documents)
    {
        var report = documents.Report;
        var sections = documents.Sections.OrderBy(d => d.Path, StringComparer.Ordinal).Select(d => new Section(d)).ToImmutableArray();
        CheckAgainstReport(report.FrontMatter, [.. sections.Select(section => section.Document.FrontMatter)]);
        CheckNumbers(sections);
        CheckIds(report, sections);
        var source = SourceResolver.Resolve(report, seeds, diagnostics);
        var differences = documents.AreWhole ? DifferencesOf(report, sections, source) : [];
        if (!differences.IsEmpty)
            diagnostics.Add(ArchiveProblems.ReportDiffersFromSource(report.FrontMatter.Source!.File, differences.Length));
        return new ReportEntry(report, sections, source) { Differences = differences, Corrections = corrections };
    }

    // What is to be said of the source was said when it was converted.
    private static SourceFile? Read(StoredFile source, SourceRecord record) =>
        SourceFormats.Parse(source, record.DecodedFrom is null ? record.Encoding : null, new DiagnosticBag());

    // What was corrected since is no difference: it is told to readers, with the former words.
    // A source that has changed has been reported; its words would say nothing of this report.
    private ImmutableArray<Diagnostic> DifferencesOf(ReportDocument report, ImmutableArray<Section> sections, ReportSource? source)
    {
        var found = new DiagnosticBag();
        if (source is not null && source.Sha256 == report.FrontMatter.Source?.Sha256.Value && Read(source.File, report.FrontMatter.Source) is { } words)
            Fidelity.Check(
                words,
                FormerWords.Restore(report, corrections),
                [.. sections.Select(section => FormerWords.Restore(section, corrections))],
                found);
        return [.. found.ToSorted().Where(difference => difference.Severity > Severity.Notice)];
    }

    // Where all sections agree, the report is the one that is wrong, and one message is enough.
    private void CheckAgainstReport(ReportFrontMatter report, ImmutableArray<SectionFrontMatter> sections)
    {
        if (Agreed(sections, section => section.Term.Value) is { } term && term != report.Term.Value)
            diagnostics.Add(ArchiveProblems.ReportTermDiffers(report.Term, sections[0].Term, sections.Length));
        else
            diagnostics.AddRange(sections.Select(section => section.Term).Where(other => other.Value != report.Term.Value).Select(other => ArchiveProblems.SectionTermDiffers(other, report.Term)));
        if (Agreed(sections, section => (DateOnly?)section.Date.Value) is { } date && date != report.Date.Value)
            diagnostics.Add(ArchiveProblems.ReportDateDiffers(report.Date, sections[0].Date, sections.Length));
        else
            diagnostics.AddRange(sections.Where(section => section.Date.Value != report.Date.Value).Select(section => ArchiveProblems.SectionDateDiffers(section.Date, report.Date)));
    }

    private static T? Agreed<T>(ImmutableArray<SectionFrontMatter> sections, Func<SectionFrontMatter, T> value) =>
        sections.Length > 1 && sections.Select(value).Distinct().Count() == 1 ? value(sections[0]) : default;

    private void CheckNumbers(ImmutableArray<Section> sections)
    {
        var first = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            var number = section.Document.FrontMatter.Number;
            if (section.Id.Length == 0 || section.Id == DocumentParser.PreamblePrefix)
                diagnostics.Add(ArchiveProblems.SectionNumberUnusable(number));
            else if (!first.TryAdd(section.Id, section))
                diagnostics.Add(ArchiveProblems.SectionNumberRepeated(section.Document.FrontMatter.NumberInReport, first[section.Id].Document.FrontMatter.Number.Location));
        }
    }

    // Section "I" with a heading "1" and a section "I-1" would both be i-1 on the full-text page.
    private void CheckIds(ReportDocument report, ImmutableArray<Section> sections)
    {
        var taken = new HashSet<string>(BodyWalk.Ids(report.Body), StringComparer.Ordinal);
        foreach (var section in sections.DistinctBy(section => section.Id))
        {
            var clash = BodyWalk.Ids(section.Document.Body).Prepend(section.Id).Where(id => !taken.Add(id)).FirstOrDefault();
            if (clash is not null)
                diagnostics.Add(ArchiveProblems.IdRepeated(section.Document.FrontMatter.NumberInReport, clash));
        }
    }
}
