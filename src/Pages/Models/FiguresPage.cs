using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>The figures of a report.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Report">The report.</param>
/// <param name="Figures">Its figures, in its order.</param>
public sealed record FiguresPage(PageFrame Frame, ReportEntry Report, ImmutableArray<FigureLine> Figures);

/// <summary>A figure in the table.</summary>
/// <param name="Number">The number as written, with its unit.</param>
/// <param name="Value">Its value with a decimal point, by which it is sorted.</param>
/// <param name="Counted">What it counts.</param>
/// <param name="Place">Where it stands.</param>
public sealed record FigureLine(string Number, string Value, string Counted, PlaceLink Place)
{
    /// <summary>What limits it.</summary>
    public required string Qualifier { get; init; }

    /// <summary>The time that it holds for.</summary>
    public required string Period { get; init; }

    /// <summary>Its sentence, or its row of a table.</summary>
    public required string Sentence { get; init; }
}
