using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Fidelity;

namespace SiteGen.Archives;

/// <summary>Builds a report of its documents, its source and its corrections, and reports what contradicts itself in it.</summary>
/// <param name="sources">The raw reports.</param>
/// <param name="addresses">The fixed names in addresses.</param>
/// <param name="corrections">What was corrected in the report.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class ReportBuilder(
    RawReports sources, SiteAddresses addresses, ImmutableArray<PlacedCorrection> corrections, DiagnosticBag diagnostics)
{
    public ReportEntry Build(ReportDocuments documents)
    {
        var report = documents.Report;
        var sections = Sections([.. documents.Sections.OrderBy(section => section.Path, StringComparer.Ordinal)]);
        CheckAgainstReport(report.FrontMatter, [.. sections.Select(section => section.Document.FrontMatter)]);
        CheckNumbers(sections);
        CheckIds(report, sections);
        var redacted = Redactions.Check(report, [.. sections.Select(section => section.Document)], corrections, diagnostics);
        var source = SourceResolver.Resolve(report, sources, addresses, diagnostics);
        var hasDrafts = sections.Any(section => section.IsDraft);
        return new ReportEntry(report, sections, (redacted > 0 || hasDrafts) && source is not null ? source.Withheld() : source)
        {
            Addresses = addresses,
            HasDrafts = hasDrafts,
            Corrections = corrections,
            RedactedPlaces = redacted,
            IsWhole = documents.AreWhole,
        };
    }

    private static ImmutableArray<Section> Sections(ImmutableArray<SectionDocument> documents) =>
        [
            .. documents.Select((section, i) =>
                new Section(section) { BeginsPart = section.FrontMatter.BeginsPart(i == 0 ? null : documents[i - 1].FrontMatter) })
        ];

    // Where all sections agree, the report is the one that is wrong, and one message is enough.
    private void CheckAgainstReport(ReportFrontMatter report, ImmutableArray<SectionFrontMatter> sections)
    {
        if (Agreed(sections, section => section.Term.Value) is { } term && term != report.Term.Value)
            diagnostics.Add(ArchiveProblems.ReportTermDiffers(Written(report.Term), Written(sections[0].Term), sections.Length));
        else
            diagnostics.AddRange(
                sections.Select(section => section.Term)
                    .Where(other => other.Value != report.Term.Value)
                    .Select(other => ArchiveProblems.SectionTermDiffers(Written(other), Written(report.Term))));
        if (Agreed(sections, section => (DateOnly?)section.Date.Value) is { } date && date != report.Date.Value)
            diagnostics.Add(ArchiveProblems.ReportDateDiffers(report.Date, sections[0].Date, sections.Length));
        else
            diagnostics.AddRange(
                sections.Where(section => section.Date.Value != report.Date.Value).Select(section =>
                    ArchiveProblems.SectionDateDiffers(section.Date, report.Date)));
    }

    private static Located<string> Written(Located<TermName> term) => term.With(term.Value.ToString());

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
                diagnostics.Add(
                    ArchiveProblems.SectionNumberRepeated(section.Document.FrontMatter.NumberInReport, first[section.Id].Document.FrontMatter.Number.Location));
        }
    }

    // Section "I" with a heading "1" and a section "I-1" would both be i-1 on the full-text page.
    private void CheckIds(ReportDocument report, ImmutableArray<Section> sections)
    {
        var taken = new HashSet<string>(BodyWalk.Ids(report.Body), StringComparer.Ordinal);
        foreach (var section in sections.DistinctBy(section => section.Id))
        {
            var clash = section.Ids.Where(id => !taken.Add(id)).FirstOrDefault();
            if (clash is not null)
                diagnostics.Add(ArchiveProblems.IdRepeated(section.Document.FrontMatter.NumberInReport, clash));
        }
    }
}
