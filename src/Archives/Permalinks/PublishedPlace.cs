using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Archives.Permalinks;

/// <summary>A place that readers can cite: the title of a report, a heading, a paragraph, a table, a footnote.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Sha256">The checksum of its words; null when it has none.</param>
/// <param name="Location">Where it stands in the Markdown.</param>
internal sealed record PublishedPlace(PermalinkAddress Address, string? Sha256, SourceLocation Location)
{
    /// <summary>A place with its words; the words themselves are not kept.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="words">Its words without markup, NFC, white space collapsed; null for the mention of a footnote.</param>
    /// <param name="location">Where it stands in the Markdown.</param>
    public static PublishedPlace Of(PermalinkAddress address, string? words, SourceLocation location) =>
        new(address, words is null ? null : ChecksumOf(words), location) { IsRedacted = RedactionMarker.CountIn(words) > 0, Length = words?.Length ?? 0 };

    /// <summary>How many letters and blanks its words have.</summary>
    public int Length { get; private init; }

    /// <summary>Whether some of its words were redacted.</summary>
    public bool IsRedacted { get; private init; }

    /// <summary>Whether its words were withdrawn: its address remains, and nothing is compared.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>SHA-256 of words in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string ChecksumOf(string words) => Text.Sha256.Of(words);
}
