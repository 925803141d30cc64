using System.Collections.Immutable;

namespace SiteGen.Archives.Permalinks;

/// <summary>A place of a page that a redirect has sent elsewhere.</summary>
/// <param name="From">Where it was.</param>
/// <param name="To">Where it is now.</param>
public sealed record MovedPlace(PermalinkAddress From, PermalinkAddress To)
{
    /// <summary>All such places of a ledger, in its order.</summary>
    public static ImmutableArray<MovedPlace> Of(PermalinkLedger ledger, PermalinkMoves moves) =>
    [
        .. from entry in ledger.Entries
           let address = entry.Address.Value
           where address.Id is not null && entry.Redirect is not null
           let target = moves.Follow(address)
           where target is not null
           select new MovedPlace(address, target.Value),
    ];
}
