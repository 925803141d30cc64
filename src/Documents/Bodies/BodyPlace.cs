using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>A place of a body that has an address.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">Its words without markup, white space collapsed, a heading's with its number; null for the mention of a footnote and
/// for what was withdrawn.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record BodyPlace(string Id, string? Words, SourceLocation Location)
{
    /// <summary>Whether its words were withdrawn.</summary>
    public bool IsWithdrawn { get; init; }
}
