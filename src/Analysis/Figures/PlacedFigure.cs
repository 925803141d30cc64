using SiteGen.Text;

namespace SiteGen.Analysis.Figures;

/// <summary>A figure of a report.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Id">The id of its paragraph or table there.</param>
/// <param name="Figure">The figure.</param>
internal sealed record PlacedFigure(PagePath Page, string Id, Figure Figure)
{
    /// <summary>The address of its paragraph or table in the archive.</summary>
    public string Address => $"{Page}#{Id}";
}
