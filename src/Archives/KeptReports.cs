using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Disclosure;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// What is known of reports and need not be found out again: from the last time that the archive was built in this run, where the documents of a report are
/// the very same objects (<see cref="ParsedDocuments.Parse"/>); and from the last build on this disk, where it is known that nothing was found in a report.
/// </summary>
internal sealed class KeptReports
{
    private readonly FrozenDictionary<string, ReportEntry> _reports;
    private readonly FrozenSet<string> _clean;

    private KeptReports(IEnumerable<ReportEntry> reports, FrozenSet<string> clean)
    {
        _reports = reports.DistinctBy(report => report.Path.Value).ToFrozenDictionary(report => report.Path.Value, StringComparer.Ordinal);
        _clean = clean;
    }

    /// <summary>What is known when nothing was built before.</summary>
    public static KeptReports None { get; } = new([], []);

    /// <summary>What is known from an archive.</summary>
    public static KeptReports Of(Archive last) => new(last.Reports, []);

    /// <summary>What is known from a build that is over.</summary>
    /// <param name="clean">The checksums (<see cref="CleanIn"/>) of the reports in which it has found nothing.</param>
    public static KeptReports Of(FrozenSet<string> clean) => new([], clean);

    /// <summary>The checksums of the reports of an archive that agree with their source, and in which nothing sensitive was found, allowed or not.</summary>
    public static IEnumerable<string> CleanIn(Archive archive) => archive.Reports
        .Where(report => report is { Sum: not null, HasDrafts: false, Differences.IsEmpty: true, Findings: { IsDefault: false, IsEmpty: true } })
        .Select(report => report.Sum!);

    /// <summary>
    /// The checksum of everything that the proof and the search for sensitive words look at; null where the source is compared by a copy that another program
    /// has made.
    /// </summary>
    public static string? SumOf(ReportEntry report) => report.Source?.All.Any(source => source.File.Converted is not null) == true ? null : Sha256.OfAll(
    [
        $"{report.IsWhole}",
        .. FactsOf(report.Source),
        report.Document.Path.Value,
        report.Document.FrontMatterLines.Value,
        report.Document.TextSum,
        .. report.Sections.SelectMany(section => new[] { section.Document.Path.Value, section.Document.FrontMatterLines.Value, section.Document.TextSum }),
        .. report.Corrections.SelectMany(placed => new[] { placed.Address.ToString(), placed.Correction.Former }),
    ]);

    /// <summary>Where the report differs from its source; null where that is not known.</summary>
    public ImmutableArray<Diagnostic>? DifferencesOf(ReportEntry report) => TryFind(report)?.Differences ?? (IsClean(report) ? [] : null);

    /// <summary>What is sensitive in the report and its source; null where that is not known.</summary>
    public ImmutableArray<Finding>? FindingsOf(ReportEntry report) =>
        TryFind(report) is { Findings.IsDefault: false } last ? last.Findings : IsClean(report) ? [] : null;

    /// <summary>The places of the report that readers can cite; null where they are not known.</summary>
    public ImmutableArray<PublishedPlace>? PlacesOf(ReportEntry report) => TryFind(report) is { Places.IsDefault: false } last ? last.Places : null;

    /// <summary>The report as it was, when it was made of the same documents, source and corrections; else null.</summary>
    public ReportEntry? TryFind(ReportEntry report) =>
        _reports.TryGetValue(report.Path.Value, out var last)
            && ReferenceEquals(report.Document, last.Document)
            && DocumentsOf(report).SequenceEqual(DocumentsOf(last), ReferenceEqualityComparer.Instance)
            && report.IsWhole == last.IsWhole
            && FactsOf(report.Source).SequenceEqual(FactsOf(last.Source))
            && report.Corrections.SequenceEqual(last.Corrections)
            ? last
            : null;

    private bool IsClean(ReportEntry report) => report.Sum is { } sum && _clean.Contains(sum);

    private static IEnumerable<string> FactsOf(ReportSource? source) => source?.Facts ?? [];

    private static IEnumerable<object> DocumentsOf(ReportEntry report) => report.Sections.Select(section => section.Document);
}
