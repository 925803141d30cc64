using SiteGen.Archives.Permalinks;
using SiteGen.Fidelity;

namespace SiteGen.Archives;

/// <summary>What an archive is built from.</summary>
/// <param name="Site">Its settings.</param>
/// <param name="Documents">Its Markdown files.</param>
/// <param name="Sources">The raw reports.</param>
/// <param name="Permalinks">Every address that was published before.</param>
internal sealed record ArchiveParts(SiteSettings Site, ParsedDocuments Documents, RawReports Sources, PermalinkLedger Permalinks)
{
    /// <summary>The files among them that could not be read without errors.</summary>
    public UnreadFiles Unread { get; init; } = UnreadFiles.None;

    /// <summary>Whether every report could be read, without errors of its own.</summary>
    public bool HasAllReports => Documents.HasAllReports && !Documents.Reports.Any(report => Unread.Holds(report.Path));
}
