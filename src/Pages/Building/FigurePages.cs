using System.Globalization;
using SiteGen.Analysis.Figures;
using SiteGen.Archives;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Building;

/// <summary>Builds the pages with the figures of reports.</summary>
internal static class FigurePages
{
    /// <summary>The page of a report.</summary>
    public static FiguresPage Of(SiteContext context, ReportEntry report) => new(
        PageFrames.OfFigures(context, report), report, [.. context.Figures.Of(report).Select(placed => LineOf(context, report, placed))]);

    private static FigureLine LineOf(SiteContext context, ReportEntry report, PlacedFigure placed)
    {
        var (figure, place) = (placed.Figure, context.Names.Places(report).Find(placed.Id) ?? placed.Id);
        return new FigureLine(
            $"{figure.Number} {figure.Unit}".TrimEnd(),
            figure.Value.ToString(CultureInfo.InvariantCulture),
            figure.Counted,
            new PlaceLink(place, placed.Page, placed.Id))
        {
            Qualifier = figure.Qualifier,
            Period = figure.Period,
            Sentence = figure.Sentence,
        };
    }
}
