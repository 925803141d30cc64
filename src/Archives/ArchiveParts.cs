using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What an archive is built from.</summary>
/// <param name="Site">Its settings.</param>
/// <param name="Documents">Its Markdown files.</param>
/// <param name="Seeds">The raw reports.</param>
/// <param name="Permalinks">Every address that was published before.</param>
public sealed record ArchiveParts(SiteSettings Site, ParsedDocuments Documents, ImmutableArray<StoredFile> Seeds, PermalinkLedger Permalinks)
{
    /// <summary>The files among them that could not be read without errors.</summary>
    public UnreadFiles Unread { get; init; } = UnreadFiles.None;
}
