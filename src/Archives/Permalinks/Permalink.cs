using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Archives.Permalinks;

/// <summary>One line of <c>input/permalinks.yml</c>: an address that was published, and what became of it.</summary>
/// <param name="Address">The address, with its place in the file.</param>
/// <param name="Words">SHA-256 of the words that were published there (see <see cref="PublishedPlace"/>); null for a file or a place without words of its
/// own.</param>
/// <param name="Redirect">Where it leads to now; null while it lives.</param>
/// <param name="Corrections">The changes of its words, oldest first.</param>
public sealed record Permalink(
    Located<PermalinkAddress> Address,
    string? Words,
    Located<PermalinkAddress>? Redirect,
    ImmutableArray<Correction> Corrections)
{
    /// <summary>Whether the archive's own ledger has it; else only that of the site that is online.</summary>
    public bool IsRecorded { get; init; } = true;

    /// <summary>Whether what was published there was withdrawn when the archive was published last, or before. It is never forgotten.</summary>
    public bool IsWithdrawn { get; init; }
}
