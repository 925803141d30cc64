using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A link to a page of the site.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Path">The page below the site's root.</param>
public sealed record PageLink(string Title, PagePath Path);
