using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// Reports and sections that say <c>draft: true</c>. They are read, proved and checked like all others; then they are taken out, so that whatever is made of
/// the archive later cannot show them.
/// </summary>
internal static class Drafts
{
    /// <summary>Reports what cannot be a draft, and gives the folders of the reports among it: what was published of them has been told.</summary>
    public static ImmutableArray<FolderPath> Check(ImmutableArray<ReportEntry> reports, PermalinkLedger ledger, DiagnosticBag diagnostics)
    {
        var recorded = ledger.Entries.Where(entry => entry.Redirect is null).Select(entry => entry.Address.Value.Path).ToFrozenSet(StringComparer.Ordinal);
        var published = ImmutableArray.CreateBuilder<FolderPath>();
        foreach (var report in reports)
        {
            CheckWithdrawn(report, diagnostics);
            var live = MarksOf(report)
                .Select(mark => (mark.Draft, Path: mark.Pages.FirstOrDefault(page => recorded.Contains(page))))
                .Where(mark => mark.Path.Value is not null)
                .ToList();
            if (report.IsDraft && live.Count > 0)
                published.Add(report.Folder);
            diagnostics.AddRange(live.Select(mark => DraftProblems.WasPublished(mark.Draft, mark.Path)));
        }

        return published.ToImmutable();
    }

    /// <summary>The Markdown files of all drafts.</summary>
    public static FrozenSet<string> PathsOf(Archive archive) => archive.Reports
        .SelectMany(report => report.IsDraft ? report.Texts : report.Sections.Where(section => section.IsDraft))
        .Select(text => text.DocumentPath.Value)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The archive without its drafts.</summary>
    public static Archive TakeOut(Archive archive)
    {
        if (!archive.Reports.Any(report => report.IsDraft || report.HasDrafts))
            return archive;
        var terms = archive.Terms.Select(term => term with { Reports = [.. term.Reports.Where(report => !report.IsDraft).Select(Without)] });
        return archive.WithTerms(terms);
    }

    /// <summary>Says how many drafts there are; nothing when there are none.</summary>
    public static void Tell(Archive archive, DiagnosticBag diagnostics)
    {
        var marks = archive.Reports.SelectMany(MarksOf).Select(mark => mark.Draft).ToList();
        if (marks.Count > 0)
            diagnostics.Add(DraftProblems.LeftOut(marks[0], marks.Count));
    }

    // The sections of a draft need no mark of their own.
    private static IEnumerable<(Located<bool> Draft, IEnumerable<PagePath> Pages)> MarksOf(ReportEntry report) => report.IsDraft
        ? [(report.FrontMatter.Draft, report.Texts.Select(text => text.Path).Append(report.FullTextPath))]
        : report.Sections.Where(section => section.IsDraft).Select(section =>
            (section.Document.FrontMatter.Draft, Enumerable.Repeat(section.Path, 1)));

    private static void CheckWithdrawn(ReportEntry report, DiagnosticBag diagnostics)
    {
        var header = report.FrontMatter;
        if (report.IsDraft && !(header is { Withdrawn: null, WithdrawnParagraphs.IsEmpty: true }))
            diagnostics.Add(DraftProblems.Withdrawn(header.Draft));
        foreach (var section in report.Sections.Select(section => section.Document.FrontMatter))
        {
            if ((report.IsDraft || section.Draft.Value) && !(section is { Withdrawn: null, WithdrawnParagraphs.IsEmpty: true }))
                diagnostics.Add(DraftProblems.Withdrawn(section.Draft.Value ? section.Draft : header.Draft));
        }
    }

    private static ReportEntry Without(ReportEntry report)
    {
        if (!report.HasDrafts)
            return report;
        var drafts = report.Sections.Where(section => section.IsDraft).ToList();
        return report with
        {
            Sections = [.. Remaining(report.Sections)],
            RedactedPlaces = report.RedactedPlaces - drafts.Sum(section => Redactions.CountIn(section.Document)),
        };
    }

    // The heading of a part stands above the first of its sections that is left.
    private static IEnumerable<Section> Remaining(ImmutableArray<Section> sections)
    {
        Section? last = null;
        var isGap = false;
        foreach (var section in sections)
        {
            if (section.IsDraft)
            {
                isGap = true;
                continue;
            }

            yield return isGap ? section with { BeginsPart = section.Document.FrontMatter.BeginsPart(last?.Document.FrontMatter) } : section;
            (last, isGap) = (section, false);
        }
    }
}
