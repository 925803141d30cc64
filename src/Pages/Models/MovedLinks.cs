using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>The places that have left a page, with the way to where they are now.</summary>
/// <param name="Strings">The words of the page.</param>
/// <param name="Links">The places.</param>
public sealed record MovedLinks(Strings Strings, ImmutableArray<MovedLink> Links);

/// <summary>A place that has left a page: an anchor with its id, and the way on.</summary>
/// <param name="Id">The id that it had.</param>
/// <param name="Href">The link to where it is now.</param>
public sealed record MovedLink(string Id, string Href);
