using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>What stands at the old address of a page that has moved.</summary>
/// <param name="Frame">What every page has; its path is the old address.</param>
/// <param name="Href">The link to the new address.</param>
/// <param name="Address">The new address on the web; null when the archive has none.</param>
/// <param name="Places">The places of the old page that do not have the same id on the new one.</param>
public sealed record MovedPage(PageFrame Frame, string Href, string? Address, ImmutableArray<MovedLink> Places);
