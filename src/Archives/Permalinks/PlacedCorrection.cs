using System.Collections.Immutable;

namespace SiteGen.Archives.Permalinks;

/// <summary>A correction with the place that it concerns.</summary>
/// <param name="Address">The page and the id; the report's page without an id for its title.</param>
/// <param name="Correction">What was corrected.</param>
public sealed record PlacedCorrection(PermalinkAddress Address, Correction Correction)
{
    /// <summary>Every correction of a ledger, at the place where its words stand now; in its order.</summary>
    public static ImmutableArray<PlacedCorrection> Of(PermalinkLedger ledger, PermalinkMoves moves) =>
    [
        .. from entry in ledger.Entries
           let place = moves.Follow(entry.Address.Value)
           where place is not null
           from correction in entry.Corrections
           select new PlacedCorrection(place.Value, correction),
    ];
}
