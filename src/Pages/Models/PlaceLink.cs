using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A link to a place in a page of the site.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Path">The page below the site's root.</param>
/// <param name="Id">The place on it; null for the page as a whole.</param>
public sealed record PlaceLink(string Words, PagePath Path, string? Id);
