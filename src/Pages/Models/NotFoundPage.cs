namespace SiteGen.Pages.Models;

/// <summary>
/// The page for an address that does not exist. A server shows it at any depth, so it may not rely on relative files:
/// its style stands in the page itself, allowed by its hash.
/// </summary>
/// <param name="Frame">What every page has.</param>
/// <param name="HomeHref">The way home: an address where the archive has one, else a relative link.</param>
/// <param name="Style">The stylesheet's text.</param>
/// <param name="StyleHash">Its Content-Security-Policy source: <c>sha256-…</c>.</param>
public sealed record NotFoundPage(PageFrame Frame, string HomeHref, string Style, string StyleHash);
