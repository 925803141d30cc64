namespace SiteGen.Pages.Models;

/// <summary>
/// The page for an address that does not exist, or that was withdrawn. A server shows it at any depth, so it may not rely on relative files:
/// its style stands in the page itself, allowed by its hash.
/// </summary>
/// <param name="Frame">What every page has; its description says what is the matter.</param>
/// <param name="Status">What the server answers (RFC 9110): <c>404</c>, <c>410</c>.</param>
/// <param name="HomeHref">The way home: an address where the archive has one, else a relative link.</param>
/// <param name="Style">The stylesheet.</param>
public sealed record NotFoundPage(PageFrame Frame, string Status, string HomeHref, InlineStyle Style);

/// <summary>A stylesheet inside a page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Hash">Its Content-Security-Policy source: <c>sha256-…</c>.</param>
public sealed record InlineStyle(string Text, string Hash);
