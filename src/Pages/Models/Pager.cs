namespace SiteGen.Pages.Models;

/// <summary>The links from a page to the next and the previous one.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Previous">The page before it; null for the first.</param>
/// <param name="Next">The page after it; null for the last.</param>
public sealed record Pager(PageFrame Frame, PageLink? Previous, PageLink? Next);
