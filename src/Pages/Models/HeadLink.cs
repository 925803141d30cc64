namespace SiteGen.Pages.Models;

/// <summary>A <c>link</c> element of a page's head.</summary>
/// <param name="Rel">The relation, as registered with IANA: <c>describedby</c>.</param>
/// <param name="Href">The target, as it stands in the page.</param>
/// <param name="Type">Its media type; null when it is a page.</param>
public sealed record HeadLink(string Rel, string Href, string? Type);
