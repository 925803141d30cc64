using System.Collections.Frozen;

namespace SiteGen.Archives;

/// <summary>
/// What is known of reports from the last time that the archive was built in this run: what was found out about a report is found again where its documents
/// are the very same objects, since their files have not changed (<see cref="ParsedDocuments.Parse"/>).
/// </summary>
internal sealed class KeptReports
{
    private readonly FrozenDictionary<string, ReportEntry> _reports;

    private KeptReports(IEnumerable<ReportEntry> reports) =>
        _reports = reports.DistinctBy(report => report.Path.Value).ToFrozenDictionary(report => report.Path.Value, StringComparer.Ordinal);

    /// <summary>What is known when nothing was built before.</summary>
    public static KeptReports None { get; } = new([]);

    /// <summary>What is known from an archive.</summary>
    public static KeptReports Of(Archive last) => new(last.Reports);

    /// <summary>The report as it was, when it was made of the same documents, source and corrections; else null.</summary>
    public ReportEntry? TryFind(ReportEntry report) =>
        _reports.TryGetValue(report.Path.Value, out var last)
            && ReferenceEquals(report.Document, last.Document)
            && DocumentsOf(report).SequenceEqual(DocumentsOf(last), ReferenceEqualityComparer.Instance)
            && (report.Source?.Sha256, report.Source?.Path, report.IsWhole) == (last.Source?.Sha256, last.Source?.Path, last.IsWhole)
            && report.Corrections.SequenceEqual(last.Corrections)
            ? last
            : null;

    private static IEnumerable<object> DocumentsOf(ReportEntry report) => report.Sections.Select(section => section.Document);
}
