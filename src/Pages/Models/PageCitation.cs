namespace SiteGen.Pages.Models;

/// <summary>How to cite a page as a whole, shown on the page in words.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Place">What takes the place of <c>{place}</c> in its citation: <c>Mục III</c>.</param>
public sealed record PageCitation(PageFrame Frame, string Place);
