using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;

namespace SiteGen.Pages.Bodies;

/// <summary>What the history of an archive adds to a body: ids that its places once had, and corrections of their words.</summary>
/// <param name="FormerIds">The former ids of a place, by its id.</param>
/// <param name="Corrections">The corrections of a place, oldest first, by its id.</param>
public sealed record BodyHistory(
    FrozenDictionary<string, ImmutableArray<string>> FormerIds,
    FrozenDictionary<string, ImmutableArray<Correction>> Corrections)
{
    /// <summary>For a body without a history.</summary>
    public static BodyHistory None { get; } = new(
        FrozenDictionary<string, ImmutableArray<string>>.Empty, FrozenDictionary<string, ImmutableArray<Correction>>.Empty);
}
