using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;

namespace SiteGen.Archives.Permalinks;

/// <summary>Every address that was ever published, as <c>input/permalinks.yml</c> keeps them.</summary>
public sealed class PermalinkLedger
{
    private readonly Dictionary<PermalinkAddress, Permalink> _byAddress;

    /// <summary>A ledger of entries, each address once.</summary>
    public PermalinkLedger(ImmutableArray<Permalink> entries)
    {
        Entries = entries;
        _byAddress = entries.ToDictionary(entry => entry.Address.Value);
    }

    /// <summary>Where the ledger is kept, below the input folder.</summary>
    public const string Path = "permalinks.yml";

    /// <summary>The ledger of an archive that was never published.</summary>
    public static PermalinkLedger Empty { get; } = new([]);

    /// <summary>The entries in the order of the file.</summary>
    public ImmutableArray<Permalink> Entries { get; }

    /// <summary>What is said of an address; null when it was never published.</summary>
    public Permalink? Find(PermalinkAddress address) => _byAddress.GetValueOrDefault(address);

    /// <summary>This ledger with those entries of another one that it does not have, and with what that one knows to be withdrawn.</summary>
    public PermalinkLedger With(PermalinkLedger live)
    {
        var start = SourceLocation.Start(DocumentPath.Shown(Path));
        var more = live.Entries.Where(entry => Find(entry.Address.Value) is null);
        return new PermalinkLedger(
        [
            .. Entries.Select(entry => live.Find(entry.Address.Value) is { IsWithdrawn: true } known
                ? entry with { IsWithdrawn = true, Words = entry.Words ?? known.Words }
                : entry),
            .. more.Select(entry => entry with { Address = new(entry.Address.Value, start), IsRecorded = false }),
        ]);
    }
}
