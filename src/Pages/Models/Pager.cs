namespace SiteGen.Pages.Models;

/// <summary>The way on and back from a page.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Previous">The page before it; null for the first.</param>
/// <param name="Next">The page after it; null for the last.</param>
public sealed record Pager(PageFrame Frame, PageLink? Previous, PageLink? Next);
