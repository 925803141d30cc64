using System.Collections.Immutable;
using SiteGen.Analysis.Comparisons;

namespace SiteGen.Pages.Models;

/// <summary>A paragraph beside those of other terms.</summary>
/// <param name="Place">The paragraph, as it is cited.</param>
/// <param name="Pieces">Its words.</param>
/// <param name="Earlier">The earlier paragraph that is most like it, with its term; null when there is none.</param>
public sealed record ComparisonParagraph(PlaceLink Place, ImmutableArray<WordPiece> Pieces, PlaceLink? Earlier);
