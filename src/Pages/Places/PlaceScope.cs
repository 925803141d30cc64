namespace SiteGen.Pages.Places;

/// <summary>A division of a report that paragraphs are counted in: its preamble, a section, what stands below a heading.</summary>
/// <param name="Id">Its address.</param>
/// <param name="Above">The division that it stands in; null for the preamble and for sections.</param>
/// <param name="Number">Its number without a delimiter; empty when it has none.</param>
/// <param name="Title">Its heading's words after the number, one line; empty in the preamble.</param>
internal sealed record PlaceScope(string Id, PlaceScope? Above, string Number, string Title)
{
    /// <summary>The heading of the part that a section is in; null for others.</summary>
    public string? Part { get; init; }
}
