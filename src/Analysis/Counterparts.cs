using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Analysis;

/// <summary>Which sections and reports speak of the same thing. Names are compared without case, marks and punctuation.</summary>
internal sealed class Counterparts
{
    /// <summary>How many reports are named beside another one.</summary>
    public const int MaxSiblings = 12;

    private readonly ImmutableArray<TermName> _terms;
    private readonly FrozenDictionary<PagePath, ReportKey> _keys;
    private readonly FrozenDictionary<SectionKey, SectionOfReport> _sections;
    private readonly ILookup<ReportKey, ReportEntry> _acrossTerms;
    private readonly ILookup<(TermName Term, string Organisation), ReportEntry> _withinTerm;

    /// <summary>Prepares the look-ups of an archive.</summary>
    public Counterparts(Archive archive)
    {
        _terms = [.. archive.Terms.Select(term => term.Name)];
        _keys = archive.Reports.ToFrozenDictionary(report => report.Path, ReportKey.Of);
        _sections = archive.Reports
            .SelectMany(report => report.Sections.Where(section => section.Withdrawn is null).Select(section => new SectionOfReport(report, section)))
            .SelectMany(entry => Keys(entry).Select(key => (Key: key, Entry: entry)))
            .DistinctBy(found => found.Key)
            .ToFrozenDictionary(found => found.Key, found => found.Entry);
        _acrossTerms = archive.Reports.ToLookup(report => _keys[report.Path]);
        _withinTerm = archive.Reports.ToLookup(report => (report.Term, _keys[report.Path].Organisation));
    }

    /// <summary>
    /// The same section in other terms, oldest term first; one a term: that of the same organisation and kind of report,
    /// else of the same organisation, else of the same kind, else the first.
    /// </summary>
    public ImmutableArray<SectionOfReport> Of(SectionOfReport entry)
    {
        var keys = Keys(entry);
        return [.. _terms
            .Where(term => term != entry.Report.Term)
            .Select(term => keys.Select(key => _sections.GetValueOrDefault(key with { Term = term })).FirstOrDefault(found => found is not null))
            .OfType<SectionOfReport>()];
    }

    /// <summary>Reports of the same kind and organisation in other terms, oldest first; none when the organisation is not known.</summary>
    public ImmutableArray<ReportEntry> Of(ReportEntry report) => report.FrontMatter.Organisation is null
        ? []
        : [.. _acrossTerms[_keys[report.Path]].Where(other => other.Term != report.Term)];

    /// <summary>
    /// Other reports of the same term and organisation, at most <see cref="MaxSiblings"/>: the term's page has them all.
    /// None when the organisation is not known.
    /// </summary>
    public ImmutableArray<ReportEntry> Siblings(ReportEntry report) => report.FrontMatter.Organisation is null
        ? []
        : [.. _withinTerm[(report.Term, _keys[report.Path].Organisation)].Where(other => other.Path != report.Path).Take(MaxSiblings)];

    // From the closest likeness to the loosest.
    private ImmutableArray<SectionKey> Keys(SectionOfReport entry)
    {
        var (kind, organisation) = _keys[entry.Report.Path];
        var key = new SectionKey(VietnameseText.ComparisonKey(entry.Section.Title), entry.Report.Term, organisation, kind);
        return [key, key with { Kind = null }, key with { Organisation = null }, key with { Kind = null, Organisation = null }];
    }

    private sealed record SectionKey(string Title, TermName Term, string? Organisation, string? Kind);
}
