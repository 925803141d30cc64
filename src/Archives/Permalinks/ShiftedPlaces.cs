using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Archives.Permalinks;

/// <summary>Tells a paragraph that was deleted, or written between published ones, once: that those behind it have other addresses follows from it.</summary>
internal sealed class ShiftedPlaces
{
    private readonly HashSet<PermalinkAddress> _addresses = [];
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Compares everything that is counted through.</summary>
    /// <param name="ledger">What was published.</param>
    /// <param name="site">What a build would publish.</param>
    public ShiftedPlaces(PermalinkLedger ledger, PublishedSite site)
    {
        var ranges = new Lazy<PlaceLines>(() => new PlaceLines(site.Places));
        foreach (var series in PublishedSeries.Moved(ledger, site))
        {
            var page = series.Former[0].Address.Value with { Id = null };
            // Of the places of a page that is gone, or cannot be read, nothing is said.
            if (series.Now.IsEmpty || !site.Has(page) || site.Unread.MayHold(page))
                continue;
            _addresses.UnionWith(series.Former.Select(entry => entry.Address.Value));
            foreach (var difference in series.Differences)
                Tell(series, difference, ranges.Value);
        }
    }

    /// <summary>What is to be told.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    /// <summary>Whether what is to be told of an address is told here.</summary>
    public bool Tells(PermalinkAddress address) => _addresses.Contains(address);

    private void Tell(PublishedSeries series, Text.SequenceDifference difference, PlaceLines lines)
    {
        var changed = Math.Min(difference.FirstLength, difference.SecondLength);
        for (var i = 0; i < changed; i++)
        {
            var (entry, place) = (series.Former[difference.FirstStart + i], series.Now[difference.SecondStart + i]);
            _problems.Add(PermalinkProblems.WordsChangedAndShifted(place.Location, entry.Address.Value.ToString()) with { Explains = lines.Of(place) });
        }

        var at = difference.SecondStart + changed;
        if (difference.FirstLength > changed)
        {
            var before = at > 0 ? series.Now[at - 1] : null;
            var place = before ?? series.Now[0];
            var removed = series.Former[difference.FirstStart + changed].Address.Value;
            _problems.Add(PermalinkProblems.Removed(place.Location, removed.ToString(), difference.FirstLength - changed) with
            {
                Explains = before is null ? lines.Before(place) : lines.Of(place),
            });
        }
        else if (series.Shifts(difference))
        {
            var inserted = series.Now[at];
            _problems.Add(PermalinkProblems.Inserted(inserted.Location, inserted.Address.ToString(), difference.SecondLength - changed) with
            {
                Explains = lines.Of(inserted) with { End = lines.Of(series.Now[difference.SecondEnd - 1]).End },
            });
        }
    }
}
