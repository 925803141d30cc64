using SiteGen.Archives;
using SiteGen.Pages.References;

namespace SiteGen.Pages.Models;

/// <summary>How to cite a page, shown on the page in words, and for bibliographies.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Report">The report that it shows, or a section of it.</param>
/// <param name="Place">What takes the place of <c>{place}</c> in its citation: <c>Mục III</c>.</param>
public sealed record PageCitation(PageFrame Frame, ReportEntry Report, string Place)
{
    /// <summary>The part of the report that the page is; null for the whole.</summary>
    public string? PlaceInReport { get; init; }

    internal Reference Reference => Reference.Of(Frame.Site, Report);
}
