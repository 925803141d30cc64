using SiteGen.Analysis.Figures;
using SiteGen.Archives;

namespace SiteGen.Pages.Tables;

/// <summary>A row of the table of figures.</summary>
/// <param name="Report">The report.</param>
/// <param name="Placed">One of its figures.</param>
internal sealed record FigureRow(ReportEntry Report, PlacedFigure Placed)
{
    /// <summary>The figure itself.</summary>
    public Figure Figure => Placed.Figure;
}
