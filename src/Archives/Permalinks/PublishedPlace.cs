using SiteGen.Diagnostics;

namespace SiteGen.Archives.Permalinks;

/// <summary>A place that readers can cite: the title of a report, a heading, a paragraph, a table, a footnote.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Words">Its words without markup, NFC, white space collapsed; null for the mention of a footnote.</param>
/// <param name="Location">Where it stands in the Markdown.</param>
internal sealed record PublishedPlace(PermalinkAddress Address, string? Words, SourceLocation Location)
{
    /// <summary>Whether its words were withdrawn: its address remains, and nothing is compared.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>The checksum of its words; null when it has none.</summary>
    public string? Sha256 { get; } = Words is null ? null : ChecksumOf(Words);

    /// <summary>SHA-256 of words in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string ChecksumOf(string words) => Text.Sha256.Of(words);
}
