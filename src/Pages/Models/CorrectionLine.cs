using SiteGen.Archives.Permalinks;

namespace SiteGen.Pages.Models;

/// <summary>A correction as a report's page tells it.</summary>
/// <param name="Place">Where it was made.</param>
/// <param name="Correction">What was corrected.</param>
public sealed record CorrectionLine(PlaceLink Place, Correction Correction);
