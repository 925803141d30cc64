using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Archives.Topics;
using SiteGen.Archives.Withdrawals;
using SiteGen.Documents.Bodies;

namespace SiteGen.Archives;

/// <summary>The whole archive: everything that the pages are made from.</summary>
/// <param name="Site">Its settings.</param>
/// <param name="Terms">Its terms, oldest first.</param>
public sealed record Archive(SiteSettings Site, ImmutableArray<Term> Terms)
{
    /// <summary>Every address that was published before.</summary>
    public PermalinkLedger Permalinks { get; init; } = PermalinkLedger.Empty;

    /// <summary>The places that redirects have sent elsewhere.</summary>
    public ImmutableArray<MovedPlace> MovedPlaces { get; init; } = [];

    /// <summary>The files that could not be read: what seems to be missing may stand in them.</summary>
    public UnreadFiles Unread { get; init; } = UnreadFiles.None;

    /// <summary>The abbreviations of its reports, in the order of <c>input/glossary.yml</c>.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>The subjects of paragraphs, in the order of <c>input/topics.yml</c>.</summary>
    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>What was withdrawn. No word of it is in the archive.</summary>
    public WithdrawnContent Withdrawn { get; init; } = WithdrawnContent.None;

    /// <summary>What was found outside the reports: in the settings, the glossary, the reasons of withdrawals.</summary>
    public ImmutableArray<SensitivePlace> SensitivePlaces { get; init; } = [];

    /// <summary>Every report, by term and then in the order of <see cref="Term.Reports"/>.</summary>
    public IEnumerable<ReportEntry> Reports => Terms.SelectMany(term => term.Reports);

    /// <summary>The same archive with other terms. One of which no report is left keeps its page where that was published.</summary>
    internal Archive WithTerms(IEnumerable<Term> terms) =>
        this with { Terms = [.. terms.Where(term => !term.Reports.IsEmpty || Permalinks.Find(new(term.Path, null)) is not null)] };

    /// <summary>The same archive without the text of any report: whoever asks for one ends with an exception.</summary>
    internal Archive WithoutTexts() => WithEachReport(report => report with
    {
        Document = report.Document with { Body = Body.NotAtHand },
        Sections = [.. report.Sections.Select(section => section with { Document = section.Document with { Body = Body.NotAtHand } })],
    });

    /// <summary>The same archive with what is made of each report in its place. Reports are done in parallel, which the result does not show.</summary>
    internal Archive WithEachReport(Func<ReportEntry, ReportEntry> make)
    {
        ImmutableArray<ReportEntry> before = [.. Reports];
        var after = new ReportEntry[before.Length];
        Parallel.For(0, before.Length, i => after[i] = make(before[i]));
        var next = 0;
        return this with { Terms = [.. Terms.Select(term => term with { Reports = [.. term.Reports.Select(_ => after[next++])] })] };
    }
}
